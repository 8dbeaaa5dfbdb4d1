import type { DenunciationCaseState } from '../generated/graphql.ts'

const DONE: readonly DenunciationCaseState[] = ['CONCLUDED', 'HANDLED', 'CLOSED']
const OVER: readonly DenunciationCaseState[] = ['NOT_ACCEPTED', 'FORWARDED', 'WITHDRAWN']

/** How a state is coloured: concluded, over without a conclusion, standing still, or going on. */
export const toneOf = (state: DenunciationCaseState): 'done' | 'plain' | 'info' | 'soon' => {
  if (state === 'SUSPENDED') return 'soon'
  return DONE.includes(state) ? 'done' : OVER.includes(state) ? 'plain' : 'info'
}

/** What changes what is shown of denunciations. */
export const DENUNCIATIONS_LIVE = ['denunciation_case.', 'denunciation_clock.', 'denunciation.redacted_copy_']
