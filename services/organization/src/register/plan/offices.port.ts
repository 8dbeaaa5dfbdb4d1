import type { UnitLevel } from '../unit/unit.ts'

/** A unit that ends. */
export interface EndedUnit {
  id: string
}

/** A unit that begins. */
export interface OpenedUnit {
  id: string
  level: UnitLevel
  kind: string
}

/** A body of a unit that ends, and how much hangs on it. */
export interface OfficeChange {
  id: string
  unitId: string
  kind: string
  name: string
  positions: number
  holders: number
  /** Delegations of duties of its unit: each is told at one body of the unit that ends. */
  delegations: number
  /** It outlives its unit or one of its two units goes on, and it is handed over; else it ends. */
  handedOver: boolean
}

/** A body that a unit begins with, as a template has it. */
export interface DueOffice {
  unitId: string
  kind: string
  name: string
  titles: string[]
  basis: string
  evidence: string
}

/** What becomes of bodies and positions. */
export interface OfficeOutlook {
  ending: OfficeChange[]
  due: DueOffice[]
}

/** What the directory does when units end and begin. */
export interface Offices {
  foresee(ended: readonly EndedUnit[], opened: readonly OpenedUnit[], on: string): Promise<OfficeOutlook>
  follow(
    ended: readonly EndedUnit[],
    opened: readonly OpenedUnit[],
    decided: { on: string; document: string },
  ): Promise<OfficeOutlook>
}

/** The units as the directory is told of them. */
export const openedUnits = (
  units: readonly { id: string; level: UnitLevel; states: readonly { kind: string }[] }[],
): OpenedUnit[] => units.map(({ id, level, states }) => ({ id, level, kind: states[0]?.kind ?? '' }))
