import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './publication-refusals.ts'

/** A duty is met by posting, with proof, and verified by somebody above; posted late is seen from the days. */
export const publicationLifecycle = lifecycle(
  { post: { from: ['DUE'], to: 'POSTED' }, verify: { from: ['POSTED'], to: 'VERIFIED' } },
  stepNotAllowed,
)

/** Where a duty to publish stands. */
export type PublicationState = Lifecycle.State<typeof publicationLifecycle>

/** What can be done about a duty to publish. */
export type PublicationStep = Lifecycle.Step<typeof publicationLifecycle>
