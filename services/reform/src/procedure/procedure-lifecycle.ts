import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { abolishedBefore } from './procedure-refusals.ts'

/** A procedure is amended while it is in force, and abolished once; each by a decision. */
export const procedureLifecycle = lifecycle(
  { amend: { from: ['IN_FORCE'], to: 'IN_FORCE' }, abolish: { from: ['IN_FORCE'], to: 'ABOLISHED' } },
  abolishedBefore,
)

/** Whether a procedure is in force. */
export type ProcedureState = Lifecycle.State<typeof procedureLifecycle>

/** What a decision can do to a procedure. */
export type ProcedureStep = Lifecycle.Step<typeof procedureLifecycle>
