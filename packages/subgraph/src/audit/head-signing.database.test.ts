import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { createLogger } from '@province/runtime'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HeadSigning } from './head-signing.ts'
import { publicHeadKey, signedHeads } from './signed-heads.ts'
import { verifyAudit } from './verify-audit.ts'

const SCHEMA = 'organization'

let database: TestDatabase
let orm: MikroORM
let folder: string

const append = () =>
  database.peek('select organization.audit_append($1, $2, $3, $4, null, null, $5, null, $6)', [
    ...[randomUUID(), 'người thử', 'signIn', 'DONE', 'hash', 'address'],
  ])
/** Another process that works on the same database. */
const signer = (at = folder) =>
  new HeadSigning(
    SCHEMA,
    signedHeads(at, SCHEMA, database.secret),
    () => orm.em.fork() as EntityManager,
    createLogger('test', 'silent'),
  )
const verify = () =>
  verifyAudit({
    ownerUrl: database.ownerUrl,
    schema: SCHEMA,
    folder,
    publicKey: publicHeadKey(database.secret),
  })
const told = () =>
  database.peek<{ lines: string }>('select lines from hierarchy.audit_witness order by place')

beforeAll(async () => {
  database = await createTestDatabase(SCHEMA)
  folder = await mkdtemp(join(tmpdir(), 'province-signing-'))
  const discovery = { warnWhenNoEntities: false }
  orm = await MikroORM.init({
    clientUrl: database.databaseUrl,
    entities: [],
    discovery,
    ensureDatabase: false,
  })
})

afterAll(async () => {
  await orm?.close(true)
  await database?.drop()
  await rm(folder, { recursive: true, force: true })
})

test('processes that sign in turn and at once leave one chain that verifies', async () => {
  const signers = [signer(), signer(), signer()]
  for (let round = 0; round < 4; round += 1) {
    await append()
    await signers[round % 3]?.sign()
    await append()
    await Promise.all(signers.map((each) => each.sign()))
  }
  const { faults, brokenLine, lostLine } = await verify()
  expect([faults, brokenLine, lostLine]).toEqual([[], undefined, undefined])
  const lines = (await told()).map(({ lines }) => Number(lines))
  expect(lines.length).toBeGreaterThanOrEqual(8)
  expect(lines).toEqual(lines.map((_, at) => at + 1))
})

test('a process whose folder is another one leaves the signing to who has the heads', async () => {
  const before = await told()
  const elsewhere = await mkdtemp(join(tmpdir(), 'province-signing-'))
  await append()
  await signer(elsewhere).sign()
  expect(await told()).toEqual(before)
  await signer().sign()
  expect((await told()).length).toBe(before.length + 1)
  const { faults, lostLine } = await verify()
  expect([faults, lostLine]).toEqual([[], undefined])
  await rm(elsewhere, { recursive: true })
})
