import { addDays } from '../format/date.ts'

/** A window of days, half-open: `to` is the first day that no longer counts. */
export interface Window {
  from: string
  to: string
}

/** A named period of a year: `2023`, `2023-H1`, `2023-Q2`, `2023-06`. */
const shape = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/

/** Whether the text names a period. */
export const isPeriod = (text: string): boolean => shape.test(text)

/** The window a period stands for; undefined when the text names none. */
export function windowOf(period: string): Window | undefined {
  const parts = shape.exec(period)
  if (!parts) return undefined
  const year = Number(parts[1])
  const [first, months] = monthsOf(parts[2], parts[3], parts[4])
  return { from: firstOf(year, first), to: firstOf(year, first + months) }
}

function monthsOf(half?: string, quarter?: string, month?: string): [first: number, count: number] {
  if (half) return [(Number(half) - 1) * 6, 6]
  if (quarter) return [(Number(quarter) - 1) * 3, 3]
  if (month) return [Number(month) - 1, 1]
  return [0, 12]
}

const firstOf = (year: number, month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)

/** The half-year a day lies in. */
export const halfYearOf = (day: string): string =>
  `${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`

/** The last day of a window. */
export const lastDay = (window: Window): string => addDays(window.to, -1)

/** Periods offered for a choice: years around a day with their halves, newest first. */
export function periodsAround(day: string, yearsBack = 2): string[] {
  const year = Number(day.slice(0, 4))
  return Array.from({ length: yearsBack + 2 }, (_, back) => year + 1 - back).flatMap((y) => [
    `${y}`,
    `${y}-H2`,
    `${y}-H1`,
  ])
}
