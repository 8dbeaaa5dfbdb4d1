import type { ReorgEvent } from '../decree/decree.ts'
import type { Unit } from '../unit/unit.ts'

/** Units without a parent that an event ended, with the one unit that each went into whole. */
export const wholeCells = (
  { effects, effectiveOn }: Pick<ReorgEvent, 'effects' | 'effectiveOn'>,
  all: readonly Unit[],
): { id: string; successor: string }[] =>
  all.flatMap(({ id, closedOn, states }) => {
    if (closedOn !== effectiveOn || states.at(-1)?.parentId != null) return []
    const [only, ...more] = effects.filter(
      ({ predecessorId, continues }) => predecessorId === id && !continues,
    )
    return only && more.length === 0 ? [{ id, successor: only.successorId }] : []
  })
