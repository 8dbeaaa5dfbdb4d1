import { randomUUID as key } from 'node:crypto'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { undo2025 } from '../../../test/before-2025.ts'
import { sessionsOf } from '../../../test/signed-in.ts'
import { createApp } from '../../app.ts'

const grant = `mutation ($input: GrantRoleInput!, $key: String!) {
  grantRole(input: $input, idempotencyKey: $key) { id state version validTo account { username } unit { code } } }`
const end = `mutation ($id: ID!, $version: Int!, $on: Date!, $key: String!) {
  endGrant(id: $id, expectedVersion: $version, endsOn: $on, idempotencyKey: $key) { id version validTo } }`
const decide = (name: string) => `mutation ($id: ID!, $version: Int!, $key: String!) {
  ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key) { state version } }`
const proposals =
  '{ grantProposals(role: "custodian") { totalCount edges { node { id role account { username } grantedBy { id } } } } }'

interface Granted {
  grantRole: { id: string; version: number }
}

let database: TestDatabase
let app: SubgraphApp
let sessions: ReturnType<typeof sessionsOf>
let granter: GraphClient
let province: string

const idOf = async (username: string) => {
  const rows = await database.peek<{ id: string }>(
    'select id from organization.account where username = $1',
    [username],
  )
  return rows[0]?.id ?? ''
}
const person = async (actions: string[], code: string, subject: string = key()) =>
  graphClient(
    app.execute,
    personWith(['organization.read', ...actions], await database.unitId(code), subject),
  )
const inputFor = async (username: string, role: string, change: object = {}) => ({
  account: await idOf(username),
  role,
  unit: province,
  validFrom: '2023-06-15',
  ...change,
})
const given = async (username: string, role: string) => {
  const input = await inputFor(username, role)
  return (await granter.data<Granted>(grant, { input, key: key() })).grantRole
}

beforeAll(async () => {
  database = await createTestDatabase('organization')
  await undo2025(database)
  app = await createApp(database)
  sessions = sessionsOf(app)
  province = await database.unitId('36')
  granter = await person(['grant.manage'], '36')
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

test('a role that is granted works at once, and stops the moment it ends; the version of rights grows each time', async () => {
  const { secret, actor } = await sessions.signIn('supervision.lead')
  expect(actor.grants.map(({ role }) => role)).toEqual(['supervision_lead'])
  const { id } = await given('supervision.lead', 'report_editor')
  const after = await sessions.actorOf(secret)
  expect(after?.grants.map(({ role }) => role)).toEqual(['report_editor', 'supervision_lead'])
  expect(after?.authzVersion).toBeGreaterThan(actor.authzVersion)
  expect(await granter.data(end, { id, version: 1, on: '2023-06-15', key: key() })).toEqual({
    endGrant: { id, version: 2, validTo: '2023-06-15' },
  })
  const last = await sessions.actorOf(secret)
  expect(last?.grants.map(({ role }) => role)).toEqual(['supervision_lead'])
  expect(last?.authzVersion).toBeGreaterThan(after?.authzVersion ?? 0)
})

test('a role that begins later gives nothing yet', async () => {
  const { secret } = await sessions.signIn('editor')
  await granter.data(grant, {
    input: await inputFor('editor', 'leader', { validFrom: '2023-06-16' }),
    key: key(),
  })
  expect((await sessions.actorOf(secret))?.grants.map(({ role }) => role)).toEqual(['report_editor'])
})

test('same key and input, same answer; the same role again is refused', async () => {
  const again = key()
  const input = await inputFor('reform.lead', 'clerk')
  const first = await granter.data<Granted>(grant, { input, key: again })
  expect(await granter.data(grant, { input, key: again })).toEqual(first)
  expect(await granter.refusal(grant, { input: { ...input, role: 'leader' }, key: again })).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  )
  expect(await granter.refusal(grant, { input, key: key() })).toBe('STEP_NOT_ALLOWED')
})

test('nobody grants beyond their reach, to themself, to whom they cannot see, or what there is not', async () => {
  const district = await person(['grant.manage'], '356')
  const refusal = async (who: GraphClient, input: object) => who.refusal(grant, { input, key: key() })
  const missing = 'FORBIDDEN_OR_MISSING'
  expect(await refusal(district, await inputFor('clerk.356', 'clerk'))).toBe(missing)
  const ward = { unit: await database.unitId('13636') }
  expect(await refusal(district, await inputFor('leader', 'clerk', ward))).toBe(missing)
  await district.data(grant, { input: await inputFor('clerk.356', 'reform_lead', ward), key: key() })
  const self = await person(['grant.manage'], '36', await idOf('leader'))
  expect(await refusal(self, await inputFor('leader', 'administrator'))).toBe('STEP_NOT_ALLOWED')
  expect(await refusal(granter, await inputFor('leader', 'emperor'))).toBe('INPUT_INVALID')
  expect(await refusal(granter, await inputFor('leader', 'constructor'))).toBe('INPUT_INVALID')
  expect(await refusal(granter, await inputFor('nobody', 'clerk'))).toBe(missing)
  expect(await refusal(granter, await inputFor('leader', 'clerk', { validFrom: '2023-06-14' }))).toBe(
    'INPUT_INVALID',
  )
  const reader = await person([], '36')
  expect(await refusal(reader, await inputFor('leader', 'clerk'))).toBe(missing)
  expect(await reader.refusal('{ roles { code } }')).toBe(missing)
})

test('a grant is ended by who grants there, by the version that was seen', async () => {
  const { id } = await given('complaints.lead', 'clerk')
  const ending = { id, version: 1, on: '2023-07-01' }
  const district = await person(['grant.manage'], '356')
  expect(await district.refusal(end, { ...ending, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await granter.refusal(end, { ...ending, version: 3, key: key() })).toBe('STALE_VERSION')
  expect(await granter.refusal(end, { ...ending, on: '2023-06-14', key: key() })).toBe('INPUT_INVALID')
  await granter.data(end, { ...ending, key: key() })
  expect(await granter.refusal(end, { ...ending, version: 2, key: key() })).toBe('INPUT_INVALID')
})

test('who reads the audit reads no content, whichever comes first', async () => {
  const refusal = async (username: string, role: string) =>
    granter.refusal(grant, { input: await inputFor(username, role), key: key() })
  for (const role of ['clerk', 'complaints_lead', 'leader', 'custodian', 'integrator'])
    expect(await refusal('auditor', role)).toBe('STEP_NOT_ALLOWED')
  expect(await refusal('complaints.lead', 'auditor')).toBe('STEP_NOT_ALLOWED')
  await granter.data(grant, { input: await inputFor('auditor', 'administrator'), key: key() })
})

test('every role that opens content takes two, and the others do not', async () => {
  const { roles } = await granter.data<{ roles: { code: string; takesTwo: boolean }[] }>(
    '{ roles { code takesTwo } }',
  )
  const two = roles.filter(({ takesTwo }) => takesTwo).map(({ code }) => code)
  expect(two.sort()).toEqual([
    'clerk',
    'complaints_lead',
    'custodian',
    'petition_handler',
    'reception_officer',
  ])
})

test('naming a custodian takes two: proposed, it gives nothing; another person confirms', async () => {
  const { secret } = await sessions.signIn('supervision.lead')
  const proposal = await given('supervision.lead', 'custodian')
  expect(proposal).toMatchObject({ state: 'PROPOSED', account: { username: 'supervision.lead' } })
  const rolesNow = async () => (await sessions.actorOf(secret))?.grants.map(({ role }) => role)
  expect(await rolesNow()).toEqual(['supervision_lead'])

  const confirm = { id: proposal.id, version: 1 }
  expect(await granter.refusal(decide('confirmGrant'), { ...confirm, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  const named = await person(['grant.confirm'], '36', await idOf('supervision.lead'))
  expect(await named.refusal(decide('confirmGrant'), { ...confirm, key: key() })).toBe('STEP_NOT_ALLOWED')
  const { subject } = personWith([], province)
  const both = await person(['grant.manage', 'grant.confirm'], '36', subject)
  const own = await both.data<Granted>(grant, { input: await inputFor('editor', 'custodian'), key: key() })
  expect(await both.refusal(decide('confirmGrant'), { id: own.grantRole.id, version: 1, key: key() })).toBe(
    'STEP_NOT_ALLOWED',
  )

  const second = await sessions.signIn('leader')
  expect(await second.graph.data(proposals)).toMatchObject({
    grantProposals: {
      totalCount: 2,
      edges: [{ node: { role: 'custodian', account: { username: 'supervision.lead' } } }, {}],
    },
  })
  expect(await second.graph.refusal(decide('confirmGrant'), { ...confirm, version: 2, key: key() })).toBe(
    'STALE_VERSION',
  )
  expect(await second.graph.data(decide('confirmGrant'), { ...confirm, key: key() })).toEqual({
    confirmGrant: { state: 'CONFIRMED', version: 2 },
  })
  expect(await rolesNow()).toEqual(['custodian', 'supervision_lead'])
  expect(
    await second.graph.data(decide('refuseGrant'), { id: own.grantRole.id, version: 1, key: key() }),
  ).toEqual({
    refuseGrant: { state: 'REFUSED', version: 2 },
  })
  expect(
    await second.graph.refusal(decide('confirmGrant'), { id: own.grantRole.id, version: 2, key: key() }),
  ).toBe('STEP_NOT_ALLOWED')
  expect(await granter.refusal(proposals)).toBe('FORBIDDEN_OR_MISSING')
})

test('what is granted leaves events of ids and codes alone', async () => {
  const events = await database.peek<{ name: string; payload: object }>(
    `select name, payload from organization.outbox where name like 'grant.%' order by position`,
  )
  expect(new Set(events.map(({ name }) => name))).toEqual(
    new Set(['grant.given', 'grant.ended', 'grant.proposed', 'grant.confirmed', 'grant.refused']),
  )
  expect(Object.keys(events[0]?.payload ?? {}).sort()).toEqual([
    'account',
    'role',
    'validFrom',
    'validTo',
    'version',
  ])
})
