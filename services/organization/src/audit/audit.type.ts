import { type AuditFields, auditFields } from '@province/subgraph/audit'
import { type RequestContext } from '@province/subgraph/request'
import { AuditedActorType } from '../access/index.ts'
import type { Context } from '../context.ts'
import { UnitType } from '../register/index.ts'

/** The audit of this service, as auditors read it. */
export const OrganizationAudit: AuditFields = auditFields('organization', UnitType, {
  actor: AuditedActorType,
  unitOf: (id, request: RequestContext) => (request as Context).units.referred(id),
})
