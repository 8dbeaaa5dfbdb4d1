import type { HeldLine } from '../held/held-line.ts'
import type { FrozenFigure } from './frozen-figure.ts'

/** A signed figure beside what is held for it today. */
export interface Drift {
  readonly key: string
  readonly label: string
  readonly unitOfCount: string
  readonly section: string
  readonly signed: string
  readonly heldThen: number | null
  readonly heldNow: number | null
  /** False where its domain does not answer today: nothing is said of it then. */
  readonly answered: boolean
  /** By how much what is held has moved since; nothing where there is not both. */
  readonly moved: number | null
}

/** Figure by figure; nothing that was signed is changed by it. */
export function driftOf(
  frozen: readonly Pick<FrozenFigure, 'key' | 'content'>[],
  now: readonly HeldLine[],
): Drift[] {
  const today = new Map(now.map((line) => [line.key, line]))
  return frozen.map(({ key, content: { figure, held } }) => {
    const line = today.get(key)
    const [heldThen, heldNow] = [held?.value ?? null, line?.value ?? null]
    const { label, unitOfCount, section, value: signed } = figure
    const answered = line !== undefined && line.outcome !== 'AWAY'
    const moved = heldThen === null || heldNow === null ? null : Number((heldNow - heldThen).toFixed(6))
    return { key, label, unitOfCount, section, signed, heldThen, heldNow, answered, moved }
  })
}
