import { normalise } from '@province/words'
import { matterTitleInvalid } from './matter-refusals.ts'

const LONGEST_TITLE = 300

/** The thread that ties petitions and visits about one thing: what it is about, naming nobody. */
export class Matter {
  readonly title: string
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    title: string,
    readonly titleFolded: string,
    readonly recordedBy: string,
  ) {
    this.title = matterTitle(title)
  }
}

/** A title in one Unicode form; refuses an empty one and one that is too long. */
export function matterTitle(title: string): string {
  const written = normalise(title).trim()
  if (written === '' || written.length > LONGEST_TITLE) throw matterTitleInvalid(LONGEST_TITLE)
  return written
}
