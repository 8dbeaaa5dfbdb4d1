import { addDays } from './date.ts'

/** A half-open span of days. */
export interface Span {
  from: string
  to: string
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The weeks that a span touches, each from Monday; days outside the span are null. */
export function weeksOf({ from, to }: Span): (string | null)[][] {
  const weeks: (string | null)[][] = []
  for (let monday = addDays(from, 1 - weekdayOf(from)); monday < to; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, place) => addDays(monday, place))
    weeks.push(days.map((day) => (day >= from && day < to ? day : null)))
  }
  return weeks
}
