import { enumOf } from '@province/subgraph/graph'
import type { PlanIssue } from '../decree/plan-issue.ts'
import type { ReorganisationChangeName, ReorganisationState } from './reorganisation-lifecycle.ts'

export const ReorganisationStateEnum = enumOf<ReorganisationState>(
  'ReorganisationState',
  'How far a reorganisation has come.',
  {
    DRAFT: 'It is being written.',
    SUBMITTED: 'It waits for a second person to approve it.',
    APPROVED: 'A second person approved it; it can be executed.',
    EXECUTED: 'The register shows it; only a later reorganisation corrects it.',
    CANCELLED: 'It was given up.',
  },
)

export const ReorganisationChangeEnum = enumOf<ReorganisationChangeName>(
  'ReorganisationChange',
  'What can be done with a reorganisation, named as it is recorded.',
  {
    CHANGED: 'Write it again.',
    SUBMITTED: 'Send it for approval.',
    APPROVED: 'Approve it, as a second person.',
    RETURNED: 'Give it back to its authors.',
    CANCELLED: 'Give it up.',
    EXECUTED: 'Execute it.',
  },
)

export const ReorganisationOrderEnum = enumOf(
  'ReorganisationOrder',
  'In which order reorganisations are listed.',
  {
    LATEST: 'By the first day of the new boundaries, the latest first.',
    EARLIEST: 'By the first day of the new boundaries, the earliest first.',
    TITLE: 'By title.',
  },
)

export const IssueSeverityEnum = enumOf<PlanIssue['severity']>(
  'ReorganisationIssueSeverity',
  'Whether a plan can be executed in spite of it.',
  {
    ERROR: 'The plan is refused as long as this is there.',
    WARNING: 'Shown to whoever approves.',
  },
)
