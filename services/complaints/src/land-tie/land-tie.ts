import { alreadyUntied } from './land-tie-refusals.ts'

/** What a land-clearance project is tied to. */
export type LandTieKind = 'MATTER' | 'DIALOGUE'

/** What is tied to which project; the project is another domain’s and named by its id alone. */
export interface Tied {
  unitId: string
  projectId: string
  kind: LandTieKind
  subjectId: string
}

export interface LandTie extends Readonly<Tied> {}

/** A matter, or a dialogue, that is about a land-clearance project; what was tied in error is untied and stays on record. */
export class LandTie {
  untiedOn: string | null = null
  version = 1

  constructor(
    readonly id: string,
    tied: Tied,
    readonly tiedOn: string,
    public recordedBy: string,
  ) {
    Object.assign(this, tied)
  }

  untie(on: string, by: string): void {
    if (this.untiedOn !== null) throw alreadyUntied()
    this.untiedOn = on
    this.recordedBy = by
    this.version += 1
  }
}
