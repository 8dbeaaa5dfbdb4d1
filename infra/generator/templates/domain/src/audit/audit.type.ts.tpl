import { type AuditFields, auditFields } from '@province/subgraph/audit'
import { UnitType } from '../organization/unit.type.ts'

/** The audit of this service, as auditors read it. */
export const __Domain__Audit: AuditFields = auditFields('__domain__', UnitType)
