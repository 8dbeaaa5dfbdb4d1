import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { closedBefore } from './__noun__-refusals.ts'

/** From where each step of __a_noun__ leads where. */
export const __nounVar__Lifecycle = lifecycle({ close: { from: ['OPEN'], to: 'CLOSED' } }, closedBefore)

/** Where __a_noun__ stands. */
export type __Noun__State = Lifecycle.State<typeof __nounVar__Lifecycle>

/** What can be done to __a_noun__. */
export type __Noun__Step = Lifecycle.Step<typeof __nounVar__Lifecycle>
