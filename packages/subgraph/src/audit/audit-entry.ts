import { createHash } from 'node:crypto'

/** One entry of the audit as it is stored; hashes in hex, the time in UTC to the microsecond. */
export interface AuditEntry {
  stream: number
  /** The place in its stream: 1, 2, 3 … without a gap. */
  seq: number
  id: string
  at: string
  subject: string
  field: string
  outcome: string
  unitId: string | null
  targetId: string | null
  inputHash: string
  idempotencyKey: string | null
  addressHash: string
  hash: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash before the first entry of a stream. */
export const genesisOf = (schema: string, stream: number): string => sha256(`${schema} ${stream}`)

const measured = (part: string | null) => (part === null ? '-' : `${Buffer.byteLength(part)}:${part}`)

/** The hash that an entry must have after the one before it: computed here apart from the database that wrote it. */
export function hashOfEntry(schema: string, previous: string, entry: AuditEntry): string {
  const parts = [
    schema,
    String(entry.stream),
    String(entry.seq),
    previous,
    entry.id,
    entry.at,
    entry.subject,
    entry.field,
    entry.outcome,
    entry.unitId,
    entry.targetId,
    entry.inputHash,
    entry.idempotencyKey,
    entry.addressHash,
  ]
  return sha256(parts.map(measured).join(','))
}
