import { StateBadge, useText } from '@province/portal-kit'
import type { ReorganisationState } from '../generated/graphql.ts'

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'soon',
  APPROVED: 'info',
  EXECUTED: 'done',
  CANCELLED: 'plain',
} as const

/** Where a plan stands, in a word. */
export function PlanState({ state }: { state: ReorganisationState }) {
  const t = useText('organization')
  return <StateBadge tone={tones[state]} word={t(`plan.states.${state}`)} />
}
