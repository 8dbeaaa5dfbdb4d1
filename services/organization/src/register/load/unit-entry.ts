import type { Day, UnitLevel } from '../unit/unit.ts'

/** A unit as a file lists it. */
export interface UnitEntry {
  code: string
  level: string
  kind: string
  name: string
  /** The code of the unit above; empty for the province. */
  parentCode: string
  /** The first day, as `YYYY-MM-DD`; empty or left out: before the register begins. */
  validFrom?: string
}

/** A unit that a file brings, as it is opened. */
export interface FreshUnit extends Omit<UnitEntry, 'level'> {
  level: UnitLevel
  from: Day | null
  /** The unit above, where it is in the register; null for the province, and where the file brings it too. */
  parentId: string | null
}
