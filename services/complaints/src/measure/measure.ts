import type { UnitLevel } from '../reception-duty/reception-rule.ts'

const TIERS: Record<string, UnitLevel> = { agencies: 'AGENCY', districts: 'DISTRICT', communes: 'COMMUNE' }

const MEASURES = new Map(
  Object.entries(TIERS).map(([name, level]) => [`complaints.schedule_published.${name}`, level]),
)

/** The tier whose posted schedules the key counts; undefined when it is not a key of complaints. */
export const tierOf = (key: string): UnitLevel | undefined => MEASURES.get(key)
