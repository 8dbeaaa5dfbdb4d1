import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { ComplaintsAudit } from './audit/audit.type.ts'
import { clockParts } from './clock/clock.type.ts'
import { ExpectedDeadlineResolver } from './clock/expected-deadline.resolver.ts'
import { RewrappingResolver } from './custody/rewrapping.resolver.ts'
import { VaultRewrappingType } from './custody/rewrapping.type.ts'
import { ComplaintsEvents } from './event/event.type.ts'
import { DutyRuleResolver } from './law/duty-rule.resolver.ts'
import { DutyRuleType } from './law/duty-rule.type.ts'
import { ComplaintsMeasures } from './measure/measure.type.ts'
import { nationalResolvers, nationalTypes } from './national/national.resolver.ts'
import { unitReference } from './organization/unit.reference.ts'
import { UnitType } from './organization/unit.type.ts'
import { dataBreachResolvers, dataBreachTypes } from './personal-data/breach/data-breach.resolver.ts'
import { dataRequestResolvers, dataRequestTypes } from './personal-data/request/data-request.resolver.ts'
import { petitionResolvers, petitionTypes } from './petition-schema.ts'
import { protectionMeasureResolvers } from './protection/protection-measure.resolver.ts'
import { ProtectionMeasureType } from './protection/protection-measure.type.ts'
import { receptionComplianceResolvers } from './reception/compliance/reception-compliance.resolver.ts'
import {
  ReceptionComplianceConnection,
  ReceptionComplianceType,
} from './reception/compliance/reception-compliance.type.ts'
import {
  ReceptionDutyResolver,
  ReceptionRulesRunOutResolver,
  UnitReceptionDutyResolver,
} from './reception/duty/reception-duty.resolver.ts'
import {
  DayOffType,
  DutyPeriodType,
  DutySegmentType,
  ReceptionDutyType,
  ReceptionRuleType,
} from './reception/duty/reception-duty.type.ts'
import { onlineReceptionResolvers } from './reception/online/online-reception.resolver.ts'
import {
  OnlineReceptionConnection,
  OnlineReceptionType,
  OnlineRequirementType,
} from './reception/online/online-reception.type.ts'
import { receptionRefusalResolvers } from './reception/refusal/reception-refusal.resolver.ts'
import {
  ReceptionRefusalConnection,
  ReceptionRefusalType,
  RefusalGroundRuleType,
} from './reception/refusal/reception-refusal.type.ts'
import { receptionScheduleResolvers } from './reception/schedule/reception-schedule.resolver.ts'
import {
  ReceptionScheduleConnection,
  ReceptionScheduleType,
} from './reception/schedule/reception-schedule.type.ts'
import { receptionSessionResolvers } from './reception/session/reception-session.resolver.ts'
import {
  ReceptionSessionConnection,
  ReceptionSessionType,
} from './reception/session/reception-session.type.ts'
import { receptionSlotResolvers } from './reception/slot/reception-slot.resolver.ts'
import { ReceptionSlotType } from './reception/slot/reception-slot.type.ts'
import { DelegationRuleType } from './reception/visit/delegation-rule.type.ts'
import { visitResolvers } from './reception/visit/visit.resolver.ts'
import { VisitConnection, VisitType } from './reception/visit/visit.type.ts'
import { redactedCopyResolvers } from './redacted-copy/redacted-copy.resolver.ts'
import { RedactedCopyType } from './redacted-copy/redacted-copy.type.ts'
import { sightResolvers, sightTypes } from './sight/sight.resolver.ts'
import { statutoryFormResolvers } from './statutory-form/statutory-form.resolver.ts'
import { statutoryFormTypes } from './statutory-form/statutory-form.type.ts'
import { AskedTasks } from './task/asked-task.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  ...backlogItemResolvers,
  ...complaintCaseResolvers,
  CaseFeedbackResolver,
  ...denunciationCaseResolvers,
  ...protectionMeasureResolvers,
  ...redactedCopyResolvers,
  ...sightResolvers,
  RewrappingResolver,
  ...dialogueResolvers,
  ...landTieResolvers,
  ...jurisdictionResolvers,
  DutyRuleResolver,
  UnitReceptionDutyResolver,
  ReceptionRulesRunOutResolver,
  ReceptionDutyResolver,
  ...receptionScheduleResolvers,
  ...receptionSlotResolvers,
  ...receptionSessionResolvers,
  ...visitResolvers,
  ...receptionRefusalResolvers,
  ...onlineReceptionResolvers,
  ...dataRequestResolvers,
  ...dataBreachResolvers,
  ...receptionComplianceResolvers,
  ...statutoryFormResolvers,
  ...nationalResolvers,
  ComplaintsMeasures.resolver,
  ...clockParts.resolvers,
  ExpectedDeadlineResolver,
  ...petitionResolvers,
  ComplaintsAudit.resolver,
  ComplaintsEvents.resolver,
  AskedTasks.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  ...statutoryFormTypes,
  ...nationalTypes,
  LandTieType,
  LandProjectType,
  CompetenceType,
  JurisdictionRuleType,
  DutyRuleType,
  BacklogItemType,
  BacklogProgrammeType,
  ...BacklogItemConnection.types,
  CaseFeedbackType,
  ComplaintCaseType,
  ComplaintCaseStepType,
  ...ComplaintCaseConnection.types,
  DenunciationCaseType,
  DenunciationCaseStepType,
  ...DenunciationCaseConnection.types,
  ProtectionMeasureType,
  RedactedCopyType,
  ...sightTypes,
  VaultRewrappingType,
  DialogueType,
  ...DialogueConnection.types,
  PageInfo,
  UnitType,
  ReceptionRuleType,
  DutyPeriodType,
  DutySegmentType,
  ReceptionDutyType,
  DayOffType,
  ReceptionSlotType,
  ReceptionScheduleType,
  ...ReceptionScheduleConnection.types,
  ReceptionSessionType,
  ...ReceptionSessionConnection.types,
  VisitType,
  DelegationRuleType,
  ...VisitConnection.types,
  RefusalGroundRuleType,
  ReceptionRefusalType,
  ...ReceptionRefusalConnection.types,
  OnlineReceptionType,
  OnlineRequirementType,
  ...OnlineReceptionConnection.types,
  ...dataRequestTypes,
  ...dataBreachTypes,
  ReceptionComplianceType,
  ...ReceptionComplianceConnection.types,
  ...clockParts.types,
  ...petitionTypes,
  ...ComplaintsMeasures.types,
  ...ComplaintsAudit.types,
  ...ComplaintsEvents.types,
  ...AskedTasks.types,
]

/** How other domains' references are resolved. */
export const references: References = { Unit: unitReference, LandProject: landProjectReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })

import { backlogItemResolvers } from './backlog-item/backlog-item.resolver.ts'
import {
  BacklogItemConnection,
  BacklogItemType,
  BacklogProgrammeType,
} from './backlog-item/backlog-item.type.ts'
import { CaseFeedbackResolver } from './case-feedback/case-feedback.resolver.ts'
import { CaseFeedbackType } from './case-feedback/case-feedback.type.ts'
import { complaintCaseResolvers } from './complaint-case/complaint-case.resolver.ts'
import {
  ComplaintCaseConnection,
  ComplaintCaseStepType,
  ComplaintCaseType,
} from './complaint-case/complaint-case.type.ts'
import { denunciationCaseResolvers } from './denunciation-case/denunciation-case.resolver.ts'
import {
  DenunciationCaseConnection,
  DenunciationCaseStepType,
  DenunciationCaseType,
} from './denunciation-case/denunciation-case.type.ts'
import { dialogueResolvers } from './dialogue/dialogue.resolver.ts'
import { DialogueConnection, DialogueType } from './dialogue/dialogue.type.ts'
import { jurisdictionResolvers } from './jurisdiction/jurisdiction.resolver.ts'
import { CompetenceType, JurisdictionRuleType } from './jurisdiction/jurisdiction.type.ts'
import { LandProjectType, landProjectReference } from './land-tie/land-project.type.ts'
import { landTieResolvers } from './land-tie/land-tie.resolver.ts'
import { LandTieType } from './land-tie/land-tie.type.ts'
