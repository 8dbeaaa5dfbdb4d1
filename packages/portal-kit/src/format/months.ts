import type { Span } from './weeks.ts'

/** The month of a day, some months away, as `2023-06`. */
export function monthOf(day: string, away = 0): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + away, 1)).toISOString().slice(0, 7)
}

/** The days of a month. */
export const windowOfMonth = (month: string): Span => ({
  from: `${month}-01`,
  to: `${monthOf(month, 1)}-01`,
})

/** Whether the text names a month. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
