import type { FollowUpKind, FollowUpState, IssuerBody } from '../generated/graphql.ts'

export const KINDS: readonly FollowUpKind[] = [
  'RECOMMENDATION',
  'VOTER_PETITION',
  'INTERPELLATION',
  'EXPLANATION',
  'RESOLUTION',
  'CRITICISM_OPINION',
  'PROMISE',
]

/** Kinds that are issued on the page of something else: of a meeting, of the question that was answered. */
export const ISSUED_ELSEWHERE: readonly FollowUpKind[] = ['VOTER_PETITION', 'PROMISE']

export const BODIES: readonly IssuerBody[] = ['COUNCIL', 'STANDING', 'BOARDS', 'FRONT', 'MASS_ORGANISATION']

const WANTING: readonly FollowUpState[] = ['VERIFIED_PARTLY', 'NOT_IMPLEMENTED', 'CONTESTED', 'ESCALATED']

/** How a state looks: over and well, found wanting, or on its way. */
export const toneOf = (state: FollowUpState) => {
  if (state === 'VERIFIED_IMPLEMENTED') return 'done'
  if (WANTING.includes(state)) return 'late'
  return state === 'REPORTED_DONE' ? 'info' : 'plain'
}
