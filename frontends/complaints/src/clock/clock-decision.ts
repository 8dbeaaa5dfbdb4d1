import type { ClockFactsFragment } from '../generated/graphql.ts'

/** What can be decided about a clock. */
export type ClockStep = 'extend' | 'pause' | 'resume'

/** What can be decided about this clock now, as its rule has it. */
export function stepsOf({ state, deadline: { rule } }: ClockFactsFragment): ClockStep[] {
  if (state === 'ENDED') return []
  const steps: ClockStep[] = rule.extensions.length > 0 ? ['extend'] : []
  if (state === 'PAUSED') return [...steps, 'resume']
  return rule.pauses.length > 0 ? [...steps, 'pause'] : steps
}
