import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { endedBefore } from './backlog-item-refusals.ts'

const FROM = ['IN_PROGRESS'] as const

/** How a case of a programme of long-standing cases ends: each way resolves it, and it ends once. */
export const backlogItemLifecycle = lifecycle(
  {
    settle: { from: FROM, to: 'RESOLVED' },
    end_by_notice: { from: FROM, to: 'RESOLVED' },
    pass_to_centre: { from: FROM, to: 'RESOLVED' },
  },
  endedBefore,
)

/** Where a long-standing case stands: whatever is listed is one or the other, so the two add up to the list. */
export type BacklogItemState = Lifecycle.State<typeof backlogItemLifecycle>

/** What can be done with a long-standing case. */
export type BacklogItemStep = Lifecycle.Step<typeof backlogItemLifecycle>

/** In which way it was resolved. */
export type BacklogOutcome = 'SETTLED' | 'ENDED_BY_NOTICE' | 'PASSED_TO_CENTRE'
