import type { Span } from '../posting/month.ts'

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

/** Years that can be looked at: from the first published one to two ahead of today. */
export function yearsAround(today: string): number[] {
  const last = Number(today.slice(0, 4)) + 2
  return Array.from({ length: last - 2022 + 1 }, (_, after) => 2022 + after)
}

/** The months of a year, as `2023-06`. */
export const monthsOfYear = (year: number): string[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`)

/** The days that are not what their weekday says: holidays, days in lieu, swapped and unconfirmed days. */
export const specialDays = <Day extends KnownDay>(days: readonly Day[]): Day[] =>
  days.filter(({ kind }) => kind !== 'WORKDAY' && kind !== 'WEEKEND')
