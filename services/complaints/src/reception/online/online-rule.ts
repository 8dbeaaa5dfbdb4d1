import { addDays, type Day, type LegalRule, type WorkingCalendar } from '@province/clocks'

/** What has to be done before a session is held online. */
export type OnlineRequirementKind = 'NOTICE' | 'TEST' | 'CONNECTION'

/** How long before the session it has to be done. */
export interface OnlineRule extends LegalRule {
  requires: OnlineRequirementKind
  before: number
  unit: 'WORKING_DAYS' | 'HOURS'
}

/** From this day on sessions are held online (Decree 154 of 2026). */
export const ONLINE_SINCE: Day = '2026-07-01'

const DECREE = {
  article: 'Nghị định 154/2026/NĐ-CP, Điều 23 khoản 1',
  validFrom: ONLINE_SINCE,
  validTo: null,
  // Read in a transcription of the decree.
  evidence: 'GENERAL_KNOWLEDGE',
  endUnchecked: false,
} as const

/** What comes before a session online, each with how long before. */
export const ONLINE_RULES: readonly OnlineRule[] = [
  { ...DECREE, code: 'reception.online.notice', requires: 'NOTICE', before: 5, unit: 'WORKING_DAYS' },
  { ...DECREE, code: 'reception.online.test', requires: 'TEST', before: 1, unit: 'WORKING_DAYS' },
  { ...DECREE, code: 'reception.online.connected', requires: 'CONNECTION', before: 1, unit: 'HOURS' },
]

/** The rule of that kind. */
export const onlineRule = (requires: OnlineRequirementKind): OnlineRule => {
  const rule = ONLINE_RULES.find((each) => each.requires === requires)
  if (!rule) throw new Error(`no rule says ${requires}`)
  return rule
}

/** The working day so many working days before; the day itself does not count. */
export function workingDaysBefore(calendar: WorkingCalendar, day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, -1)
    if (calendar.on(at).working) left -= 1
  }
  return at
}

/** The time of day so many hours before; midnight where that was the day before. */
export function hoursBefore(time: string, hours: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = Math.max(0, hour * 60 + minute - hours * 60)
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The last day, or the last time of the day, by which it is to be done before that session. */
export const lastFor = (
  { before, unit }: OnlineRule,
  session: { on: Day; startsAt: string },
  calendar: WorkingCalendar,
): string =>
  unit === 'HOURS' ? hoursBefore(session.startsAt, before) : workingDaysBefore(calendar, session.on, before)
