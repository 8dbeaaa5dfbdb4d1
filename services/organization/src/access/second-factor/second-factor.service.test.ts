import { randomUUID as key } from 'node:crypto'
import type { SubgraphApp } from '@province/subgraph/graph'
import { createTestDatabase, type TestDatabase } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { undo2025 } from '../../../test/before-2025.ts'
import { codeOf, secretIn, sessionsOf } from '../../../test/signed-in.ts'
import { createApp } from '../../app.ts'

const begin = 'mutation ($key: String!) { beginSecondFactor(idempotencyKey: $key) { secret uri } }'
const confirm = `mutation ($code: String!, $key: String!) {
  confirmSecondFactor(code: $code, idempotencyKey: $key) { recoveryCodes } }`
const pass = `mutation ($code: String!) { passSecondFactor(code: $code) {
  withheld secondFactor { required enrolled passed } } }`
const remove =
  'mutation ($code: String!, $key: String!) { removeSecondFactor(code: $code, idempotencyKey: $key) }'
const renew = `mutation ($code: String!, $key: String!) {
  renewRecoveryCodes(code: $code, idempotencyKey: $key) { recoveryCodes } }`
const viewer = '{ viewer { actions withheld secondFactor { required enrolled passed recoveryCodesLeft } } }'
const accounts = '{ accounts { totalCount } }'

let database: TestDatabase
let app: SubgraphApp
let sessions: ReturnType<typeof sessionsOf>

beforeAll(async () => {
  database = await createTestDatabase('organization')
  await undo2025(database)
  app = await createApp(database)
  sessions = sessionsOf(app)
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

test('an administrator keeps by the password alone what needs no second factor, and is told what is kept back', async () => {
  const { actor, graph } = await sessions.signIn('admin')
  expect(actor.grants[0]?.actions).toEqual(expect.arrayContaining(['organization.read', 'graph.explore']))
  expect(actor.grants[0]?.actions).not.toContain('account.manage')
  expect(actor.withheld).toContain('account.manage')
  expect(await graph.refusal(accounts)).toBe('SECOND_FACTOR_REQUIRED')
  expect(await graph.data(viewer)).toMatchObject({
    viewer: { secondFactor: { required: true, enrolled: false, passed: false, recoveryCodesLeft: 0 } },
  })
  const leader = await sessions.signIn('leader')
  expect(await leader.graph.data(viewer)).toMatchObject({
    viewer: { withheld: [], secondFactor: { required: false } },
  })
})

test('a factor that is set up is asked for at each sign-in; passing it changes the secret of the session', async () => {
  const { first, actor, graph, appSecret, recoveryCodes } = await sessions.enrol('admin')
  expect(actor.withheld).toEqual([])
  expect(await sessions.actorOf(first.secret)).toBeNull()
  expect(await graph.data(accounts)).toEqual({ accounts: { totalCount: 11 } })
  expect(recoveryCodes).toHaveLength(10)

  const next = await sessions.signIn('admin')
  expect(next.actor.withheld).toContain('account.manage')
  const answer = await next.graph(pass, { code: codeOf(appSecret, 1) })
  expect(answer.data).toEqual({
    passSecondFactor: { withheld: [], secondFactor: { required: true, enrolled: true, passed: true } },
  })
  expect(await sessions.actorOf(next.secret)).toBeNull()
  const raised = await sessions.sessionOf(secretIn(answer.extensions) ?? '')
  expect(raised.actor.withheld).toEqual([])
})

test('once somebody has turned it on, nothing but the session itself is answered before it is passed', async () => {
  const { recoveryCodes, graph } = await sessions.enrol('complaints.lead')
  const units = '{ units(asOf: "2023-06-15", first: 1) { totalCount } }'
  expect(await graph.data(units)).toMatchObject({ units: { totalCount: expect.any(Number) } })
  const due = await sessions.signIn('complaints.lead')
  expect(due.actor).toMatchObject({ secondFactorDue: true, grants: [{ actions: [] }] })
  expect(due.actor.withheld).toContain('complaints.read')
  for (const document of [
    units,
    `{ viewer { id } ${units.slice(1)}`,
    '{ mySessions(first: 5) { totalCount } }',
    '{ _entities(representations: [{ __typename: "Unit", id: "x" }]) { __typename } }',
    'mutation { endOtherSessions(idempotencyKey: "1") }',
    'mutation { changePassword(current: "a-password-of-the-tests", next: "a long enough one", idempotencyKey: "1") }',
    `mutation { removeSecondFactor(code: "${recoveryCodes[1]}", idempotencyKey: "1") }`,
  ])
    expect(await due.graph.refusal(document)).toBe('SECOND_FACTOR_REQUIRED')
  const mine =
    '{ viewer { actions grants { role } may(action: "organization.read") secondFactor { passed } } }'
  expect(await due.graph.data(mine)).toEqual({
    viewer: {
      actions: [],
      grants: [{ role: 'complaints_lead' }],
      may: false,
      secondFactor: { passed: false },
    },
  })
  const answer = await due.graph(pass, { code: recoveryCodes[0] })
  const raised = await sessions.sessionOf(secretIn(answer.extensions) ?? '')
  expect(raised.actor.secondFactorDue).toBe(false)
  expect(await raised.graph.data(units)).toMatchObject({ units: { totalCount: expect.any(Number) } })
  const last = await sessions.signIn('complaints.lead')
  expect(await last.graph.data('mutation { signOut }')).toEqual({ signOut: true })
})

test('no code works twice: neither that of a time step, nor an earlier one, nor a recovery code', async () => {
  const { appSecret, recoveryCodes } = await sessions.enrol('auditor')
  const passWith = async (code: string) => (await sessions.signIn('auditor')).graph(pass, { code })
  const refused = async (code: string) => (await passWith(code)).errors?.[0]?.extensions?.code
  const now = codeOf(appSecret, 1)
  expect((await passWith(now)).errors).toBeUndefined()
  expect(await refused(now)).toBe('SECOND_FACTOR_INVALID')
  expect(await refused(codeOf(appSecret))).toBe('SECOND_FACTOR_INVALID')
  const [lost = ''] = recoveryCodes
  expect((await passWith(` ${lost.toUpperCase()} `)).errors).toBeUndefined()
  expect(await refused(lost)).toBe('SECOND_FACTOR_INVALID')
})

test('two at once with one code: one passes', async () => {
  const { recoveryCodes } = await sessions.enrol('editor')
  const [code = ''] = recoveryCodes
  const both = await Promise.all([sessions.signIn('editor'), sessions.signIn('editor')])
  const answers = await Promise.all(both.map(({ graph }) => graph(pass, { code })))
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1)
})

test('guessing codes is slowed', async () => {
  const { graph } = await sessions.enrol('reform.lead')
  const codes: unknown[] = []
  for (let guess = 0; guess < 8; guess += 1) codes.push(await graph.refusal(pass, { code: '000000' }))
  expect(codes.slice(0, 5)).toEqual(Array(5).fill('SECOND_FACTOR_INVALID'))
  expect(codes.slice(5)).toEqual(Array(3).fill('TOO_MANY_ATTEMPTS'))
})

test('secret and codes are shown once, and stand nowhere in the database to be read', async () => {
  const { graph } = await sessions.signIn('integrator')
  const again = key()
  const first = await graph.data<{ beginSecondFactor: { secret: string; uri: string } }>(begin, {
    key: again,
  })
  const { secret, uri } = first.beginSecondFactor
  expect(uri).toContain(`secret=${secret}`)
  expect(await graph.data(begin, { key: again })).toEqual({ beginSecondFactor: { secret: null, uri: null } })
  const other = key()
  const code = codeOf(secret)
  const answer = await graph(confirm, { code, key: other })
  const { confirmSecondFactor } = answer.data as { confirmSecondFactor: { recoveryCodes: string } }
  const recoveryCodes = confirmSecondFactor.recoveryCodes.split(' ')
  const raised = await sessions.sessionOf(secretIn(answer.extensions) ?? '')
  expect(await raised.graph.data(confirm, { code, key: other })).toEqual({
    confirmSecondFactor: { recoveryCodes: null },
  })
  const stored = JSON.stringify([
    await database.peek('select * from organization.second_factor'),
    await database.peek('select * from organization.recovery_code'),
    await database.peek('select * from organization.idempotency'),
    await database.peek('select * from organization.outbox'),
  ])
  for (const shown of [secret, ...recoveryCodes]) expect(stored).not.toContain(shown)
})

test('a factor that counts is not set up again; it is removed by a code, and codes are renewed by one', async () => {
  const { graph, recoveryCodes, appSecret } = await sessions.enrol('supervision.lead')
  expect(await graph.refusal(begin, { key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await graph.refusal(confirm, { code: codeOf(appSecret, 1), key: key() })).toBe('STEP_NOT_ALLOWED')
  const [one = '', two = ''] = recoveryCodes
  const renewed = await graph.data<{ renewRecoveryCodes: { recoveryCodes: string } }>(renew, {
    code: one,
    key: key(),
  })
  expect(await graph.refusal(renew, { code: two, key: key() })).toBe('SECOND_FACTOR_INVALID')
  const [newest = ''] = renewed.renewRecoveryCodes.recoveryCodes.split(' ')
  expect(await graph.data(remove, { code: newest, key: key() })).toEqual({ removeSecondFactor: true })
  expect(await graph.data(viewer)).toMatchObject({
    viewer: { secondFactor: { enrolled: false, passed: false } },
  })
  expect(await graph.refusal(pass, { code: '123456' })).toBe('STEP_NOT_ALLOWED')
})

test('a stranger has no second factor to show', async () => {
  expect(await sessions.stranger.refusal(pass, { code: '123456' })).toBe('UNAUTHENTICATED')
})

test('however long one waits between guesses, a day has few of them', async () => {
  const { graph } = await sessions.enrol('supervision.lead')
  const guess = () => graph.refusal(pass, { code: '000000' })
  expect(await guess()).toBe('SECOND_FACTOR_INVALID')
  // Two minutes are more than anybody waits between two guesses; sixty in a day are more than there are.
  const after = (failures: number) =>
    database.peek(
      `update organization.attempt set failures = $1, last_at = clock_timestamp() - interval '2 minutes'`,
      [failures],
    )
  await after(40)
  expect(await guess()).toBe('SECOND_FACTOR_INVALID')
  await after(60)
  expect(await guess()).toBe('TOO_MANY_ATTEMPTS')
  await database.peek(`update organization.attempt set last_at = last_at - interval '25 hours'`)
  expect(await guess()).toBe('SECOND_FACTOR_INVALID')
})
