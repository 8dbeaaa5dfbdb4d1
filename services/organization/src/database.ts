import { AccountMapping } from './account/account.mapping.ts'
import { ApiClientMapping, ApiKeyMapping } from './api-client/api-client.mapping.ts'
import { AssignmentMapping } from './assignment/assignment.mapping.ts'
import { DutyDelegationMapping } from './duty-delegation/duty-delegation.mapping.ts'
import { AccountGrantMapping } from './grant/grant.mapping.ts'
import { HandOverMapping } from './hand-over/hand-over.mapping.ts'
import { NotificationMapping } from './notification/notification.mapping.ts'
import { PersonMapping } from './person/person.mapping.ts'
import {
  ReorganisationMapping,
  ReorganisationStepMapping,
  ReorgEventMapping,
} from './reorganisation/reorganisation.mapping.ts'
import { RecoveryCodeMapping, SecondFactorMapping } from './second-factor/second-factor.mapping.ts'
import { UnitMapping } from './unit/unit.mapping.ts'

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
  RecoveryCodeMapping,
  ApiClientMapping,
  ApiKeyMapping,
  PersonMapping,
  AssignmentMapping,
  DutyDelegationMapping,
  NotificationMapping,
]
