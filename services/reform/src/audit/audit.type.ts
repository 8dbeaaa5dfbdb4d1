import { type AuditFields, auditedActorType, auditFields } from '@province/subgraph/audit'
import { UnitType } from '../organization/unit.type.ts'

/** Who did something: here a key and nothing else. */
export const ActorType = auditedActorType()

/** The audit of this service, as auditors read it. */
export const ReformAudit: AuditFields = auditFields('reform', UnitType, { actor: ActorType })
