import { enumOf } from '@province/subgraph/graph'
import type { EffectKind } from './decree.ts'
import type { PlanIssue } from './plan-issue.ts'
import type { ReorganisationChangeName, ReorganisationState } from './reorganisation-lifecycle.ts'

export const ReorgEffectKindEnum = enumOf<EffectKind>(
  'ReorgEffectKind',
  'What a reorganisation does to a unit.',
  {
    MERGE: 'It ends and goes into another, new or enlarged.',
    SPLIT: 'It ends and goes into several, by shares that sum to 1.',
    PART_TRANSFER: 'It continues; a share of it goes to another.',
    TRANSFER: 'It continues under another parent.',
    RECLASSIFY: 'It continues as another kind.',
    RENAME: 'It continues by another name or code.',
    ABOLISH_LEVEL: 'Its tier is abolished by law: it ends and goes to what was above it.',
  },
)

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
