import { BodyType, bodyReference } from '@province/bodies'
import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { SupervisionAudit } from './audit/audit.type.ts'
import { clockParts } from './clock/clock.type.ts'
import { DelegationType } from './delegation/delegation.type.ts'
import { SupervisionEvents } from './event/event.type.ts'
import { FollowUpEvidence } from './evidence/follow-up-evidence.type.ts'
import { findingResolvers } from './finding/finding.resolver.ts'
import { FindingType } from './finding/finding.type.ts'
import { followUpResolvers } from './follow-up/follow-up.resolver.ts'
import { FollowUpConnection, FollowUpType } from './follow-up/follow-up.type.ts'
import { FollowUpEntryType } from './follow-up/follow-up-entry.type.ts'
import { IssueFollowUpResolver } from './issue/issue-follow-up.resolver.ts'
import { SupervisionMeasures } from './measure/measure.type.ts'
import { SupervisionNotices } from './notice/notice.type.ts'
import { unitReference } from './organization/unit.reference.ts'
import { UnitType } from './organization/unit.type.ts'
import { programmeResolvers } from './programme/programme.resolver.ts'
import { ProgrammeConnection, ProgrammeContentType, ProgrammeType } from './programme/programme.type.ts'
import { reSupervisionResolvers } from './re-supervision/re-supervision.resolver.ts'
import { sessionResolvers } from './session/session.resolver.ts'
import { SessionConnection, SessionType, SubjectType } from './session/session.type.ts'
import { AskedTasks } from './task/asked-task.type.ts'
import { themeResolvers } from './theme/theme.resolver.ts'
import { ThemeConnection, ThemeType } from './theme/theme.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  ...occasionResolvers,
  ...themeResolvers,
  ...followUpResolvers,
  IssueFollowUpResolver,
  ...FollowUpEvidence.resolvers,
  ...programmeResolvers,
  ...sessionResolvers,
  ...findingResolvers,
  ...reSupervisionResolvers,
  ...clockParts.resolvers,
  SupervisionMeasures.resolver,
  SupervisionAudit.resolver,
  SupervisionEvents.resolver,
  SupervisionNotices.resolver,
  AskedTasks.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  OccasionType,
  MeetingPetitionsType,
  CarryOverType,
  ...OccasionConnection.types,
  PageInfo,
  UnitType,
  BodyType,
  ThemeType,
  ...ThemeConnection.types,
  DelegationType,
  FollowUpType,
  ...FollowUpConnection.types,
  FollowUpEntryType,
  ...FollowUpEvidence.types,
  ProgrammeType,
  ...ProgrammeConnection.types,
  ProgrammeContentType,
  SessionType,
  ...SessionConnection.types,
  SubjectType,
  FindingType,
  ...clockParts.types,
  ...SupervisionMeasures.types,
  ...SupervisionAudit.types,
  ...SupervisionEvents.types,
  ...SupervisionNotices.types,
  ...AskedTasks.types,
]

/** How other domains' references are resolved. */
export const references: References = { Unit: unitReference, Body: bodyReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })

import { occasionResolvers } from './occasion/occasion.resolver.ts'
import {
  CarryOverType,
  MeetingPetitionsType,
  OccasionConnection,
  OccasionType,
} from './occasion/occasion.type.ts'
