import { randomUUID as key } from 'node:crypto'
import { type CallClient, STRANGER, type SubgraphAnswer } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import { createTestDatabase, graphClient, personWith, type TestDatabase } from '@province/testbed'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { secretIn, sessionsOf } from '../../../test/signed-in.ts'
import { createApp } from '../../app.ts'

const document =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { id } }'
const RIGHT = 'a-password-of-the-tests'

let database: TestDatabase
let app: SubgraphApp

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
})

afterEach(() => database.peek('delete from organization.attempt'))

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const answerTo = (client: CallClient, username: string, password: string, on = app) =>
  on.execute({ document, variables: { username, password }, actor: STRANGER, client })
const tryFrom = async (address: string, username: string, password = 'wrong', on = app) =>
  codeOf(await answerTo({ address }, username, password, on))
const codeOf = ({ errors }: SubgraphAnswer) => errors?.[0]?.extensions?.code ?? 'OK'
const times = async (count: number, work: (index: number) => Promise<unknown>) => {
  const answers: unknown[] = []
  for (let index = 0; index < count; index += 1) answers.push(await work(index))
  return answers
}

test('one account guessed from many addresses is slowed, and so is a name that nobody has', async () => {
  for (const username of ['admin', 'nobody.at.all']) {
    const codes = await times(7, (index) => tryFrom(`10.0.0.${index}`, username))
    expect(codes).toEqual([...Array(5).fill('UNAUTHENTICATED'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'])
  }
})

test('many accounts guessed from one address are slowed', async () => {
  const codes = await times(32, (index) => tryFrom('10.1.0.1', `somebody.${index}`))
  expect(codes.slice(0, 30)).toEqual(Array(30).fill('UNAUTHENTICATED'))
  expect(codes.slice(30)).toEqual(['TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS'])
  expect(await tryFrom('10.1.0.2', 'leader', RIGHT)).toBe('OK')
})

test('tries at once do not slip through side by side', async () => {
  const codes = await Promise.all(Array.from({ length: 12 }, () => tryFrom('10.2.0.1', 'auditor')))
  expect(codes.filter((code) => code === 'UNAUTHENTICATED')).toHaveLength(5)
})

test('nobody is kept out by another’s failures: where the account signed in before, only failures from there count', async () => {
  expect(await tryFrom('10.3.0.1', 'editor', RIGHT)).toBe('OK')
  await times(9, (index) => tryFrom(`10.3.1.${index}`, 'editor'))
  expect(await tryFrom('10.3.2.1', 'editor', RIGHT)).toBe('TOO_MANY_ATTEMPTS')
  expect(await tryFrom('10.3.0.1', 'editor', RIGHT)).toBe('OK')
})

const deviceIn = ({ extensions }: SubgraphAnswer) => String(extensions?.device)

test('who guesses from the victim’s own address cannot keep the browser out in which they signed in before', async () => {
  const address = '10.9.0.1'
  const device = deviceIn(await answerTo({ address }, 'leader', RIGHT))
  await times(40, (index) => tryFrom(address, index % 2 ? 'leader' : `somebody.${index}`))
  expect(await tryFrom(address, 'leader', RIGHT)).toBe('TOO_MANY_ATTEMPTS')
  const again = await answerTo({ address, device }, 'leader', RIGHT)
  expect([codeOf(again), deviceIn(again)]).toEqual(['OK', device])
  expect(codeOf(await answerTo({ address: '10.9.0.2', device }, 'leader', RIGHT))).toBe('OK')
})

test('a device is one account’s, is slowed for its own failures, and cannot be made up', async () => {
  const address = '10.10.0.1'
  const device = deviceIn(await answerTo({ address }, 'leader', RIGHT))
  const both = deviceIn(await answerTo({ address, device }, 'editor', RIGHT))
  expect(both.split('~')).toHaveLength(2)
  await times(40, () => tryFrom(address, 'auditor'))
  for (const shown of [device, both, `${device}x`, device.replace('.', '.A'), '~~~', 'x'.repeat(400)])
    expect(codeOf(await answerTo({ address, device: shown }, 'auditor', RIGHT))).toBe('TOO_MANY_ATTEMPTS')
  const guessed = await times(6, async () =>
    codeOf(await answerTo({ address, device: both }, 'leader', 'wrong')),
  )
  expect(guessed).toEqual([...Array(5).fill('UNAUTHENTICATED'), 'TOO_MANY_ATTEMPTS'])
  expect(codeOf(await answerTo({ address, device: both }, 'editor', RIGHT))).toBe('OK')
})

test('the wait is over within a minute, however many failures there were', async () => {
  await times(9, () => tryFrom('10.4.0.1', 'leader'))
  await database.peek('update organization.attempt set failures = 1000')
  expect(await tryFrom('10.4.0.1', 'leader', RIGHT)).toBe('TOO_MANY_ATTEMPTS')
  await database.peek(`update organization.attempt set last_at = last_at - interval '61 seconds'`)
  expect(await tryFrom('10.4.0.1', 'leader', RIGHT)).toBe('OK')
})

test('failures are forgotten after a quarter of an hour, and after success', async () => {
  await times(4, () => tryFrom('10.5.0.1', 'leader'))
  expect(await tryFrom('10.5.0.1', 'leader', RIGHT)).toBe('OK')
  await times(5, () => tryFrom('10.5.0.1', 'leader'))
  expect(await tryFrom('10.5.0.1', 'leader')).toBe('TOO_MANY_ATTEMPTS')
  await database.peek(`update organization.attempt set last_at = last_at - interval '16 minutes'`)
  expect(await times(5, () => tryFrom('10.5.0.1', 'leader'))).toEqual(Array(5).fill('UNAUTHENTICATED'))
})

test('another process remembers too, and neither a name nor an address is written down', async () => {
  await times(5, () => tryFrom('10.6.0.1', 'clerk.356'))
  const second = await createApp(database)
  expect(await tryFrom('10.6.0.1', 'clerk.356', RIGHT, second)).toBe('TOO_MANY_ATTEMPTS')
  await second.stop()
  const stored = JSON.stringify(await database.peek('select * from organization.attempt'))
  expect(stored).not.toMatch(/clerk|10\.6\.0\.1/)
})

test('a name that nobody has takes the same statements and the same hashing as one that somebody has', async () => {
  const statementsOf = async (username: string) => {
    const sent: string[] = []
    app.onStatement((name) => sent.push(name))
    await tryFrom('10.7.0.1', username).finally(() => app.onStatement(undefined))
    return sent
  }
  expect(await statementsOf('nobody.at.all')).toEqual(await statementsOf('leader'))
})

test('hostile names are names that nobody has, or that no name can be', async () => {
  for (const username of ['lead\0er', '\0', '\ud800'])
    expect(await tryFrom('10.8.0.1', username)).toBe('INPUT_INVALID')
  expect(await tryFrom('10.8.0.1', 'leader', 'a\0b')).toBe('INPUT_INVALID')
  for (const username of ['', "' or 1=1 --", 'x'.repeat(100_000), '﷽'])
    expect(await tryFrom('10.8.0.1', username)).toBe('UNAUTHENTICATED')
})

test('an identity at a provider opens a session only for the gateway, and only for an account it is bound to', async () => {
  const open = `mutation ($issuer: String!, $subject: String!) { openSessionForIdentity(issuer: $issuer, subject: $subject) { username } }`
  const link = `mutation ($id: ID!, $version: Int!, $issuer: String!, $subject: String!, $key: String!) {
    linkIdentity(id: $id, expectedVersion: $version, issuer: $issuer, subject: $subject, idempotencyKey: $key) {
      version identities { id issuer subject } } }`
  const unlink = `mutation ($id: ID!, $version: Int!, $identity: ID!, $key: String!) {
    unlinkIdentity(id: $id, expectedVersion: $version, identity: $identity, idempotencyKey: $key) { version identities { id } } }`
  const { gateway, signIn } = sessionsOf(app)
  const who = { issuer: 'https://id.example', subject: 'abc-123' }
  expect(await gateway.refusal(open, who)).toBe('IDENTITY_UNKNOWN')
  expect(await gateway.refusal(open, { ...who, subject: 'a\0b' })).toBe('IDENTITY_UNKNOWN')
  const manager = graphClient(
    app.execute,
    personWith(['organization.read', 'account.manage'], await database.unitId('36')),
  )
  const { actor, secret } = await signIn('editor')
  const id = actor.subject
  type Linked = { linkIdentity: { version: number; identities: { id: string }[] } }
  expect(await manager.refusal(link, { ...who, issuer: 'nonsense', id, version: 1, key: key() })).toBe(
    'INPUT_INVALID',
  )
  expect(await manager.refusal(link, { ...who, id, version: 7, key: key() })).toBe('STALE_VERSION')
  const linked = await manager.data<Linked>(link, { ...who, id, version: 1, key: key() })
  expect(linked.linkIdentity).toMatchObject({ version: 2, identities: [who] })
  expect(await sessionsOf(app).actorOf(secret)).toBeNull()
  const leader = (await signIn('leader')).actor.subject
  expect(await manager.refusal(link, { ...who, id: leader, version: 1, key: key() })).toBe('INPUT_INVALID')
  const reader = graphClient(app.execute, personWith(['organization.read'], await database.unitId('36')))
  expect(await reader.refusal(link, { ...who, id, version: 2, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const answer = await gateway(open, who)
  expect(answer.data).toEqual({ openSessionForIdentity: { username: 'editor' } })
  expect((await sessionsOf(app).sessionOf(secretIn(answer.extensions) ?? '')).actor.subject).toBe(id)
  expect(await manager.refusal(open, who)).toBe('FORBIDDEN_OR_MISSING')
  const [identity] = linked.linkIdentity.identities
  expect(await manager.data(unlink, { id, version: 2, identity: identity?.id, key: key() })).toEqual({
    unlinkIdentity: { version: 3, identities: [] },
  })
  expect(await gateway.refusal(open, who)).toBe('IDENTITY_UNKNOWN')
})
