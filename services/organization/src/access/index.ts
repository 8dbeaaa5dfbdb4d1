// Who may come in and what they are granted, as other wings know it.
export { AuditedActorType } from './audited-actor/audited-actor.type.ts'
export { rolesWith } from './role/role.ts'
