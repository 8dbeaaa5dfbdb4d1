import type { TaskState } from '../generated/graphql.ts'

/** How a state looks: done, not done after all, waiting for the giver, or on its way. */
export function toneOf(state: TaskState) {
  if (state === 'CONFIRMED') return 'done'
  if (state === 'RETURNED' || state === 'DISPUTED') return 'late'
  return state === 'REPORTED_DONE' ? 'info' : 'plain'
}
