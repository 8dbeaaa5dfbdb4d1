import { type AuditFields, auditFields } from '@province/subgraph/audit'
import { type RequestContext } from '@province/subgraph/work'
import { AuditedActorType } from '../audited-actor/audited-actor.type.ts'
import type { Context } from '../context.ts'
import { UnitType } from '../unit/unit.type.ts'

/** The audit of this service, as auditors read it. */
export const OrganizationAudit: AuditFields = auditFields('organization', UnitType, {
  actor: AuditedActorType,
  unitOf: (id, request: RequestContext) => (request as Context).units.referred(id),
})
