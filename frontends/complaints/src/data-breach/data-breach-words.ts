import type { BreachNotified, DataBreachState } from '../generated/graphql.ts'

export const DATA_BREACH_STATES: readonly DataBreachState[] = ['NOTICED', 'NOTIFIED', 'CLOSED']

export const BREACH_NOTIFIED: readonly BreachNotified[] = [
  'DATA_AUTHORITY',
  'UNIT_ABOVE',
  'PERSONS_CONCERNED',
]

/** How each state of a breach is drawn. */
export const DATA_BREACH_TONES = { NOTICED: 'soon', NOTIFIED: 'info', CLOSED: 'done' } as const

/** What changes the lists and pages of breaches. */
export const DATA_BREACHES_LIVE = ['data_breach.', 'clock.']
