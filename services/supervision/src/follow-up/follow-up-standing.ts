import type { ClockStanding } from '@province/clocks'
import { AWAITS_ADDRESSEE, type FollowUpState } from './follow-up-lifecycle.ts'

/** From this part of its time on it is due soon, as of the clocks of the law. */
const WARNED_AFTER = 0.75

interface Standing {
  readonly state: FollowUpState
  readonly issuedOn: string
  readonly expectedBy: string
}

/** How it stands by its last day in time: over, or not the addressee’s turn, is over for the clock too. */
export function standingOn({ state, issuedOn, expectedBy }: Standing, today: string): ClockStanding {
  if (!AWAITS_ADDRESSEE.includes(state)) return 'ENDED'
  if (expectedBy < today) return 'OVERDUE'
  if (expectedBy === today) return 'DUE_TODAY'
  const [from, to, now] = [issuedOn, expectedBy, today].map((day) => Date.parse(day)) as [
    number,
    number,
    number,
  ]
  return now - from >= (to - from) * WARNED_AFTER ? 'DUE_SOON' : 'RUNNING'
}
