import type { DialogueKind } from '../generated/graphql.ts'

/** The kinds of dialogue, as the reports tell them apart. */
export const DIALOGUE_KINDS: readonly DialogueKind[] = [
  'LEADERS',
  'LAND_CLEARANCE',
  'PROJECT_ROLLOUT',
  'GRIEVANCE',
]
