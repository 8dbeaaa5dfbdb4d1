import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './inspection-refusals.ts'

/** An inspection is planned, visits units while it is under way, and is concluded or called off. */
export const inspectionLifecycle = lifecycle(
  {
    visit: { from: ['PLANNED', 'UNDER_WAY'], to: 'UNDER_WAY' },
    conclude: { from: ['UNDER_WAY'], to: 'CONCLUDED' },
    callOff: { from: ['PLANNED'], to: 'CALLED_OFF' },
  },
  stepNotAllowed,
)

/** Where an inspection stands. */
export type InspectionState = Lifecycle.State<typeof inspectionLifecycle>

/** What can be done with an inspection. */
export type InspectionStep = Lifecycle.Step<typeof inspectionLifecycle>
