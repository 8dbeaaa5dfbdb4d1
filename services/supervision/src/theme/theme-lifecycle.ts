import { stepNotAllowed } from './theme-refusals.ts'

/** Where a theme stands. */
export type ThemeState = 'PROPOSED' | 'DECIDED'

/** What can be done to a theme. */
export type ThemeStep = 'decide'

/** From where each step leads where; a step from anywhere else is refused. */
export const THEME_STEPS: Readonly<Record<ThemeStep, { from: readonly ThemeState[]; to: ThemeState }>> = {
  decide: { from: ['PROPOSED'], to: 'DECIDED' },
}

/** The state after a step; refuses with `STEP_NOT_ALLOWED`. */
export function stepFrom(state: ThemeState, step: ThemeStep): ThemeState {
  const { from, to } = THEME_STEPS[step]
  if (!from.includes(state)) throw stepNotAllowed()
  return to
}
