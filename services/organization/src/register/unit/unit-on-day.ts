import type { UnitLevel, UnitOrigin } from './unit.ts'

/** A unit as it was on one day; the hierarchy that every service reads holds it. */
export abstract class UnitOnDay {
  abstract readonly id: string
  abstract readonly code: string
  abstract readonly name: string
  abstract readonly level: UnitLevel
  abstract readonly kind: string
  abstract readonly parentId: string | null
  /** First day of the unit. */
  abstract readonly validFrom: string | null
  /** First day on which it no longer exists. */
  abstract readonly validTo: string | null
  abstract readonly origin: UnitOrigin
  /** From that day on its changes are not in the register. */
  abstract readonly notFollowedFrom: string | null
  /** The day it was read on. */
  abstract readonly asOf: string
  abstract readonly levelRank: number
  /** How well its name is what was asked for, 0 the best. */
  abstract readonly matchRank: number
  /** The earlier name by which a search found it. */
  abstract readonly formerName: string | null
  /** The first day on which that name was no longer borne. */
  abstract readonly formerUntil: string | null
}
