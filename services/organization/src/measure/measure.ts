import type { UnitLevel } from '../unit/unit.ts'

const TIERS: ReadonlyMap<string, UnitLevel> = new Map([
  ['organization.units.provinces', 'PROVINCE'],
  ['organization.units.districts', 'DISTRICT'],
  ['organization.units.communes', 'COMMUNE'],
  ['organization.units.agencies', 'AGENCY'],
])

/** The tier that a measure key of organization counts; undefined when the key is not one of organization. */
export const tierOf = (key: string): UnitLevel | undefined => TIERS.get(key)
