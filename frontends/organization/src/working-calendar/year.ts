import { addDays, type Span } from '@province/portal-kit/format'

/** What is known of a day of the working calendar. */
export interface KnownDay {
  day: string
  kind: string
  name: string
  working: boolean
  provisional: boolean
}

/** The days of a year. */
export const windowOfYear = (year: number): Span => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` })

/** The days of a month, as `2023-06`. */
export const windowOfMonth = (month: string): Span => {
  const from = `${month}-01`
  return { from, to: `${addDays(from, 31).slice(0, 7)}-01` }
}

/** The first year that a matter of today can have begun in: that of the Law on Complaints. */
const FIRST_YEAR = 2012

/** Years that can be looked at and decided: a backlog begins years ago, and decisions come up to two years ahead. */
export function yearsAround(today: string): number[] {
  const last = Number(today.slice(0, 4)) + 2
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, after) => last - after)
}

/** The months of a year, as `2023-06`. */
export const monthsOfYear = (year: number): string[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)

/** The days that are not what their weekday says: holidays, days in lieu, swapped and unconfirmed days. */
export const specialDays = <Day extends KnownDay>(days: readonly Day[]): Day[] =>
  days.filter(({ kind }) => kind !== 'WORKDAY' && kind !== 'WEEKEND')
