import { PERIOD_RULES, type PeriodKind } from './period-rule.ts'
import { noRuleForPeriod } from './period-rule-refusals.ts'

/** The days that a report speaks of, half-open: `to` is the first day that is no longer of it. */
export interface ReportPeriod {
  readonly from: string
  readonly to: string
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }

const partsOf = (day: string): [year: number, month: number, date: number] => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return [year, month, date]
}

/** The cut-off in the month before the one of this number, counted from year 0. */
const cutOffBefore = (month: number, cutDay: number): string => {
  const before = month - 1
  const number = String((before % 12) + 1).padStart(2, '0')
  return `${String(Math.floor(before / 12)).padStart(4, '0')}-${number}-${String(cutDay).padStart(2, '0')}`
}

/**
 * The period of a kind that a day lies in, by the rule in force on that day; refuses where none was. From its cut-off on a
 * day belongs to the next month of reporting: 15 December to 14 June is the first half of a year.
 */
export function periodOf(kind: PeriodKind, day: string): ReportPeriod {
  const rule = PERIOD_RULES.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
  )
  if (!rule) throw noRuleForPeriod(day)
  const [year, month, date] = partsOf(day)
  const reported = year * 12 + month - 1 + (date >= rule.cutDay ? 1 : 0)
  const first = Math.floor(reported / MONTHS[kind]) * MONTHS[kind]
  return { from: cutOffBefore(first, rule.cutDay), to: cutOffBefore(first + MONTHS[kind], rule.cutDay) }
}

/** The day before. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
