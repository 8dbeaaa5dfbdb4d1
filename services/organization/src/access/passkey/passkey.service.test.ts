import { randomUUID as key } from 'node:crypto'
import type { SubgraphApp } from '@province/subgraph/graph'
import { createTestDatabase, type GraphClient, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, secretIn, sessionsOf } from '../../../test/signed-in.ts'
import { type DeviceLie, softwareAuthenticator } from '../../../test/software-authenticator.ts'
import { createApp } from '../../app.ts'
import { RelyingParty } from './relying-party.ts'

const PORTAL = 'https://province.example'

const begin = 'mutation ($key: String!) { beginPasskey(idempotencyKey: $key) }'
const add = `mutation ($name: String!, $answer: String!, $key: String!) {
  addPasskey(name: $name, answer: $answer, idempotencyKey: $key) { id name lastUsedAt } }`
const remove = 'mutation ($id: ID!, $key: String!) { removePasskey(passkey: $id, idempotencyKey: $key) }'
const ask = 'mutation { beginPassByPasskey }'
const pass = 'mutation ($answer: String!) { passByPasskey(answer: $answer) { id secondFactor { passed } } }'
const removeFactor =
  'mutation ($code: String!, $key: String!) { removeSecondFactor(code: $code, idempotencyKey: $key) }'
const mine = '{ viewer { secondFactor { passkeys { id name lastUsedAt } } } }'

let database: TestDatabase
let app: SubgraphApp
let sessions: ReturnType<typeof sessionsOf>

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp({ ...database, publicUrl: PORTAL })
  sessions = sessionsOf(app)
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

type Device = ReturnType<typeof softwareAuthenticator>

const asked = async (graph: GraphClient) =>
  (await graph.data<{ beginPasskey: string }>(begin, { key: key() })).beginPasskey

/** An account with an app and a passkey of this device. */
async function equipped(username: string) {
  const device = softwareAuthenticator(PORTAL)
  const { graph, appSecret } = await sessions.enrol(username)
  const answer = device.make(await asked(graph))
  type Added = { addPasskey: { id: string } }
  const { addPasskey } = await graph.data<Added>(add, { name: 'Điện thoại', answer, key: key() })
  return { device, graph, appSecret, id: addPasskey.id }
}

/** The second step of a new sign-in, by this device. */
async function passing(username: string, device: Device, lie: DeviceLie = {}) {
  const { graph } = await sessions.signIn(username)
  const { beginPassByPasskey } = await graph.data<{ beginPassByPasskey: string }>(ask)
  const answer = device.answer(beginPassByPasskey, lie)
  return { graph, answer }
}

test('a passkey passes the second factor instead of a code, and is asked again at each sign-in', async () => {
  const { device } = await equipped('custodian')
  const { graph, answer } = await passing('custodian', device)
  expect(await graph.refusal('{ mySessions(first: 5) { totalCount } }')).toBe('SECOND_FACTOR_REQUIRED')
  const passed = await graph(pass, { answer })
  expect(passed.errors).toBeUndefined()
  const raised = await sessions.sessionOf(secretIn(passed.extensions) ?? '')
  expect(raised.actor).toMatchObject({ secondFactorDue: false, withheld: [] })
  expect(await raised.graph.data(mine)).toMatchObject({
    viewer: { secondFactor: { passkeys: [{ name: 'Điện thoại', lastUsedAt: expect.any(String) }] } },
  })
  expect((await sessions.signIn('custodian')).actor.secondFactorDue).toBe(true)
})

test('an answer is good for its own question, once, from this portal, by the key itself', async () => {
  const { device } = await equipped('auditor')
  const lies: DeviceLie[] = [
    { origin: 'https://province.example.evil.test' },
    { origin: 'http://province.example' },
    { rpId: 'evil.test' },
    { challenge: Buffer.from('another question').toString('base64url') },
    { foreignKey: true },
  ]
  for (const lie of lies) {
    const { graph, answer } = await passing('auditor', device, lie)
    expect(await graph.refusal(pass, { answer }), JSON.stringify(lie)).toBe('SECOND_FACTOR_INVALID')
  }
})

test('an answer of another sign-in, and what is none, pass nothing; guessing is slowed', async () => {
  const { device } = await equipped('clerk.356')
  const first = await passing('clerk.356', device)
  const second = await passing('clerk.356', device)
  expect(await second.graph.refusal(pass, { answer: first.answer })).toBe('SECOND_FACTOR_INVALID')
  for (const answer of ['{}', 'null', '[]', 'x'.repeat(30_000)])
    expect(await second.graph.refusal(pass, { answer })).toBe('SECOND_FACTOR_INVALID')
  expect(await second.graph.refusal(pass, { answer: '{"id":1}' })).toBe('TOO_MANY_ATTEMPTS')
})

test('a copy that counts back is refused', async () => {
  const { device } = await equipped('leader')
  const first = await passing('leader', device, { counter: 40 })
  expect((await first.graph(pass, { answer: first.answer })).errors).toBeUndefined()
  const copy = await passing('leader', device, { counter: 40 })
  expect(await copy.graph.refusal(pass, { answer: copy.answer })).toBe('SECOND_FACTOR_INVALID')
})

test('keys are their owner’s: nobody answers with another’s, removes it, or adds one without the app or the password', async () => {
  const { device, id, graph } = await equipped('complaints.lead')
  const other = await equipped('reform.lead')
  const stolen = await passing('reform.lead', other.device)
  const { beginPassByPasskey } = await stolen.graph.data<{ beginPassByPasskey: string }>(ask)
  expect(await stolen.graph.refusal(pass, { answer: device.answer(beginPassByPasskey) })).toBe(
    'SECOND_FACTOR_INVALID',
  )
  expect(await other.graph.refusal(remove, { id, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const plain = await sessions.signIn('supervision.lead')
  expect(await plain.graph.refusal(begin, { key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await plain.graph.refusal(ask)).toBe('STEP_NOT_ALLOWED')
  expect(await sessions.stranger.refusal(begin, { key: key() })).toBe('UNAUTHENTICATED')
  await database.peek(`update organization.session set proved_at = clock_timestamp() - interval '6 minutes'`)
  for (const [document, variables] of [
    [begin, {}],
    [add, { name: 'x', answer: '{}' }],
    [remove, { id }],
  ] as const)
    expect(await graph.refusal(document, { ...variables, key: key() })).toBe('PASSWORD_REQUIRED')
})

test('a removed key passes nothing; whoever removes the second factor removes the keys with it', async () => {
  const { device, id, graph, appSecret } = await equipped('editor')
  const answer = device.make(await asked(graph))
  expect(await graph.refusal(add, { name: ' ', answer, key: key() })).toBe('INPUT_INVALID')
  expect(await graph.data(remove, { id, key: key() })).toEqual({ removePasskey: true })
  expect(await (await sessions.signIn('editor')).graph.refusal(ask)).toBe('STEP_NOT_ALLOWED')
  const again = softwareAuthenticator(PORTAL)
  await graph.data(add, { name: 'Khóa', answer: again.make(await asked(graph)), key: key() })
  // The code before was used to set it up.
  expect(await graph.data(removeFactor, { code: codeOf(appSecret, 1), key: key() })).toEqual({
    removeSecondFactor: true,
  })
  const left = await database.peek(
    `select p.id from organization.passkey p join organization.account a on a.id = p.account_id
     where a.username = 'editor' and p.removed_at is null`,
  )
  expect(left).toEqual([])
})

test('the answer that opens a session tells of no keys yet, and is whole', async () => {
  const signIn = `mutation ($username: String!, $password: String!) {
    signIn(username: $username, password: $password) { username passwordDue secondFactor { passkeys { id } } } }`
  const password = 'a-password-of-the-tests'
  expect(await sessions.stranger.data(signIn, { username: 'clerk.356', password })).toEqual({
    signIn: { username: 'clerk.356', passwordDue: false, secondFactor: { passkeys: [] } },
  })
})

test('where the address has no name there are no passkeys', () => {
  for (const without of [
    undefined,
    '',
    'http://127.0.0.1:4000',
    'https://[::1]',
    'http://province.example',
    'nothing',
  ])
    expect(RelyingParty.at(without)).toBeUndefined()
  for (const named of [PORTAL, 'http://localhost:4000']) expect(RelyingParty.at(named)).toBeDefined()
})
