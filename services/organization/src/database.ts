import { AccountGrantMapping, AccountMapping } from './account/account.mapping.ts'
import { ApiClientMapping, ApiKeyMapping } from './api-client/api-client.mapping.ts'
import { ReorgEventMapping } from './reorganisation/reorganisation.mapping.ts'
import { SessionMapping } from './session/session.mapping.ts'
import { UnitMapping } from './unit/unit.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  UnitMapping,
  ReorgEventMapping,
  AccountMapping,
  AccountGrantMapping,
  SessionMapping,
  ApiClientMapping,
  ApiKeyMapping,
]
