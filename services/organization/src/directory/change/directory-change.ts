/** What is done to a body or a position. */
export type DirectoryStep = 'OPENED' | 'RENAMED' | 'MOVED' | 'ENDED'

/** What was done, from which day, by which document. */
export interface Done {
  step: DirectoryStep
  effectiveOn: string
  document: string
  /** What it is called from then on. */
  name: string
  /** Where it is from then on, in words, where it was moved. */
  place: string | null
}

/** One change of a body or of a position; never changed itself. */
export class DirectoryChange {
  declare readonly step: DirectoryStep
  declare readonly effectiveOn: string
  declare readonly document: string
  declare readonly name: string
  declare readonly place: string | null

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly bodyId: string,
    readonly positionId: string | null,
    done: Done,
    readonly recordedBy: string,
  ) {
    Object.assign(this, done)
  }
}
