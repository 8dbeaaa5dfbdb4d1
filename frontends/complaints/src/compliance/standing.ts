/** What a unit posted, and what became of it, beside what it must; in days. */
export interface Tally {
  posted: boolean
  postedDays: number
  missedDays: number
  notToldDays: number
  requiredDays: number
}

/** How a unit stands: nothing on record, days missed, untold or short, or all as it should be. */
export type Standing =
  | { is: 'nothing' }
  | { is: 'enough' }
  | { is: 'missed' | 'untold' | 'short'; days: number }

/** Reads how a unit stands in the period: what is worst comes first. */
export function standingOf({ posted, postedDays, missedDays, notToldDays, requiredDays }: Tally): Standing {
  if (!posted) return { is: 'nothing' }
  if (missedDays > 0) return { is: 'missed', days: missedDays }
  if (notToldDays > 0) return { is: 'untold', days: notToldDays }
  return postedDays < requiredDays ? { is: 'short', days: requiredDays - postedDays } : { is: 'enough' }
}
