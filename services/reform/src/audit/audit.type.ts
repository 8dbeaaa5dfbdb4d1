import { type AuditFields, auditFields } from '@province/subgraph/audit'
import { UnitType } from '../organization/unit.type.ts'

/** The audit of this service, as auditors read it. */
export const ReformAudit: AuditFields = auditFields('reform', UnitType)
