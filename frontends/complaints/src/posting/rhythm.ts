import { addDays } from '@province/portal-kit/format'
import { monthOf, type Span, weekdayOf } from './month.ts'

/** How often a weekday returns: every week, or in certain weeks of every month. */
export type Rhythm = 'WEEKLY' | 'FIRST' | 'THIRD' | 'FIRST_AND_THIRD'

const WEEKS: Readonly<Record<Exclude<Rhythm, 'WEEKLY'>, readonly number[]>> = {
  FIRST: [1],
  THIRD: [3],
  FIRST_AND_THIRD: [1, 3],
}

const placeInMonth = (day: string) => Math.ceil(Number(day.slice(8)) / 7)

const returns = (rhythm: Rhythm, day: string) =>
  rhythm === 'WEEKLY' || WEEKS[rhythm].includes(placeInMonth(day))

/** The next day of the same week and month on which offices are open; else the one before. */
function openDay(day: string, { from, to }: Span, closed: (day: string) => boolean): string | undefined {
  const monday = addDays(day, 1 - weekdayOf(day))
  const week = Array.from({ length: 7 }, (_, place) => addDays(monday, place))
  const open = week.filter(
    (each) => each >= from && each < to && monthOf(each) === monthOf(day) && !closed(each),
  )
  return open.find((each) => each >= day) ?? open.at(-1)
}

/** The days on which a weekday returns in a span; where offices are closed, another day of that week. */
export function daysByRhythm(
  span: Span,
  weekday: number,
  rhythm: Rhythm,
  closed: (day: string) => boolean,
): string[] {
  const days = new Set<string>()
  const first = addDays(span.from, (weekday - weekdayOf(span.from) + 7) % 7)
  for (let day = first; day < span.to; day = addDays(day, 7)) {
    const open = returns(rhythm, day) ? openDay(day, span, closed) : undefined
    if (open) days.add(open)
  }
  return [...days]
}
