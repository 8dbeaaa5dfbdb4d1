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

/**
 * Changes, the latest first, without the ends that no longer stand: a body ends on the day given or not at all, a position
 * by the end recorded last, as an end can only be brought forward.
 */
export function standing<
  Change extends { id: string; step: DirectoryStep; positionId: string | null; effectiveOn: string },
>(changes: readonly Change[], bodyEnds: string | null): Change[] {
  const lastEnd = new Map<string | null, string>()
  for (const { id, step, positionId } of changes)
    if (step === 'ENDED' && id > (lastEnd.get(positionId) ?? '')) lastEnd.set(positionId, id)
  return changes.filter(
    ({ id, step, positionId, effectiveOn }) =>
      step !== 'ENDED' ||
      (lastEnd.get(positionId) === id && (positionId !== null || effectiveOn === bodyEnds)),
  )
}
