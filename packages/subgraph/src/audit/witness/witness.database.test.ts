import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { createLogger } from '@province/runtime'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HeadSigning } from '../head-signing.ts'
import { publicHeadKey, signedHeads } from '../signed-heads.ts'
import { verifyAudit } from '../verify-audit.ts'
import { goesOn } from './merkle-tree.ts'
import { outsideWitness } from './outside-witness.ts'
import { type Checkpoint, cosignature, openedCheckpoint, readNote, writtenWitnessKey } from './signed-note.ts'

const SCHEMA = 'organization'
const NAME = 'witness.example/w1'
const { privateKey, publicKey } = generateKeyPairSync('ed25519')

let database: TestDatabase
let orm: MikroORM
let folder: string
let server: Server
let setting: string
/** What the witness remembers, by whose log it is. */
const remembers = new Map<string, Checkpoint>()

/** A witness as C2SP describes it, which knows the key of this log. */
function answer(body: string): [status: number, said: string] {
  const [head = '', ...rest] = body.split('\n')
  const blank = rest.indexOf('')
  const proof = rest.slice(0, blank).map((line) => Buffer.from(line, 'base64'))
  const note = rest.slice(blank + 1).join('\n')
  const checkpoint = openedCheckpoint(note, publicHeadKey(database.secret))
  if (!checkpoint) return [403, '']
  const old = Number(/^old (\d+)$/.exec(head)?.[1])
  const last = remembers.get(checkpoint.origin)
  if (old !== (last?.size ?? 0)) return [409, `${last?.size ?? 0}\n`]
  const before = [old, last?.root ?? Buffer.alloc(0)] as const
  if (!goesOn(before, [checkpoint.size, checkpoint.root], proof)) return [422, '']
  remembers.set(checkpoint.origin, checkpoint)
  return [200, cosignature(NAME, privateKey, checkpoint, Math.floor(Date.now() / 1_000))]
}

beforeAll(async () => {
  database = await createTestDatabase(SCHEMA)
  folder = await mkdtemp(join(tmpdir(), 'province-witness-'))
  const discovery = { warnWhenNoEntities: false }
  orm = await MikroORM.init({
    clientUrl: database.databaseUrl,
    entities: [],
    discovery,
    ensureDatabase: false,
  })
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += String(chunk)
    })
    request.on('end', () => {
      const [status, said] = request.url === '/w/add-checkpoint' ? answer(body) : [404, '']
      response.writeHead(status, { 'content-type': 'text/plain' }).end(said)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  setting = `http://127.0.0.1:${port}/w/ ${writtenWitnessKey({ name: NAME, key: publicKey })}`
})

afterAll(async () => {
  await orm?.close(true)
  await database?.drop()
  server?.close()
  await rm(folder, { recursive: true, force: true })
})

const append = () =>
  database.peek('select organization.audit_append($1, $2, $3, $4, null, null, $5, null, $6)', [
    ...[randomUUID(), 'người thử', 'signIn', 'DONE', 'hash', 'address'],
  ])
const witness = () => outsideWitness(setting)
const signing = () =>
  new HeadSigning(
    SCHEMA,
    signedHeads(folder, SCHEMA, database.secret),
    () => orm.em.fork() as EntityManager,
    createLogger('test', 'silent'),
    witness(),
  )
const verify = () =>
  verifyAudit({
    ownerUrl: database.ownerUrl,
    schema: SCHEMA,
    folder,
    publicKey: publicHeadKey(database.secret),
    witness: witness(),
  })
const heads = () => join(folder, `${SCHEMA}.heads`)
const checkpoint = () => join(folder, `${SCHEMA}.checkpoint`)

async function signed(times: number): Promise<void> {
  const one = signing()
  for (let turn = 0; turn < times; turn += 1) {
    await append()
    await one.sign()
  }
}

test('each signing is witnessed, with the proof that it goes on from what was witnessed before', async () => {
  await signed(5)
  const note = readNote(await readFile(checkpoint(), 'utf8'))
  expect(note?.checkpoint.size).toBe(5)
  expect(note?.signatures.map(({ name }) => name)).toEqual([note?.checkpoint.origin, NAME])
  expect(await verify()).toMatchObject({ faults: [], witness: undefined })
})

test('heads and database cut back together to the same line are told by the witness alone', async () => {
  const [headsThen, noteThen] = [await readFile(heads(), 'utf8'), await readFile(checkpoint(), 'utf8')]
  await signed(3)
  await writeFile(heads(), headsThen)
  await writeFile(checkpoint(), noteThen)
  // Whoever rules the database forgets the lines, the entries and the heads of the streams too.
  const kept = headsThen.trimEnd().split('\n').length
  await database.peek(`delete from hierarchy.audit_witness where service = $1 and lines > $2`, [SCHEMA, kept])
  const last = JSON.parse(JSON.parse(headsThen.trimEnd().split('\n').at(-1) ?? '').said)
  await database.peek(
    'delete from organization.audit_entry e where not exists (select from jsonb_to_recordset($1::jsonb) as h(stream int, seq bigint) where h.stream = e.stream and e.seq <= h.seq)',
    [JSON.stringify(last.heads)],
  )
  await database.peek(
    `update organization.audit_head h set seq = coalesce(l.seq, 0), hash = case when l.seq is null then h.hash else decode(l.hash, 'hex') end
    from organization.audit_head o left join jsonb_to_recordset($1::jsonb) as l(stream int, seq bigint, hash text) on l.stream = o.stream where o.stream = h.stream and l.seq is not null`,
    [JSON.stringify(last.heads)],
  )
  const { lostLine, brokenLine, witness: said } = await verify()
  expect([lostLine, brokenLine, said]).toEqual([undefined, undefined, 'REMEMBERS_MORE'])
})

test('a word that is missing, of other lines or of somebody else is named', async () => {
  remembers.clear()
  await rm(checkpoint())
  expect((await verify()).witness).toBe('MISSING')
  await signing().sign()
  await signed(1)
  const whole = await readFile(checkpoint(), 'utf8')
  expect((await verify()).witness).toBeUndefined()
  for (const broken of [
    whole.replace(/\n\d+\n/, '\n1\n'),
    whole.slice(0, whole.lastIndexOf('— ')),
    'no note',
    whole.replaceAll(NAME, 'witness.example/w2'),
  ]) {
    await writeFile(checkpoint(), broken)
    expect((await verify()).witness).toBe('BROKEN')
  }
  await writeFile(checkpoint(), whole)
})

test('a witness that is away, or lies, hinders no signing', async () => {
  const lines = async () => (await readFile(heads(), 'utf8')).split('\n').length
  const before = await lines()
  const known = setting
  setting = known.replace(/:\d+\//, ':9/')
  await signed(1)
  expect((await verify()).witness).toBe('AWAY')
  const other = writtenWitnessKey({ name: NAME, key: generateKeyPairSync('ed25519').publicKey })
  setting = `${known.split(' ')[0]} ${other}`
  await signed(1)
  expect((await verify()).witness).toBe('BROKEN')
  setting = known
  expect(await lines()).toBe(before + 2)
})

test.each([
  '',
  'https://witness.example',
  'witness.example key',
  `ftp://w ${NAME}`,
  'https://w a+00000000+AAAA',
])('a setting that names no witness is refused: %j', (wrong) => {
  expect(() => outsideWitness(wrong)).toThrow(/AUDIT_WITNESS/)
})
