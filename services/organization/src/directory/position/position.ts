import { type Days, refuseBackwards, refuseEnd } from '../duty/days.ts'
import type { Duty } from '../duty/duty.ts'
import { wordsOf } from '../duty/words.ts'

/** A position as it is opened. */
export interface OpenedPosition {
  title: string
  head: boolean
  singleHolder: boolean
  duties: Duty[]
  rank: number
}

/** Where a position is: its body, and the unit whose directory holds both. */
export interface PositionPlace {
  id: string
  unitId: string
}

/** An office of a body: what its holder is called and is in charge of. */
export class Position {
  declare readonly head: boolean
  declare readonly singleHolder: boolean
  declare readonly duties: Duty[]
  declare readonly rank: number
  version = 1

  constructor(
    readonly id: string,
    public unitId: string,
    public bodyId: string,
    public title: string,
    /** First day; null: before the register begins. */
    readonly validFrom: string | null,
    /** First day on which it no longer exists. */
    public validTo: string | null,
  ) {}

  static open(id: string, body: PositionPlace, { title, ...opened }: OpenedPosition, days: Days): Position {
    refuseBackwards(days)
    const position = new Position(id, body.unitId, body.id, wordsOf('title', title), days.from, days.to)
    return Object.assign(position, opened)
  }

  rename(title: string, on: string): void {
    this.lasts(on)
    this.title = wordsOf('name', title)
    this.version += 1
  }

  /** From that day on it is an office of another body of the same directory. */
  move(body: PositionPlace, on: string): void {
    this.lasts(on)
    this.bodyId = body.id
    this.version += 1
  }

  /** The day given is the first on which it is no longer there. */
  end(on: string): void {
    this.lasts(on)
    this.validTo = on
    this.version += 1
  }

  private lasts(on: string): void {
    refuseEnd({ from: this.validFrom ?? '0001-01-01', to: this.validTo }, on, 'on')
  }
}
