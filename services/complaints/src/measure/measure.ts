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

/** Counts what goes on beyond the day: schedules with days to come, petitions that wait, cases that go on. */
export const OPEN_ITEMS = 'complaints.open_items'

const day = (text: string) => text.split('-').reverse().join('/')

const CALLED: Readonly<Record<string, string>> = { complaint_case: 'Vụ', backlog_item: 'Vụ tồn đọng theo' }

/** What an open item is called where it is handed over: a schedule by its days, a petition or a case by its code. */
export const openItemLabel = ({
  kind,
  from,
  to,
  code,
}: {
  kind: string
  from: string
  to: string | null
  code: string | null
}): string =>
  to === null
    ? `${CALLED[kind] ?? 'Đơn'} ${code}, từ ngày ${day(from)}`
    : `Lịch tiếp công dân từ ${day(from)} đến trước ${day(to)}`
