import 'reflect-metadata'

export { type AuditFields, auditedActorType, auditFields } from './audit-fields.ts'
export { chainedAudit } from './audit-tables.ts'
export { Secret } from './secret-input.ts'
export { publicHeadKey } from './signed-heads.ts'
export { type AuditVerdict, verifyAudit } from './verify-audit.ts'
