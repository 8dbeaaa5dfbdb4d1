import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import type { AuditEntry } from './audit-entry.ts'
import { STREAMS } from './audit-tables.ts'
import { SIGNED_EVERY_MS } from './head-signing.ts'
import { checkpointOf, readSignedHeads, type WitnessedHeads } from './signed-heads.ts'
import { type AuditFault, type StreamHead, StreamVerifier } from './verify-stream.ts'
import { MerkleTree } from './witness/merkle-tree.ts'
import { linesWitnessed, type OutsideWitness, remembered } from './witness/outside-witness.ts'

const PAGE = 5_000

/** Twice the time between signings: an entry that old and unsigned was kept from it. */
const UNSIGNED_FOR_MS = 2 * SIGNED_EVERY_MS

const ENTRIES = `stream, seq::int, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, subject, field,
  outcome, unit_id as "unitId", target_id as "targetId", input_hash as "inputHash",
  idempotency_key as "idempotencyKey", address_hash as "addressHash", encode(hash, 'hex') as hash`

/** What the verification of one service's audit found. */
export interface AuditVerdict {
  entries: number
  /** The first fault of each stream that has one. */
  faults: AuditFault[]
  /** The first line of the signed heads that is not as it was written. */
  brokenLine: number | undefined
  /** The first line of the heads that the database was told of and that is not there any more as it was. */
  lostLine: number | undefined
  lastSignedAt: string | undefined
  /** What is wrong with the word of the witness, where there is one: its word is missing, not of these lines, or of more of them. */
  witness: 'MISSING' | 'BROKEN' | 'REMEMBERS_MORE' | 'AWAY' | undefined
}

/** Where one service's audit stands, and where its heads were signed. */
export interface AuditPlace {
  /** How the schema is reached as its owner, who alone sees the whole audit. */
  ownerUrl: string
  schema: string
  folder: string
  publicKey: KeyObject
  /** Who is asked besides, where the heads are witnessed elsewhere. */
  witness?: OutsideWitness | undefined
}

/**
 * Verifies the audit of one service against the heads signed outside the database. It computes every hash again by
 * itself, page by page, so that memory stays flat however long the audit is.
 */
export async function verifyAudit({
  ownerUrl,
  schema,
  folder,
  publicKey,
  witness,
}: AuditPlace): Promise<AuditVerdict> {
  const witnessed = await readSignedHeads(folder, schema, publicKey)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const said = await witnessSays(witness, checkpointOf(folder, schema), publicKey, witnessed)
  const verdict = await verifyStreams(client, schema, witnessed).finally(() => client.end())
  return { ...verdict, witness: said }
}

async function witnessSays(
  witness: OutsideWitness | undefined,
  file: string,
  key: KeyObject,
  { digests }: WitnessedHeads,
): Promise<AuditVerdict['witness']> {
  if (!witness) return undefined
  const note = await readFile(file, 'utf8').catch(() => '')
  if (note === '') return digests.length > 0 ? 'MISSING' : undefined
  if (linesWitnessed(note, witness, { key, lines: new MerkleTree(digests) }) === undefined) return 'BROKEN'
  const answer = await remembered(witness, note).catch(() => undefined)
  if (!answer) return 'AWAY'
  return 'note' in answer ? undefined : 'REMEMBERS_MORE'
}

async function verifyStreams(
  client: pg.Client,
  schema: string,
  witnessed: WitnessedHeads,
): Promise<Omit<AuditVerdict, 'witness'>> {
  const heads = await client.query<StreamHead>(
    `select stream, seq::int, encode(hash, 'hex') as hash from ${schema}.audit_head`,
  )
  const { brokenLine, lastSignedAt } = witnessed
  const lostLine = await firstLost(client, schema, witnessed)
  const verdict: Omit<AuditVerdict, 'witness'> = {
    entries: 0,
    faults: [],
    brokenLine,
    lostLine,
    lastSignedAt,
  }
  const signedBefore = new Date(Date.now() - UNSIGNED_FOR_MS).toISOString()
  for (let stream = 0; stream < STREAMS; stream += 1) {
    const verifier = new StreamVerifier(schema, stream, headsOf(witnessed, stream), signedBefore)
    verdict.entries += await walk(client, schema, stream, verifier)
    const fault = verifier.end(heads.rows.find((head) => head.stream === stream))
    if (fault) verdict.faults.push(fault)
  }
  return verdict
}

/** The database was told of each line as it was signed: what it knows and the file does not was cut off or replaced. */
async function firstLost(client: pg.Client, schema: string, { digests }: WitnessedHeads) {
  const { rows } = await client.query<{ lines: number; digest: string }>(
    'select lines::int, digest from hierarchy.audit_witness where service = $1 order by lines',
    [schema],
  )
  return rows.find(({ lines, digest }) => digests[lines - 1] !== digest)?.lines
}

const headsOf = ({ heads }: WitnessedHeads, stream: number) =>
  new Map(heads.filter((head) => head.stream === stream).map(({ seq, hash }) => [seq, hash]))

async function walk(
  client: pg.Client,
  schema: string,
  stream: number,
  verifier: StreamVerifier,
): Promise<number> {
  let [count, last] = [0, Number.MIN_SAFE_INTEGER]
  for (;;) {
    const { rows } = await client.query<AuditEntry>(
      `select ${ENTRIES} from ${schema}.audit_entry where stream = $1 and seq > $2 order by seq limit ${PAGE}`,
      [stream, last],
    )
    for (const entry of rows) verifier.take(entry)
    count += rows.length
    if (rows.length < PAGE) return count
    last = rows.at(-1)?.seq ?? last
  }
}
