import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { accountResolvers } from './account/account.resolver.ts'
import { AccountConnection, AccountType, NewPasswordType } from './account/account.type.ts'
import { apiClientResolvers } from './api-client/api-client.resolver.ts'
import {
  ApiClientConnection,
  ApiClientType,
  ApiKeyType,
  NewApiKeyType,
} from './api-client/api-client.type.ts'
import { assignmentResolvers } from './assignment/assignment.resolver.ts'
import { AssignmentType } from './assignment/assignment.type.ts'
import { OrganizationAudit } from './audit/audit.type.ts'
import { AuditedActorResolver } from './audited-actor/audited-actor.resolver.ts'
import { ClientAccessResolver } from './client-access/client-access.resolver.ts'
import { ClientTokenType } from './client-access/client-access.type.ts'
import { ClientUsageResolver } from './client-usage/client-usage.resolver.ts'
import { ClientUsageType } from './client-usage/client-usage.type.ts'
import {
  DutyDelegationResolver,
  UnitDutyDelegationsResolver,
} from './duty-delegation/duty-delegation.resolver.ts'
import { DutyDelegationType } from './duty-delegation/duty-delegation.type.ts'
import { OrganizationEvents } from './event/event.type.ts'
import { grantResolvers } from './grant/grant.resolver.ts'
import { GrantConnection, GrantType, RoleType } from './grant/grant.type.ts'
import { handOverResolvers } from './hand-over/hand-over.resolver.ts'
import { HandOverConnection, HandOverType } from './hand-over/hand-over.type.ts'
import { IdentityResolver } from './identity/identity.resolver.ts'
import { ProviderIdentityType } from './identity/identity.type.ts'
import {
  LeaderCoverageResolver,
  UnitLeaderCoverageResolver,
} from './leader-coverage/leader-coverage.resolver.ts'
import { LeaderCoverageType } from './leader-coverage/leader-coverage.type.ts'
import { OrganizationMeasures } from './measure/measure.type.ts'
import { NotificationResolver } from './notification/notification.resolver.ts'
import { NotificationConnection, NotificationType } from './notification/notification.type.ts'
import { VacantDutyResolver } from './notification/vacant-duty.resolver.ts'
import { VacantDutyType } from './notification/vacant-duty.type.ts'
import { personResolvers } from './person/person.resolver.ts'
import { PersonType } from './person/person.type.ts'
import { UnitPositionsResolver } from './position/position.resolver.ts'
import { BodyType, PositionType } from './position/position.type.ts'
import {
  ReorgEffectResolver,
  ReorgEventResolver,
  UnitHistoryResolver,
  UnitSuccessionResolver,
} from './reorganisation/reorganisation.resolver.ts'
import {
  ReorgEffectType,
  ReorgEventConnection,
  ReorgEventType,
  UnitSuccessionType,
} from './reorganisation/reorganisation.type.ts'
import { reorganisationPlanResolvers } from './reorganisation/reorganisation-plan.resolver.ts'
import {
  ReorganisationConnection,
  ReorganisationLineType,
  ReorganisationStepType,
  ReorganisationSuccessorType,
  ReorganisationType,
} from './reorganisation/reorganisation-plan.type.ts'
import { previewTypes } from './reorganisation/reorganisation-preview.type.ts'
import { SecondFactorResolver } from './second-factor/second-factor.resolver.ts'
import { RecoveryCodesType, SecondFactorEnrolmentType } from './second-factor/second-factor.type.ts'
import { OwnSessionResolver } from './session/own-session.resolver.ts'
import { SessionConnection, SessionType } from './session/own-session.type.ts'
import { SessionResolver, ViewerGrantResolver } from './session/session.resolver.ts'
import {
  SessionActorType,
  SessionGrantType,
  ViewerGrantType,
  ViewerSecondFactorType,
  ViewerType,
} from './session/session.type.ts'
import { unitReference } from './unit/unit.reference.ts'
import { UnitResolver } from './unit/unit.resolver.ts'
import { UnitConnection, UnitPeriodType, UnitType } from './unit/unit.type.ts'
import { CalendarResolver } from './working-calendar/calendar.resolver.ts'
import {
  CalendarDayDecidedType,
  CalendarDecisionConnection,
  CalendarDecisionType,
  WorkingDayType,
} from './working-calendar/calendar.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  UnitResolver,
  UnitHistoryResolver,
  UnitSuccessionResolver,
  ReorgEventResolver,
  ReorgEffectResolver,
  ...reorganisationPlanResolvers,
  ...handOverResolvers,
  SessionResolver,
  ViewerGrantResolver,
  OwnSessionResolver,
  SecondFactorResolver,
  ...accountResolvers,
  ...grantResolvers,
  IdentityResolver,
  OrganizationMeasures.resolver,
  ...apiClientResolvers,
  ClientAccessResolver,
  ClientUsageResolver,
  ...personResolvers,
  UnitPositionsResolver,
  ...assignmentResolvers,
  DutyDelegationResolver,
  UnitDutyDelegationsResolver,
  LeaderCoverageResolver,
  UnitLeaderCoverageResolver,
  AuditedActorResolver,
  CalendarResolver,
  NotificationResolver,
  VacantDutyResolver,
  OrganizationAudit.resolver,
  OrganizationEvents.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  PageInfo,
  ...OrganizationMeasures.types,
  UnitType,
  UnitPeriodType,
  ...UnitConnection.types,
  UnitSuccessionType,
  ReorgEventType,
  ReorgEffectType,
  ...ReorgEventConnection.types,
  ReorganisationType,
  ReorganisationLineType,
  ReorganisationSuccessorType,
  ReorganisationStepType,
  ...ReorganisationConnection.types,
  ...previewTypes,
  HandOverType,
  ...HandOverConnection.types,
  ViewerType,
  ViewerGrantType,
  ViewerSecondFactorType,
  SessionActorType,
  SessionGrantType,
  SessionType,
  ...SessionConnection.types,
  SecondFactorEnrolmentType,
  RecoveryCodesType,
  AccountType,
  ...AccountConnection.types,
  NewPasswordType,
  GrantType,
  ...GrantConnection.types,
  RoleType,
  ProviderIdentityType,
  ApiClientType,
  ApiKeyType,
  NewApiKeyType,
  ...ApiClientConnection.types,
  ClientTokenType,
  ClientUsageType,
  PersonType,
  BodyType,
  PositionType,
  AssignmentType,
  DutyDelegationType,
  LeaderCoverageType,
  WorkingDayType,
  CalendarDecisionType,
  CalendarDayDecidedType,
  ...CalendarDecisionConnection.types,
  NotificationType,
  ...NotificationConnection.types,
  VacantDutyType,
  ...OrganizationAudit.types,
  ...OrganizationEvents.types,
]

/** How other domains' references are resolved. */
export const references: References = { Unit: unitReference, AuditedActor: ({ id }) => ({ id }) }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })
