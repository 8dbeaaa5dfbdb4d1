import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { publicHeadKey, signedHeads, type Witnessed } from './signed-heads.ts'
import { verifyAudit } from './verify-audit.ts'
import type { StreamHead } from './verify-stream.ts'

const SCHEMA = 'organization'
const ENTRIES = 120

let database: TestDatabase
let folder: string

const append = (id: string = randomUUID()) =>
  database.peek('select organization.audit_append($1, $2, $3, $4, null, null, $5, null, $6)', [
    id,
    'người thử',
    'signIn',
    'DONE',
    'hash',
    'address',
  ])
const heads = () =>
  database.peek<StreamHead>(
    `select stream, seq::int, encode(hash, 'hex') as hash from organization.audit_head where seq > 0`,
  )
const verify = (secret = database.secret, keyFile?: string) =>
  verifyAudit({
    ownerUrl: database.ownerUrl,
    schema: SCHEMA,
    folder,
    publicKey: publicHeadKey(secret, keyFile),
  })

/** An id whose last byte, which says in which stream an entry stands, goes through all of them in turn. */
const inTurn = (count: number) => `${randomUUID().slice(0, -2)}${count.toString(16).padStart(2, '0')}`

beforeAll(async () => {
  database = await createTestDatabase(SCHEMA)
  for (let count = 0; count < ENTRIES; count += 1) await append(inTurn(count))
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'province-audit-'))
  await signedHeads(folder, SCHEMA, database.secret).write(await heads(), new Date())
  return () => rm(folder, { recursive: true, force: true })
})

afterAll(async () => {
  await database?.drop()
})

/** Tampers as the administrator of the database could, looks, and puts it back. */
async function tampered(...statements: string[]) {
  await database.peek('create table if not exists kept as select * from organization.audit_entry')
  for (const sql of statements) await database.peek(sql)
  const { faults } = await verify()
  await database.peek('delete from organization.audit_entry')
  await database.peek('insert into organization.audit_entry select * from kept')
  return faults.map(({ stream, seq }) => [stream, seq])
}

test('what the database chained is verified by another hand, text beyond ASCII included', async () => {
  expect(await verify()).toMatchObject({ entries: ENTRIES, faults: [], brokenLine: undefined })
})

test('each kind of tampering with the rows themselves is named', async () => {
  const of = 'organization.audit_entry'
  expect(await tampered(`update ${of} set subject = 'x' where stream = 2 and seq = 3`)).toEqual([[2, 3]])
  expect(
    await tampered(`update ${of} set at = at + interval '1 microsecond' where stream = 1 and seq = 1`),
  ).toEqual([[1, 1]])
  expect(await tampered(`delete from ${of} where stream = 5 and seq = 2`)).toEqual([[5, 2]])
  expect(await tampered(`delete from ${of} where stream = 7 and seq > 1`)).toEqual([[7, 2]])
  expect(
    await tampered(
      `update ${of} set seq = case seq when 1 then -2 else -1 end where stream = 4 and seq in (1, 2)`,
      `update ${of} set seq = -seq where stream = 4 and seq < 0`,
    ),
  ).toEqual([[4, 1]])
  expect(
    await tampered(`insert into ${of} select stream, 0, gen_random_uuid(), at, subject, field, outcome, unit_id, target_id,
      input_hash, idempotency_key, address_hash, hash from ${of} where stream = 6 and seq = 1`),
  ).toEqual([[6, 0]])
})

test('a line of the heads that was changed, signed by another, or taken away is named', async () => {
  const file = join(folder, `${SCHEMA}.heads`)
  await append()
  const signer = signedHeads(folder, SCHEMA, database.secret)
  await signer.write(await heads(), new Date())
  await append()
  await signer.write(await heads(), new Date())
  const written = await readFile(file, 'utf8')
  expect((await verify()).brokenLine).toBeUndefined()
  await writeFile(file, written.replace('service', 'servicf'))
  expect((await verify()).brokenLine).toBe(1)
  await writeFile(file, written.split('\n').toSpliced(1, 1).join('\n'))
  expect((await verify()).brokenLine).toBe(2)
  expect((await verify({ keyFor: () => Buffer.alloc(32) })).brokenLine).toBe(1)
})

test('a line that a full disk cut off says nothing, and the next signing goes on after the last whole one', async () => {
  const file = join(folder, `${SCHEMA}.heads`)
  await appendFile(file, '{"said":"{\\"service')
  expect(await verify()).toMatchObject({ faults: [], brokenLine: undefined })
  await append()
  await signedHeads(folder, SCHEMA, database.secret).write(await heads(), new Date())
  expect(await verify()).toMatchObject({ faults: [], brokenLine: undefined })
})

test('the application can neither write entries by itself nor choose their time, nor see them without a role', async () => {
  const app = new pg.Client({ connectionString: database.databaseUrl })
  await app.connect()
  const refused = (sql: string) => expect(app.query(sql)).rejects.toMatchObject({ code: '42501' })
  await refused(`insert into organization.audit_entry select * from organization.audit_entry`)
  await refused(`update organization.audit_head set seq = 0`)
  await refused(
    `select organization.audit_link(now(), gen_random_uuid(), '', '', '', null, null, '', null, '')`,
  )
  expect((await app.query('select from organization.audit_entry')).rowCount).toBe(0)
  await app.end()
})

test('writers of different streams do not wait for one another, and numbers have no gap', async () => {
  const clients = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const client = new pg.Client({ connectionString: database.databaseUrl })
      await client.connect()
      return client
    }),
  )
  await Promise.all(
    clients.map(async (client) => {
      for (let count = 0; count < 25; count += 1)
        await client.query(
          `select organization.audit_append(gen_random_uuid(), 's', 'f', 'DONE', null, null, 'i', null, 'a')`,
        )
    }),
  )
  await Promise.all(clients.map((client) => client.end()))
  expect((await verify()).faults).toEqual([])
})

const witness = ({ lines, digest }: Witnessed) =>
  database.peek('insert into hierarchy.audit_witness (service, lines, digest) values ($1, $2, $3)', [
    SCHEMA,
    lines,
    digest,
  ])

test('heads that are missing, emptied, cut by a line or replaced are named, though the database is whole', async () => {
  const file = join(folder, `${SCHEMA}.heads`)
  await rm(file)
  const signer = signedHeads(folder, SCHEMA, database.secret)
  await witness(await signer.write(await heads(), new Date()))
  await append()
  await witness(await signer.write(await heads(), new Date()))
  const written = await readFile(file, 'utf8')
  expect(await verify()).toMatchObject({ faults: [], brokenLine: undefined, lostLine: undefined })
  for (const [left, lostLine] of [
    ['', 1],
    [`${written.split('\n')[0]}\n`, 2],
  ] as const) {
    await writeFile(file, left)
    expect(await verify()).toMatchObject({ brokenLine: undefined, lostLine })
  }
  await rm(file)
  expect(await verify()).toMatchObject({ lostLine: 1 })
  await signedHeads(folder, SCHEMA, database.secret).write(await heads(), new Date())
  expect(await verify()).toMatchObject({ faults: [], brokenLine: undefined, lostLine: 1 })
  await database.peek('delete from hierarchy.audit_witness')
})

test('what is older than the time between signings and was never signed is named', async () => {
  const tenMinutesLater = Date.now() + 11 * 60_000
  expect((await verify()).faults).toEqual([])
  await append()
  vi.spyOn(Date, 'now').mockReturnValue(tenMinutesLater)
  const { faults } = await verify()
  vi.restoreAllMocks()
  expect(faults).toMatchObject([{ kind: 'UNSIGNED' }])
  await signedHeads(folder, SCHEMA, database.secret).write(await heads(), new Date())
  vi.spyOn(Date, 'now').mockReturnValue(tenMinutesLater)
  expect((await verify()).faults).toEqual([])
  vi.restoreAllMocks()
})

test('a service tells of its own heads alone, and takes nothing back', async () => {
  const app = new pg.Client({ connectionString: database.databaseUrl })
  await app.connect()
  await app.query('select hierarchy.witness_heads(1, $1)', ['a'.repeat(64)])
  expect((await app.query('select service, lines::int from hierarchy.audit_witness')).rows).toEqual([
    { service: SCHEMA, lines: 1 },
  ])
  for (const sql of ['delete from hierarchy.audit_witness', 'update hierarchy.audit_witness set lines = 2'])
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' })
  await app.end()
  await database.peek('delete from hierarchy.audit_witness')
})

test('the key that signs may stand elsewhere than what it signs', async () => {
  const keyFile = join(folder, 'key.pem')
  await writeFile(keyFile, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }))
  await rm(join(folder, `${SCHEMA}.heads`))
  await signedHeads(folder, SCHEMA, database.secret, keyFile).write(await heads(), new Date())
  expect((await verify()).brokenLine).toBe(1)
  expect((await verify(database.secret, keyFile)).brokenLine).toBeUndefined()
  await writeFile(keyFile, 'no key')
  expect(() => signedHeads(folder, SCHEMA, database.secret, keyFile)).toThrow(
    /AUDIT_KEY_FILE must name a file/,
  )
})
