import type { EntityManager } from '@mikro-orm/postgresql'

/** What an entry says; its place, its time and its hash are the database's own. */
export interface AuditNote {
  id: string
  subject: string
  /** The root field that was asked for. */
  field: string
  /** `DONE`, or the code of the refusal. */
  outcome: string
  unitId: string | null
  targetId: string | null
  inputHash: string
  idempotencyKey: string | null
  addressHash: string
}

/** Appends one entry, in the transaction of the entity manager where one is open. */
export async function appendAudit(em: EntityManager, schema: string, note: AuditNote): Promise<void> {
  await em.execute(`select ${schema}.audit_append(?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
    note.id,
    note.subject,
    note.field,
    note.outcome,
    note.unitId,
    note.targetId,
    note.inputHash,
    note.idempotencyKey,
    note.addressHash,
  ])
}
