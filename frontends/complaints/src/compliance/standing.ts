/** What a unit posted beside what it must. */
export interface Posted {
  posted: boolean
  postedDays: number
  requiredDays: number
}

/** How a unit stands: nothing on record, days short, or enough. */
export type Standing = { is: 'nothing' } | { is: 'enough' } | { is: 'short'; days: number }

/** Reads how a unit stands in the period. */
export function standingOf({ posted, postedDays, requiredDays }: Posted): Standing {
  if (!posted) return { is: 'nothing' }
  return postedDays < requiredDays ? { is: 'short', days: requiredDays - postedDays } : { is: 'enough' }
}
