import { type AuditFields, auditFields } from '@province/subgraph/audit'
import { UnitType } from '../organization/unit.type.ts'
import { TOLD_AS, TOLD_BY_MONTH } from './told-by-month.ts'

/** The audit of this service, as auditors read it. */
export const ComplaintsAudit: AuditFields = auditFields('complaints', UnitType, {
  byMonth: TOLD_BY_MONTH,
  toldAs: TOLD_AS,
})
