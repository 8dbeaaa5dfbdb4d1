import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { endedBefore } from './agreement-refusals.ts'

/** From where each step of an agreement leads where. */
export const agreementLifecycle = lifecycle({ end: { from: ['IN_FORCE'], to: 'ENDED' } }, endedBefore)

/** Where an agreement stands. */
export type AgreementState = Lifecycle.State<typeof agreementLifecycle>

/** What can be done to an agreement. */
export type AgreementStep = Lifecycle.Step<typeof agreementLifecycle>
