import { StateBadge, useText } from '@province/portal-kit'
import type { PetitionKind, PetitionState } from '../generated/graphql.ts'

const tones = {
  RECEIVED: 'info',
  CLASSIFIED: 'info',
  ACCEPTED_TO_CASE: 'done',
  GUIDED: 'done',
  TRANSFERRED: 'done',
  RETURNED: 'done',
  MERGED: 'plain',
  FILED: 'done',
  ANSWERED: 'done',
} as const

/** Where a petition stands, in a word. */
export function PetitionStateBadge({ state }: { state: PetitionState }) {
  const t = useText('complaints')
  return <StateBadge tone={tones[state]} word={t(`petition.states.${state}`)} />
}

/** What a petition is, or that nobody has said so yet. */
export function useKindName(): (kind: PetitionKind | null | undefined) => string {
  const t = useText('complaints')
  return (kind) => t(`petition.kinds.${kind ?? 'NONE'}`)
}
