/** A calendar day as `YYYY-MM-DD`: days compare as text and never cross a time zone. */
export type Day = string

/** A span of days, half-open: `from` counts, `to` does not. */
export interface Window {
  from: Day
  to: Day
}

const DAY_MS = 86_400_000

const textOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

/** The day so many days later; earlier when negative. */
export const addDays = (day: Day, days: number): Day => textOf(Date.parse(day) + days * DAY_MS)

/** The next day. Counting goes day by day, and most days need no calendar of the machine to know the one that follows. */
export function dayAfter(day: Day): Day {
  const date = Number(day.slice(8))
  return date < 28 ? `${day.slice(0, 8)}${date < 9 ? '0' : ''}${date + 1}` : addDays(day, 1)
}

/** How many days a window has; none when it is turned round. */
export const daysIn = ({ from, to }: Window): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS))

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay() || 7

/** The first day of the month, some months away. */
export const monthOf = (day: Day, away = 0): Day =>
  textOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + away, 1))

/** The Monday of the week. */
export const weekOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/** What two windows share; undefined when they share no day. */
export function intersection(a: Window, b: { from: Day | null; to: Day | null }): Window | undefined {
  const from = b.from !== null && b.from > a.from ? b.from : a.from
  const to = b.to !== null && b.to < a.to ? b.to : a.to
  return from < to ? { from, to } : undefined
}
