import { randomUUID as key } from 'node:crypto'
import { STRANGER } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import { createTestDatabase, graphClient, personWith, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretIn, sessionsOf } from '../../../test/signed-in.ts'
import { createApp } from '../../app.ts'

const mine = '{ mySessions { totalCount edges { node { id isPresent addressHint secondFactor } } } }'
const end = 'mutation ($id: ID!, $key: String!) { endSession(id: $id, idempotencyKey: $key) }'
const endOthers = 'mutation ($key: String!) { endOtherSessions(idempotencyKey: $key) }'
const endOf =
  'mutation ($account: ID!, $key: String!) { endSessionsOf(account: $account, idempotencyKey: $key) }'

interface Mine {
  mySessions: { totalCount: number; edges: { node: { id: string; isPresent: boolean } }[] }
}

let database: TestDatabase
let app: SubgraphApp
let sessions: ReturnType<typeof sessionsOf>

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
  sessions = sessionsOf(app)
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

test('a person sees their own sessions and which one this is, and ends another', async () => {
  const here = await sessions.signIn('leader')
  const there = await sessions.signIn('leader')
  await sessions.signIn('editor')
  const { mySessions } = await here.graph.data<Mine>(mine)
  expect(mySessions.totalCount).toBe(2)
  expect(mySessions.edges.find(({ node }) => node.isPresent)?.node).toMatchObject({
    id: here.actor.sessionId,
    addressHint: '127.0.…',
    secondFactor: false,
  })
  const again = key()
  expect(await here.graph.data(end, { id: there.actor.sessionId, key: again })).toEqual({ endSession: true })
  expect(await here.graph.data(end, { id: there.actor.sessionId, key: again })).toEqual({ endSession: true })
  expect(await sessions.actorOf(there.secret)).toBeNull()
  expect(await sessions.actorOf(here.secret)).not.toBeNull()
})

test('nobody ends another’s session by its id, and missing and foreign look alike', async () => {
  const victim = await sessions.signIn('leader')
  const { graph } = await sessions.signIn('editor')
  expect(await graph.refusal(end, { id: victim.actor.sessionId, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await graph.refusal(end, { id: 'nonsense', key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await sessions.actorOf(victim.secret)).not.toBeNull()
  expect(await graphClient(app.execute, STRANGER).refusal(mine)).toBe('UNAUTHENTICATED')
})

test('ending this session signs out; ending the others leaves this one', async () => {
  const others = await Promise.all([sessions.signIn('reform.lead'), sessions.signIn('reform.lead')])
  const here = await sessions.signIn('reform.lead')
  expect(await here.graph.data(endOthers, { key: key() })).toEqual({ endOtherSessions: 2 })
  for (const { secret } of others) expect(await sessions.actorOf(secret)).toBeNull()
  const answer = await here.graph(end, { id: here.actor.sessionId, key: key() })
  expect(secretIn(answer.extensions)).toBeNull()
  expect(await sessions.actorOf(here.secret)).toBeNull()
})

test('who manages an account ends all of its sessions', async () => {
  const { secret, actor } = await sessions.signIn('clerk.13636')
  const as = async (action: string, code: string) =>
    graphClient(app.execute, personWith(['organization.read', action], await database.unitId(code)))
  const ending = { account: actor.subject, key: key() }
  expect(await (await as('account.manage', '358')).refusal(endOf, ending)).toBe('FORBIDDEN_OR_MISSING')
  expect(await (await as('grant.manage', '36')).refusal(endOf, ending)).toBe('FORBIDDEN_OR_MISSING')
  expect(await (await as('account.manage', '36')).data(endOf, ending)).toEqual({ endSessionsOf: 1 })
  expect(await sessions.actorOf(secret)).toBeNull()
})

test('a session ends after half an hour without use, and after twelve hours of use', async () => {
  const idle = await sessions.signIn('auditor')
  const busy = await sessions.signIn('auditor')
  const set = (id: string | undefined, change: string) =>
    database.peek(`update organization.session set ${change} where id = $1`, [id])
  await set(idle.actor.sessionId, `last_seen_at = clock_timestamp() - interval '31 minutes'`)
  await set(busy.actor.sessionId, `expires_at = clock_timestamp()`)
  expect(await sessions.actorOf(idle.secret)).toBeNull()
  expect(await sessions.actorOf(busy.secret)).toBeNull()
  const [row] = await database.peek<{ hours: number }>(
    `select round(extract(epoch from max(expires_at - created_at)) / 3600)::int as hours from organization.session`,
  )
  expect(row?.hours).toBe(12)
})
