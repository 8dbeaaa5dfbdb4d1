import type { FollowUpKind, OccasionKind, OccasionState } from '../generated/graphql.ts'

export const OCCASION_KINDS: readonly OccasionKind[] = [
  'COUNCIL_MEETING',
  'EXPLANATION_HEARING',
  'DRAFT_CRITICISM',
]

export const OCCASION_STATES: readonly OccasionState[] = ['PLANNED', 'HELD', 'CLOSED', 'CANCELLED']

/** What is raised where, the likeliest first. */
export const RAISED_THERE: Readonly<Record<OccasionKind, readonly FollowUpKind[]>> = {
  COUNCIL_MEETING: ['VOTER_PETITION', 'INTERPELLATION', 'PROMISE', 'RESOLUTION', 'RECOMMENDATION'],
  EXPLANATION_HEARING: ['EXPLANATION'],
  DRAFT_CRITICISM: ['CRITICISM_OPINION'],
}

/** How a state looks: to come, under way, over. */
export const toneOfOccasion = (state: OccasionState) => {
  if (state === 'HELD') return 'info'
  if (state === 'PLANNED') return 'soon'
  return state === 'CLOSED' ? 'done' : 'plain'
}

/** Events that change meetings, and what was raised there. */
export const OCCASION_LIVE = ['occasion.', 'follow_up.']
