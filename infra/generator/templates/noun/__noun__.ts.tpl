import { dayLater, titleMissing } from './__noun__-refusals.ts'
import { type __Noun__State, __nounVar__Lifecycle } from './__noun__-lifecycle.ts'

/** What is known of __a_noun__ when it is opened. */
export interface Opening {
  readonly id: string
  readonly unitId: string
  readonly title: string
  readonly openedOn: string
}

const LONGEST_TITLE = 200

export interface __Noun__ extends Opening {}

/** __A_noun__ of a unit: opened, and closed once. */
export class __Noun__ {
  state: __Noun__State = 'OPEN'
  closedOn: string | null = null
  version = 1

  constructor(
    opening: Opening,
    public recordedBy: string,
  ) {
    Object.assign(this, opening)
  }

  /** Opens one on a day; not later than today, and with a title. */
  static open(opening: Opening, by: string, today: string): __Noun__ {
    if (opening.title.trim() === '' || opening.title.length > LONGEST_TITLE) throw titleMissing(LONGEST_TITLE)
    if (opening.openedOn > today) throw dayLater()
    return new __Noun__(opening, by)
  }

  /** Nothing is to be done with it any more. */
  close(on: string, by: string): void {
    this.state = __nounVar__Lifecycle.step(this.state, 'close')
    Object.assign(this, { closedOn: on, recordedBy: by, version: this.version + 1 })
  }
}
