import type { ReportPeriod } from '../period-rule/report-period.ts'

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

const monthOf = (day: string): number => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month - 1
}

const inMonth = (month: number, date: string): string => {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${date}`
}

/**
 * The window of the same length right before: by months where it runs from one day of a month to the same day of another, so
 * that half-years stay half-years, and else by days.
 */
export function windowBefore({ from, to }: ReportPeriod): ReportPeriod {
  const months = monthOf(to) - monthOf(from)
  if (from.slice(8) === to.slice(8) && from.slice(8) <= '28' && months > 0)
    return { from: inMonth(monthOf(from) - months, from.slice(8)), to: from }
  return { from: dayOf(at(from) - (at(to) - at(from))), to: from }
}
