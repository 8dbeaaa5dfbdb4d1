import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { doneBefore } from './land-project-refusals.ts'

/** Whether a project is public, apart from whether it is approved. */
export const publicityLifecycle = lifecycle({ publish: { from: ['NOT_PUBLIC'], to: 'PUBLIC' } }, doneBefore)

/** Whether a project is approved, apart from whether it is public. */
export const approvalLifecycle = lifecycle({ approve: { from: ['PROPOSED'], to: 'APPROVED' } }, doneBefore)

/** Whether a project is public. */
export type Publicity = Lifecycle.State<typeof publicityLifecycle>

/** Whether a project is approved. */
export type Approval = Lifecycle.State<typeof approvalLifecycle>
