import { randomUUID as key } from 'node:crypto'
import { serviceActor } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, secretIn, sessionsOf } from '../../../test/signed-in.ts'
import { createApp } from '../../app.ts'

const issue =
  'mutation ($id: ID!, $key: String!) { issueEntryLink(id: $id, idempotencyKey: $key) { secret expiresAt } }'
const enter =
  'mutation ($secret: String!, $next: String!) { enterByLink(secret: $secret, next: $next) { username } }'
const reset = `mutation ($id: ID!, $witnesses: [WitnessInput!]!, $key: String!) {
  resetSecondFactorByTwo(id: $id, witnesses: $witnesses, idempotencyKey: $key) { secondFactor } }`
const PASSWORD = 'con-trau-vang-gam-co-non'

let database: TestDatabase
let app: SubgraphApp
let sessions: ReturnType<typeof sessionsOf>
let operator: GraphClient

const accountId = async (username: string) => {
  const rows = await database.peek<{ id: string }>(
    `select id from organization.account where username = '${username}'`,
  )
  return rows[0]?.id ?? ''
}
const linkFor = async (username: string) => {
  type Issued = { issueEntryLink: { secret: string; expiresAt: string } }
  return (await operator.data<Issued>(issue, { id: await accountId(username), key: key() })).issueEntryLink
}

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
  sessions = sessionsOf(app)
  const unitId = await database.unitId('36')
  const actions = ['account.manage', 'grant.manage']
  operator = graphClient(app.execute, serviceActor('operator', [{ role: 'operator', actions, unitId }]))
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

test('a link lets its holder in once, sets the password and ends the sessions before it', async () => {
  const before = await sessions.signIn('clerk.356')
  const { secret, expiresAt } = await linkFor('clerk.356')
  expect(new Date(expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(3_600_000)
  expect(await sessions.stranger.refusal(enter, { secret, next: 'clerk.356' })).toBe('INPUT_INVALID')
  const answers = await Promise.all([1, 2, 3].map(() => sessions.stranger(enter, { secret, next: PASSWORD })))
  const entered = answers.filter(({ data }) => data?.enterByLink)
  expect(entered).toHaveLength(1)
  expect(await sessions.actorOf(secretIn(entered[0]?.extensions) ?? '')).toMatchObject({
    kind: 'person',
    passwordDue: false,
  })
  expect(await sessions.actorOf(before.secret)).toBeNull()
  await sessions.signIn('clerk.356', PASSWORD)
  expect(await sessions.stranger.refusal(enter, { secret, next: `${PASSWORD}-2` })).toBe('LINK_EXPIRED')
})

test('a link that is too old, was followed by another or never was one lets nobody in', async () => {
  const [first, second] = [await linkFor('leader'), await linkFor('leader')]
  expect(await sessions.stranger.refusal(enter, { secret: first.secret, next: PASSWORD })).toBe(
    'LINK_EXPIRED',
  )
  await database.peek(`update organization.entry_link set expires_at = clock_timestamp()`)
  expect(await sessions.stranger.refusal(enter, { secret: second.secret, next: PASSWORD })).toBe(
    'LINK_EXPIRED',
  )
  expect(await sessions.stranger.refusal(enter, { secret: 'abc', next: PASSWORD })).toBe('LINK_EXPIRED')
})

test('nobody but the operator makes links, and the secret is stored nowhere', async () => {
  const held = ['organization.read', 'account.manage', 'grant.manage']
  const manager = graphClient(app.execute, personWith(held, await database.unitId('36')))
  const asked = { id: await accountId('leader'), key: key() }
  expect(await manager.refusal(issue, asked)).toBe('FORBIDDEN_OR_MISSING')
  const { secret } = await linkFor('editor')
  for (const table of ['entry_link', 'idempotency', 'outbox', 'audit_entry'])
    expect(JSON.stringify(await database.peek(`select * from organization.${table}`))).not.toContain(secret)
})

test('a second factor is taken away while two others stand for it, each with a code of their own', async () => {
  const [lost, first, second] = [
    await sessions.enrol('custodian'),
    await sessions.enrol('admin'),
    await sessions.enrol('leader', 'a-password-of-the-tests'),
  ]
  const by = (username: string, appSecret: string, steps = 1) => ({
    username,
    code: codeOf(appSecret, steps),
  })
  const id = lost.actor.subject
  const ask = (...witnesses: object[]) => operator.refusal(reset, { id, witnesses, key: key() })
  const [admin, leader] = [by('admin', first.appSecret), by('leader', second.appSecret)]
  expect(await ask(admin)).toBe('STEP_NOT_ALLOWED')
  expect(await ask(admin, { ...admin })).toBe('STEP_NOT_ALLOWED')
  expect(await ask(admin, by('custodian', lost.appSecret))).toBe('STEP_NOT_ALLOWED')
  expect(await ask(admin, { username: 'leader', code: '000000' })).toBe('SECOND_FACTOR_INVALID')
  const done = await operator.data(reset, { id, witnesses: [admin, leader], key: key() })
  expect(done).toEqual({ resetSecondFactorByTwo: { secondFactor: false } })
})
