import { monthOf, type Span } from '@province/portal-kit/format'

export { isMonth, monthOf, type Span, weekdayOf, weeksOf, windowOfMonth } from '@province/portal-kit/format'

/** The months of a span, each as the part of it that lies inside. */
export function monthsOf({ from, to }: Span): Span[] {
  const months: Span[] = []
  for (let start = from; start < to; ) {
    const end = `${monthOf(start, 1)}-01`
    months.push({ from: start, to: [end, to].sort()[0] ?? to })
    start = end
  }
  return months
}

/** Months a clerk posts for: from two back to half a year ahead. */
export const monthsAround = (today: string): string[] =>
  Array.from({ length: 9 }, (_, away) => monthOf(today, away - 2))

/** A year or half of it, as `2023` or `2023-H2`; undefined where the text names neither. */
export function windowOfYear(text: string): Span | undefined {
  const [, year, half] = /^(\d{4})(?:-H([12]))?$/.exec(text) ?? []
  if (!year) return undefined
  const from = half === '2' ? `${year}-07-01` : `${year}-01-01`
  const to = half === '1' ? `${year}-07-01` : `${Number(year) + 1}-01-01`
  return { from, to }
}

/** Years and halves a clerk posts for: those of the year of a day, and of the next. */
export const yearsAround = (today: string): string[] =>
  [0, 1].flatMap((away) => {
    const year = Number(today.slice(0, 4)) + away
    return [`${year}`, `${year}-H1`, `${year}-H2`]
  })

/** How many of the chosen days lie in a span. */
export const chosenIn = ({ from, to }: Span, days: ReadonlySet<string>): number =>
  [...days].filter((day) => day >= from && day < to).length
