import type { Day } from '../unit/unit.ts'

/** For a span of days one unit stood under (or is) another. */
export interface HierarchyPath {
  ancestorId: string
  descendantId: string
  depth: number
  from: Day | null
  to: Day | null
  /** The span ends because the unit itself ends: what it left behind stays in sight of those above. */
  endsUnit: boolean
  /** The span begins with the unit itself: before that day the unit to come is in sight of those above. */
  beginsUnit: boolean
}
