import { AccountMapping } from './access/account/account.mapping.ts'
import { ApiClientMapping, ApiKeyMapping } from './access/client/api-client.mapping.ts'
import { AccountGrantMapping } from './access/grant/grant.mapping.ts'
import { PasskeyMapping } from './access/passkey/passkey.mapping.ts'
import { RecoveryCodeMapping, SecondFactorMapping } from './access/second-factor/second-factor.mapping.ts'
import { AssignmentMapping } from './directory/assignment/assignment.mapping.ts'
import { BodyMapping } from './directory/body/body.mapping.ts'
import { DirectoryChangeMapping } from './directory/change/directory-change.mapping.ts'
import { DutyDelegationMapping } from './directory/duty-delegation/duty-delegation.mapping.ts'
import { PersonMapping } from './directory/person/person.mapping.ts'
import { PositionMapping } from './directory/position/position.mapping.ts'
import { ReorgEventMapping } from './register/decree/reorg-event.mapping.ts'
import { HandOverMapping } from './register/hand-over/hand-over.mapping.ts'
import { ReorganisationMapping, ReorganisationStepMapping } from './register/plan/reorganisation.mapping.ts'
import { UnitMapping } from './register/unit/unit.mapping.ts'
import { NotificationMapping } from './time/notification/notification.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  UnitMapping,
  ReorgEventMapping,
  ReorganisationMapping,
  ReorganisationStepMapping,
  HandOverMapping,
  AccountMapping,
  AccountGrantMapping,
  SecondFactorMapping,
  PasskeyMapping,
  RecoveryCodeMapping,
  ApiClientMapping,
  ApiKeyMapping,
  BodyMapping,
  PositionMapping,
  DirectoryChangeMapping,
  PersonMapping,
  AssignmentMapping,
  DutyDelegationMapping,
  NotificationMapping,
]
