import { type AuditFields, auditFields } from '@province/subgraph'
import { AuditedActorType } from '../audited-actor/audited-actor.type.ts'
import { UnitType } from '../unit/unit.type.ts'

/** The audit of this service, as auditors read it. */
export const OrganizationAudit: AuditFields = auditFields('organization', UnitType, AuditedActorType)
