import { ExemptionMapping } from './exemption/exemption.mapping.ts'
import { IndexResultMapping } from './index-result/index-result.mapping.ts'
import { OnlineServiceMapping } from './online-service/online-service.mapping.ts'
import { ProcedureMapping } from './procedure/procedure.mapping.ts'
import { ProcedureChangeMapping } from './procedure/procedure-change.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  IndexResultMapping,
  ExemptionMapping,
  ProcedureMapping,
  ProcedureChangeMapping,
  OnlineServiceMapping,
]
