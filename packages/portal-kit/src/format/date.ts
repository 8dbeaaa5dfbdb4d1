import { NOT_KNOWN } from './number.ts'

const isoDay = /^(\d{4})-(\d{2})-(\d{2})/
const zone = 'Asia/Ho_Chi_Minh'

/** A day as people here write it: `15/06/2023`. Takes `YYYY-MM-DD` or an instant, which is told in local time. */
export function formatDate(value: string | null | undefined): string {
  if (!value) return NOT_KNOWN
  const day = value.length > 10 ? localDay(new Date(value)) : value
  const parts = isoDay.exec(day)
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : NOT_KNOWN
}

const hourAndMinute = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

/** An instant in local time: `15/06/2023 08:05`. */
export function formatInstant(value: string | null | undefined): string {
  return value ? `${formatDate(value)} ${hourAndMinute.format(new Date(value))}` : NOT_KNOWN
}

/** The local day of an instant, `YYYY-MM-DD`. */
export function localDay(instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant)
}

/** Reads `15/6/2023`, `15-06-2023` or `2023-06-15`; undefined when there is no such day. */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim()
  const spoken = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  const day = spoken ? `${spoken[3]}-${pad(spoken[2])}-${pad(spoken[1])}` : trimmed
  return isDay(day) ? day : undefined
}

/** Whether the text is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

const pad = (digits = '') => digits.padStart(2, '0')

const WEEK = 7

/** What is due on a day or within the week after it, as lists are asked for it. */
export const dueWithinWeek = (day: string): { dueFrom: string; dueBy: string } => ({
  dueFrom: day,
  dueBy: addDays(day, WEEK),
})
