import { ExemptionMapping } from './exemption/exemption.mapping.ts'
import { IndexResultMapping } from './index-result/index-result.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [IndexResultMapping, ExemptionMapping]
