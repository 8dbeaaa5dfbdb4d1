import { EvidenceFileMapping } from '@province/record-files'
import { DelegationMapping } from './delegation/delegation.mapping.ts'
import { FindingMapping } from './finding/finding.mapping.ts'
import { FollowUpMapping } from './follow-up/follow-up.mapping.ts'
import { FollowUpEntryMapping } from './follow-up/follow-up-entry.mapping.ts'
import { ProgrammeContentMapping, ProgrammeMapping } from './programme/programme.mapping.ts'
import { SessionMapping, SubjectMapping } from './session/session.mapping.ts'
import { ThemeMapping } from './theme/theme.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  OccasionMapping,
  ThemeMapping,
  DelegationMapping,
  FollowUpMapping,
  FollowUpEntryMapping,
  EvidenceFileMapping,
  ProgrammeMapping,
  ProgrammeContentMapping,
  SessionMapping,
  SubjectMapping,
  FindingMapping,
]

import { OccasionMapping } from './occasion/occasion.mapping.ts'
