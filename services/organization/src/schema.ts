import { type References, subgraphSdl } from '@province/subgraph/graph'
import { PageInfo } from '@province/subgraph/list'
import { accountResolvers } from './access/account/account.resolver.ts'
import { AccountConnection, AccountType, NewPasswordType } from './access/account/account.type.ts'
import { AuditedActorResolver } from './access/audited-actor/audited-actor.resolver.ts'
import { apiClientResolvers } from './access/client/api-client.resolver.ts'
import {
  ApiClientConnection,
  ApiClientType,
  ApiKeyType,
  NewApiKeyType,
} from './access/client/api-client.type.ts'
import { ClientAccessResolver } from './access/client/client-access.resolver.ts'
import { ClientTokenType } from './access/client/client-access.type.ts'
import { ClientUsageResolver } from './access/client/client-usage.resolver.ts'
import { ClientUsageType } from './access/client/client-usage.type.ts'
import { EntryLinkResolver } from './access/entry-link/entry-link.resolver.ts'
import { EntryLinkType } from './access/entry-link/entry-link.type.ts'
import { grantResolvers } from './access/grant/grant.resolver.ts'
import { GrantConnection, GrantType, RoleType } from './access/grant/grant.type.ts'
import { PasskeyResolver } from './access/passkey/passkey.resolver.ts'
import { PasskeyType } from './access/passkey/passkey.type.ts'
import { IdentityResolver } from './access/provider/identity.resolver.ts'
import { ProviderIdentityType } from './access/provider/identity.type.ts'
import { SecondFactorResolver } from './access/second-factor/second-factor.resolver.ts'
import { RecoveryCodesType, SecondFactorEnrolmentType } from './access/second-factor/second-factor.type.ts'
import { WitnessedResetResolver } from './access/second-factor/witnessed-reset.resolver.ts'
import { OwnSessionResolver } from './access/session/own-session.resolver.ts'
import { SessionConnection, SessionType } from './access/session/own-session.type.ts'
import { SessionResolver, ViewerGrantResolver } from './access/session/session.resolver.ts'
import {
  SessionActorType,
  SessionGrantType,
  ViewerGrantType,
  ViewerSecondFactorType,
  ViewerType,
} from './access/session/session.type.ts'
import { OrganizationAudit } from './audit/audit.type.ts'
import { assignmentResolvers } from './directory/assignment/assignment.resolver.ts'
import { AssignmentType } from './directory/assignment/assignment.type.ts'
import { bodyReference } from './directory/body/body.reference.ts'
import { bodyResolvers } from './directory/body/body.resolver.ts'
import { BodyConnection, BodyType } from './directory/body/body.type.ts'
import { BodyFindResolver } from './directory/body/body-find.resolver.ts'
import { DirectoryChangeType } from './directory/change/directory-change.type.ts'
import {
  DutyDelegationResolver,
  UnitDutyDelegationsResolver,
} from './directory/duty-delegation/duty-delegation.resolver.ts'
import { DutyDelegationType } from './directory/duty-delegation/duty-delegation.type.ts'
import {
  LeaderCoverageResolver,
  UnitLeaderCoverageResolver,
} from './directory/leader-coverage/leader-coverage.resolver.ts'
import { LeaderCoverageType } from './directory/leader-coverage/leader-coverage.type.ts'
import { personResolvers } from './directory/person/person.resolver.ts'
import { PersonType } from './directory/person/person.type.ts'
import { PositionResolver, UnitPositionsResolver } from './directory/position/position.resolver.ts'
import { PositionType } from './directory/position/position.type.ts'
import { OrganizationEvents } from './event/event.type.ts'
import { OrganizationMeasures } from './measure/measure.type.ts'
import {
  ReorgEffectResolver,
  ReorgEventResolver,
  UnitHistoryResolver,
  UnitSuccessionResolver,
} from './register/decree/reorganisation.resolver.ts'
import {
  ReorgEffectType,
  ReorgEventConnection,
  ReorgEventType,
  UnitSuccessionType,
} from './register/decree/reorganisation.type.ts'
import { handOverResolvers } from './register/hand-over/hand-over.resolver.ts'
import { HandOverConnection, HandOverType } from './register/hand-over/hand-over.type.ts'
import { reorganisationPlanResolvers } from './register/plan/reorganisation-plan.resolver.ts'
import {
  ReorganisationConnection,
  ReorganisationLineType,
  ReorganisationStepType,
  ReorganisationSuccessorType,
  ReorganisationType,
} from './register/plan/reorganisation-plan.type.ts'
import { ReorganisationPreviewResolver } from './register/preview/reorganisation-preview.resolver.ts'
import { previewTypes } from './register/preview/reorganisation-preview.type.ts'
import { UnitTierResolver } from './register/tier/unit-tier.resolver.ts'
import { UnitKindType, UnitTierType } from './register/tier/unit-tier.type.ts'
import { unitReference } from './register/unit/unit.reference.ts'
import { UnitResolver } from './register/unit/unit.resolver.ts'
import { UnitConnection, UnitPeriodType, UnitType } from './register/unit/unit.type.ts'

import { notificationResolvers } from './time/notification/notification.resolver.ts'
import { NotificationConnection, NotificationType } from './time/notification/notification.type.ts'
import { vacantDutyResolvers } from './time/notification/vacant-duty.resolver.ts'
import { VacantDutyType } from './time/notification/vacant-duty.type.ts'
import { CalendarResolver } from './time/working-calendar/calendar.resolver.ts'
import {
  CalendarDayDecidedType,
  CalendarDecisionConnection,
  CalendarDecisionType,
  WorkingDayType,
} from './time/working-calendar/calendar.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  UnitResolver,
  UnitTierResolver,
  UnitHistoryResolver,
  UnitSuccessionResolver,
  ReorgEventResolver,
  ReorgEffectResolver,
  ...reorganisationPlanResolvers,
  ReorganisationPreviewResolver,
  ...handOverResolvers,
  SessionResolver,
  ViewerGrantResolver,
  OwnSessionResolver,
  EntryLinkResolver,
  SecondFactorResolver,
  PasskeyResolver,
  WitnessedResetResolver,
  ...accountResolvers,
  ...grantResolvers,
  IdentityResolver,
  OrganizationMeasures.resolver,
  ...apiClientResolvers,
  ClientAccessResolver,
  ClientUsageResolver,
  ...personResolvers,
  UnitPositionsResolver,
  PositionResolver,
  ...bodyResolvers,
  BodyFindResolver,
  ...assignmentResolvers,
  DutyDelegationResolver,
  UnitDutyDelegationsResolver,
  LeaderCoverageResolver,
  UnitLeaderCoverageResolver,
  AuditedActorResolver,
  CalendarResolver,
  ...notificationResolvers,
  ...vacantDutyResolvers,
  OrganizationAudit.resolver,
  OrganizationEvents.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  PageInfo,
  ...OrganizationMeasures.types,
  UnitType,
  UnitPeriodType,
  UnitTierType,
  UnitKindType,
  UnitTierType,
  UnitKindType,
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
  EntryLinkType,
  PasskeyType,
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
  ...BodyConnection.types,
  DirectoryChangeType,
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
export const references: References = {
  Unit: unitReference,
  Body: bodyReference,
  AuditedActor: ({ id }) => ({ id }),
}

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })
