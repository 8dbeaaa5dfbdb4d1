import type { ReorgEvent } from '../decree/decree.ts'
import {
  type ExactShare,
  minus,
  NONE,
  plus,
  shareOf,
  shareText,
  times,
  WHOLE,
} from '../decree/exact-share.ts'
import type { Day, Unit } from '../unit/unit.ts'

/**
 * Where what a unit counted belongs: a record of `originId`, known as of a day in [knownFrom, knownTo), counts by
 * `share` for `unitId` in the boundaries of a day in [from, to). The shares of one origin on one day sum to 1.
 */
export interface Lineage {
  originId: string
  knownFrom: Day | null
  knownTo: Day | null
  unitId: string
  /** Exact, as decimal text. */
  share: string
  from: Day | null
  to: Day | null
}

type Parts = ReadonlyMap<string, ExactShare>

/** What one event does to what each unit was, all at once. */
interface Step {
  on: Day
  parts: ReadonlyMap<string, Parts>
}

const SELF = (id: string): Parts => new Map([[id, WHOLE]])

/** The parts of each unit that gave something away; what it did not give stays with it. */
function stepOf({ effectiveOn, effects }: ReorgEvent): Step {
  const parts = new Map<string, Map<string, ExactShare>>()
  for (const { predecessorId, successorId, share, continues, kind } of effects) {
    if (continues) continue
    const own = parts.get(predecessorId) ?? new Map<string, ExactShare>()
    own.set(successorId, plus(own.get(successorId) ?? NONE, shareOf(share) ?? WHOLE))
    if (kind === 'PART_TRANSFER')
      own.set(predecessorId, minus(own.get(predecessorId) ?? WHOLE, shareOf(share) ?? NONE))
    parts.set(predecessorId, own)
  }
  return { on: effectiveOn, parts }
}

function moved(parts: Parts, step: Step): Parts {
  if (![...parts.keys()].some((id) => step.parts.has(id))) return parts
  const next = new Map<string, ExactShare>()
  for (const [id, share] of parts)
    for (const [to, part] of step.parts.get(id) ?? SELF(id))
      next.set(to, plus(next.get(to) ?? NONE, times(share, part)))
  return next
}

/** The spans of days on which a unit is what it is: it gives something away at each end but the last. */
function knownSpans(unit: Unit, steps: readonly Step[]): [from: Day | null, to: Day | null][] {
  const cuts = [...new Set(steps.filter(({ parts }) => parts.has(unit.id)).map(({ on }) => on))]
  // What is known of a unit after its end is still what it left behind.
  const last = unit.closedOn !== null && cuts.at(-1) === unit.closedOn ? cuts.slice(0, -1) : cuts
  return [...last, null].map((to, at) => [last[at - 1] ?? null, to])
}

function linesFrom(
  unit: Unit,
  [knownFrom, knownTo]: [Day | null, Day | null],
  steps: readonly Step[],
): Lineage[] {
  const lines: Lineage[] = []
  let parts: Parts = SELF(unit.id)
  let from: Day | null = null
  const tell = (to: Day | null) => {
    if (from !== null && from === to) return
    for (const [unitId, share] of parts)
      lines.push({ originId: unit.id, knownFrom, knownTo, unitId, share: shareText(share), from, to })
  }
  for (const step of steps) {
    if (knownFrom !== null && step.on <= knownFrom) continue
    const next = moved(parts, step)
    if (next === parts) continue
    tell(step.on)
    ;[parts, from] = [next, step.on]
  }
  tell(null)
  return lines
}

const inOrder = (a: ReorgEvent, b: ReorgEvent) =>
  a.effectiveOn === b.effectiveOn ? (a.id < b.id ? -1 : 1) : a.effectiveOn < b.effectiveOn ? -1 : 1

/** The lineage of every unit through every event; of two on one day, the one recorded first comes first. */
export function projectLineage(units: readonly Unit[], events: readonly ReorgEvent[]): Lineage[] {
  const steps = [...events].sort(inOrder).map(stepOf)
  return units.flatMap((unit) => knownSpans(unit, steps).flatMap((span) => linesFrom(unit, span, steps)))
}
