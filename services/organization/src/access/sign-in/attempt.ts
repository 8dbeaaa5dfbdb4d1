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

/** Codes are short: of them an account has few in a day, wherever they are tried from and however long one waits. */
export const CODE_RULES_OF_A_DAY = {
  ...ATTEMPT_RULES,
  freeOfAccount: 50,
  windowMinutes: 24 * 60,
  longestSeconds: 24 * 3_600,
} as const

/** How tries are counted. */
export type AttemptRules = typeof ATTEMPT_RULES | typeof CODE_RULES_OF_A_DAY

/** What one try is counted under; each is a keyed hash. */
export interface AttemptKeys {
  account: string
  address: string | null
  pair: string | null
}
