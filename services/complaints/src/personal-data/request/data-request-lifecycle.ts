import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { requestStepNotAllowed } from './data-request-refusals.ts'

/** From a request to its answer; each end is one for good. */
export const dataRequestLifecycle = lifecycle(
  {
    answer: { from: ['RECEIVED'], to: 'ANSWERED' },
    refuse: { from: ['RECEIVED'], to: 'REFUSED' },
    withdraw: { from: ['RECEIVED'], to: 'WITHDRAWN' },
  },
  requestStepNotAllowed,
)

/** Where a request stands. */
export type DataRequestState = Lifecycle.State<typeof dataRequestLifecycle>

/** What is done about it. */
export type DataRequestStep = Lifecycle.Step<typeof dataRequestLifecycle>
