import type { Day } from './calendar/day.ts'

/** A span of days on which a clock stood still, from the day of the one decision to the day of the other. */
export interface Pause {
  from: Day
  /** null: it stands still now. */
  to: Day | null
  reason: string
}

/**
 * Which days of a pause count, the one place that says so. The day on which the clock stops has run and counts; the days
 * after it do not, nor does the day on which it goes on. No article on suspension says this to the day (the Law on
 * Denunciations 25/2018/QH14, article 34.2, only that the time of suspension is not counted), so it is our reading of the
 * Civil Code 91/2015/QH13: a day of a term lasts to its end (article 148.6), and the day that sets a term going is not
 * counted (article 147.2).
 */
export const standsStillOn = ({ from, to }: Pause, day: Day): boolean =>
  from < day && (to === null || day <= to)
