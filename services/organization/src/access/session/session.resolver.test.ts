import { STRANGER, serviceActor } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph/graph'
import { createTestDatabase, graphClient, personWith, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'

const PASSWORD = 'a-password-of-the-tests'
const signIn =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { username displayName grants { role unit { code } } } }'
const sessionActor =
  'query ($secret: String!) { sessionActor(secret: $secret) { subject name sessionId grants { role actions unitId } } }'

let database: TestDatabase
let app: SubgraphApp
const stranger = () => graphClient(app.execute, STRANGER)
const gateway = () => graphClient(app.execute, serviceActor('gateway'))

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const openSession = async (username: string) => {
  const answer = await stranger()(signIn, { username, password: PASSWORD })
  return { answer, secret: String((answer.extensions as { session: { secret: string } }).session.secret) }
}

test('signing in answers who you are, and hands the gateway a secret', async () => {
  const { answer, secret } = await openSession('clerk.13636')
  expect(answer.data).toEqual({
    signIn: {
      username: 'clerk.13636',
      displayName: 'Công chức phường Trần Tế Xương',
      grants: [{ role: 'clerk', unit: { code: '13636' } }],
    },
  })
  expect(secret).toHaveLength(43)
})

test('the secret is stored nowhere, and is who the gateway takes it for', async () => {
  const { secret } = await openSession('leader')
  const stored = await database.peek('select * from organization.session')
  expect(JSON.stringify(stored)).not.toContain(secret)
  const { sessionActor: actor } = await gateway().data<{
    sessionActor: { name: string; grants: { actions: string[] }[] }
  }>(sessionActor, { secret })
  expect(actor.name).toBe('Lãnh đạo tỉnh')
  const actions = actor.grants.flatMap((grant) => grant.actions)
  expect(actions).toEqual(expect.arrayContaining(['report.read', 'reorganisation.approve']))
  expect(actions).not.toContain('graph.explore')
})

test('only a service may ask who a session is', async () => {
  const { secret } = await openSession('leader')
  expect(await stranger().refusal(sessionActor, { secret })).toBe('UNAUTHENTICATED')
  const person = graphClient(app.execute, personWith(['organization.read'], await database.unitId('36')))
  expect(await person.refusal(sessionActor, { secret })).toBe('FORBIDDEN_OR_MISSING')
})

test('signing out ends the session', async () => {
  const { secret } = await openSession('leader')
  const claims = await gateway().data<{ sessionActor: { subject: string; sessionId: string } }>(
    sessionActor,
    { secret },
  )
  const { subject, sessionId } = claims.sessionActor
  const person = { ...personWith([], await database.unitId('36')), subject, sessionId }
  expect(await graphClient(app.execute, person).data('mutation { signOut }')).toEqual({ signOut: true })
  expect(await gateway().data(sessionActor, { secret })).toEqual({ sessionActor: null })
})

test('a wrong password and a wrong name are refused alike, and ten in a row are slowed down', async () => {
  expect(await stranger().refusal(signIn, { username: 'leader', password: 'wrong' })).toBe('UNAUTHENTICATED')
  expect(await stranger().refusal(signIn, { username: 'nobody', password: 'wrong' })).toBe('UNAUTHENTICATED')
  const codes: unknown[] = []
  for (let attempt = 0; attempt < 10; attempt += 1) {
    codes.push(await stranger().refusal(signIn, { username: 'admin', password: 'wrong' }))
  }
  expect(codes.slice(0, 5)).toEqual(Array(5).fill('UNAUTHENTICATED'))
  // The first wait is a second: on a busy machine one more try may fall behind it.
  expect(codes.slice(5).filter((code) => code === 'TOO_MANY_ATTEMPTS').length).toBeGreaterThanOrEqual(4)
  const sessions =
    await database.peek(`select from organization.session s join organization.account a on a.id = s.account_id
    where a.username = 'admin'`)
  expect(sessions).toEqual([])
})

test('a viewer learns what they may do', async () => {
  const person = graphClient(app.execute, personWith(['complaints.read'], await database.unitId('356')))
  const may = async (code: string) =>
    person.data(`query ($on: ID) { viewer { may(action: "complaints.read", on: $on) } }`, {
      on: await database.unitId(code),
    })
  expect(await may('13636')).toEqual({ viewer: { may: true } })
  expect(await may('356')).toEqual({ viewer: { may: true } })
  expect(await may('36')).toEqual({ viewer: { may: false } })
  expect(await may('358')).toEqual({ viewer: { may: false } })
  expect(await stranger().data('{ viewer { id } }')).toEqual({ viewer: null })
})

test('a viewer is told the day of the services, not of the device, and each action held', async () => {
  const document = `mutation ($username: String!, $password: String!) {
    signIn(username: $username, password: $password) { today actions } }`
  const { signIn: viewer } = await stranger().data<{ signIn: { today: string; actions: string[] } }>(
    document,
    {
      username: 'clerk.13636',
      password: PASSWORD,
    },
  )
  expect(viewer.today).toBe('2023-06-15')
  expect(viewer.actions).toContain('organization.read')
  expect(new Set(viewer.actions).size).toBe(viewer.actions.length)
})
