import 'reflect-metadata'

export { type AuditFields, auditedActorType, auditFields } from './audit-fields.ts'
export { auditByMonthIndex } from './audit-list.ts'
export { chainedAudit } from './audit-tables.ts'
export { Secret } from './secret-input.ts'
export { publicHeadKey } from './signed-heads.ts'
export { type AuditVerdict, verifyAudit } from './verify-audit.ts'
export { outsideWitness } from './witness/outside-witness.ts'
