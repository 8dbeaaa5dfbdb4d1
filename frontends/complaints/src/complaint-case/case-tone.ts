import type { ComplaintCaseState } from '../generated/graphql.ts'

const DONE: readonly ComplaintCaseState[] = ['DECIDED', 'PUBLISHED', 'ENFORCING', 'CLOSED']
const OVER: readonly ComplaintCaseState[] = ['REFUSED', 'WITHDRAWN']

/** How a state is coloured: resolved, over without a decision, or going on. */
export const toneOf = (state: ComplaintCaseState): 'done' | 'plain' | 'info' | 'soon' =>
  state === 'SUSPENDED' ? 'soon' : DONE.includes(state) ? 'done' : OVER.includes(state) ? 'plain' : 'info'
