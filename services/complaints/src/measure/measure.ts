import type { UnitLevel } from '../reception-duty/reception-rule.ts'

const TIERS: Record<string, UnitLevel> = { agencies: 'AGENCY', districts: 'DISTRICT', communes: 'COMMUNE' }

const MEASURES = new Map(
  Object.entries(TIERS).map(([name, level]) => [`complaints.schedule_published.${name}`, level]),
)

/** The tier whose posted schedules the key counts; undefined when it is not a key of complaints. */
export const tierOf = (key: string): UnitLevel | undefined => MEASURES.get(key)

/** Counts the schedules that reach beyond the day: days on which citizens are still to be received. */
export const OPEN_ITEMS = 'complaints.open_items'

const day = (text: string) => text.split('-').reverse().join('/')

/** What a schedule is called where it is handed over. */
export const scheduleLabel = ({ from, to }: { from: string; to: string }): string =>
  `Lịch tiếp công dân từ ${day(from)} đến trước ${day(to)}`
