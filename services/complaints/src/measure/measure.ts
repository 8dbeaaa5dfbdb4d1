import type { UnitLevel } from '../reception/index.ts'

const TIERS: Readonly<Record<string, UnitLevel>> = {
  agencies: 'AGENCY',
  districts: 'DISTRICT',
  communes: 'COMMUNE',
}

/** The figures that count posted schedules, each with its tier. */
export const POSTED: Readonly<Record<string, UnitLevel>> = Object.fromEntries(
  Object.entries(TIERS).map(([name, level]) => [`complaints.schedule_published.${name}`, level]),
)

/** The tier whose posted schedules the key counts; undefined when it is not a key of complaints. */
export const tierOf = (key: string): UnitLevel | undefined =>
  Object.hasOwn(POSTED, key) ? POSTED[key] : undefined
