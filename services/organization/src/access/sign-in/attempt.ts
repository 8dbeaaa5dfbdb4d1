/**
 * How guessing is slowed: per account and per address apart, so that neither many addresses on one account nor one
 * address on many accounts are free. Past the free failures of a quarter of an hour each further one doubles the wait, up
 * to a minute: nobody is locked out for good.
 */
export const ATTEMPT_RULES = {
  freeOfAccount: 5,
  freeOfAddress: 30,
  windowMinutes: 15,
  longestSeconds: 60,
  /** For so long an address from which the account signed in counts by itself, whoever fails elsewhere. */
  knownDays: 30,
} as const

/** What one try is counted under; each is a keyed hash. */
export interface AttemptKeys {
  account: string
  address: string | null
  pair: string | null
}
