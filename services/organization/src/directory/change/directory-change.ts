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

/** What is needed of a change to know whether it stands. */
type Change = Pick<DirectoryChange, 'id' | 'step' | 'positionId' | 'effectiveOn'>

/**
 * Changes without those that came to nothing: of ends the one recorded last stands, as an end can only be brought forward,
 * and nothing of what was to come after it.
 */
export function standing<Each extends Change>(changes: readonly Each[]): Each[] {
  const ends = new Map<string | null, Each>()
  for (const change of changes) {
    const known = ends.get(change.positionId)
    if (change.step === 'ENDED' && (!known || known.id < change.id)) ends.set(change.positionId, change)
  }
  const whole = ends.get(null)
  return changes.filter((change) => {
    const end = ends.get(change.positionId)
    if (change.step === 'ENDED') return change === end
    return [end, whole].every((each) => !each || change.effectiveOn < each.effectiveOn)
  })
}
