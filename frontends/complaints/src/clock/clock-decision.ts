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

/** For what reasons the rule of this clock lets that be decided, and how many days one decision may add; none to go on. */
export function reasonsOf(
  step: ClockStep,
  { deadline: { rule } }: ClockFactsFragment,
): { reason: string; most?: number }[] {
  if (step === 'extend')
    return rule.extensions.map(({ reason, daysAtOnce }) => ({ reason, most: daysAtOnce }))
  return step === 'pause' ? rule.pauses.map(({ reason }) => ({ reason })) : []
}
