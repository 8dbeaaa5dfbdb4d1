import { addDays } from '@province/portal-kit/format'
import { isMonth, monthOf, type Span, weekdayOf, windowOfMonth } from '../posting/month.ts'

/** How much of the calendar is shown, and from which day. */
export type View = 'month' | 'week'

const isDay = (word: string) => /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word))

const mondayOf = (day: string) => addDays(day, 1 - weekdayOf(day))

/** The days that the address speaks of: a month, a week from its Monday, or the month of today. */
export function shownIn(month: string, week: string, today: string): { view: View; span: Span } {
  if (isDay(week)) {
    const from = mondayOf(week)
    return { view: 'week', span: { from, to: addDays(from, 7) } }
  }
  return { view: 'month', span: windowOfMonth(isMonth(month) ? month : monthOf(today)) }
}

/** The words of the address that lead a month or a week on; backwards when negative. */
export function moved(view: View, { from }: Span, by: number): { month: string; week: string } {
  if (view === 'week') return { month: '', week: addDays(from, 7 * by) }
  return { month: monthOf(from, by), week: '' }
}

/** The words of the address for the other view of the same days, or of today where it lies in them. */
export function otherView(view: View, { from, to }: Span, today: string): { month: string; week: string } {
  const day = today >= from && today < to ? today : from
  return view === 'week' ? { month: monthOf(day), week: '' } : { month: '', week: mondayOf(day) }
}
