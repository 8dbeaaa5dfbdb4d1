import { randomUUID } from 'node:crypto'
import type { SubgraphAnswer, SubgraphCall } from '@province/actor'
import { clockOf } from '@province/runtime'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { undo2025 } from '../../../test/before-2025.ts'
import { createApp } from '../../app.ts'

const OFFICE = ['organization.read', 'reorganisation.read', 'reorganisation.draft', 'reorganisation.execute']
const DAY = '2023-07-01'

let database: TestDatabase
let app: SubgraphApp
let province: string
let admin: GraphClient
let leader: GraphClient
let away = false
const heard: SubgraphCall[] = []

/** Stands in for complaints: one schedule of each unit it is told to have. */
const open: { id: string; label: string; kind: string; unitId: string }[] = []
const complaints = async (call: SubgraphCall): Promise<SubgraphAnswer> => {
  heard.push(call)
  if (away) throw new Error('connection refused')
  const after = call.variables?.after
  const [first, ...rest] = open.map((node) => ({ node }))
  const page = after ? { edges: rest } : { edges: first ? [first] : [] }
  const hasNextPage = !after && rest.length > 0
  return { data: { page: { ...page, pageInfo: { hasNextPage, endCursor: hasNextPage ? 'one' : null } } } }
}

const as = (unit: string, subject: string, ...actions: string[]) =>
  graphClient(app.execute, { ...personWith(actions, unit, subject), name: subject })

beforeAll(async () => {
  database = await createTestDatabase('organization')
  await undo2025(database)
  app = await createApp({ ...database, executors: { complaints } })
  province = await database.unitId('36')
  admin = as(province, 'admin', ...OFFICE)
  leader = as(province, 'leader', 'organization.read', 'reorganisation.read', 'reorganisation.approve')
})

beforeEach(() => {
  away = false
  open.length = 0
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const key = () => randomUUID()
const step = (name: string, more = '', args = '') =>
  `mutation ($id: ID!, $version: Int!, $key: String!${more}) { ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${args}) { id version state } }`
const execute = step('executeReorganisation')
const accept = step('acceptHandOver')
const redirect = step('redirectHandOver', ', $unit: ID!', ', unit: $unit')
const list = `query ($of: ID, $state: HandOverState) { handOvers(first: 100, reorganisation: $of, state: $state) { totalCount
  edges { node { id version state domain kind itemId label acceptedByName from { name } to { id name } } } } }`
const draft = `mutation ($unit: ID!, $input: ReorganisationInput!, $key: String!) {
  draftReorganisation(unit: $unit, input: $input, idempotencyKey: $key) { id } }`
const preview = `query ($id: ID!) { reorganisation(id: $id) { preview { registerVersion silentDomains openItems { domain label from to } } } }`

interface Preview {
  reorganisation: { preview: { registerVersion: number; silentDomains: string[]; openItems: object[] } }
}
interface HandOvers {
  handOvers: { edges: { node: { id: string; version: number; kind: string; to: { id: string } } }[] }
}

const previewOf = async (id: string) => (await leader.data<Preview>(preview, { id })).reorganisation.preview
const handOversOf = async (of: string, client = admin) =>
  (await client.data<HandOvers>(list, { of })).handOvers.edges.map(({ node }) => node)

/** The code of a part of a commune: of five digits, as any commune's. */
const partOf = (code: string, end: string) => `9${code.slice(2)}${end}`

/** A commune of Vụ Bản split into two, approved. */
async function approvedSplit(code: string): Promise<string> {
  const part = (share: number, end: string) => ({
    kind: 'SPLIT',
    level: 'COMMUNE',
    predecessor: code,
    share,
    successor: { code: partOf(code, end), name: `Xã ${code}${end}`, kind: 'xã', parent: '359' },
  })
  const lines = [part(0.4, '1'), part(0.6, '2')]
  const input = { title: 'Chia', legalBasis: '9/NQ', effectiveOn: DAY, lines }
  type Drafted = { draftReorganisation: { id: string } }
  const { id } = (await admin.data<Drafted>(draft, { unit: province, input, key: key() })).draftReorganisation
  await admin.data(step('submitReorganisation'), { id, version: 1, key: key() })
  const { registerVersion } = await previewOf(id)
  const approve = step('approveReorganisation', ', $register: Int!', ', registerVersion: $register')
  await leader.data(approve, { id, version: 2, register: registerVersion, key: key() })
  return id
}

/** Communes of Vụ Bản that no reorganisation on record touches. */
const [A, B, C] = ['13753', '13756', '13762'] as const

test('what a domain has open goes to the successor of the greatest share, or to another that is chosen', async () => {
  const unitId = await database.unitId(A)
  open.push(
    { id: 's1', label: 'Lịch', kind: 'reception_schedule', unitId },
    { id: 's2', label: 'Lịch khác', kind: 'reception_schedule', unitId: province },
  )
  const id = await approvedSplit(A)
  expect(await previewOf(id)).toMatchObject({
    openItems: [{ domain: 'organization' }, { domain: 'complaints', label: 'Lịch', to: `Xã ${A}2` }],
  })
  await admin.data(execute, { id, version: 3, key: key() })
  expect(heard.at(-1)).toMatchObject({
    actor: { kind: 'service', subject: 'organization' },
    variables: { key: 'complaints.open_items', unit: province, on: DAY },
  })
  const both = await handOversOf(id)
  expect(both.map(({ kind }) => kind).sort()).toEqual(['reception_schedule', 'unit_records'])
  const successors = [await database.unitId(partOf(A, '1'), DAY), await database.unitId(partOf(A, '2'), DAY)]
  expect(new Set(both.map(({ to }) => to.id))).toEqual(new Set([successors[1]]))
  const [one] = both
  const change = { id: one?.id, version: 1, key: key() }
  expect(await leader.refusal(redirect, { ...change, unit: successors[0] })).toBe('FORBIDDEN_OR_MISSING')
  expect(await admin.refusal(redirect, { ...change, version: 5, unit: successors[0] })).toBe('STALE_VERSION')
  expect(await admin.refusal(redirect, { ...change, unit: province })).toBe('INPUT_INVALID')
  const done = { redirectHandOver: { id: one?.id, version: 2, state: 'PENDING' } }
  expect(await admin.data(redirect, { ...change, unit: successors[0] })).toEqual(done)
  expect(await admin.data(redirect, { ...change, unit: successors[0] })).toEqual(done)
  expect(await admin.refusal(redirect, { ...change, unit: successors[1] })).toBe('IDEMPOTENCY_KEY_REUSED')
})

test('a domain that is silent: the preview says so, and nothing is executed or stored', async () => {
  const id = await approvedSplit(B)
  away = true
  expect(await previewOf(id)).toMatchObject({ silentDomains: ['complaints'] })
  expect(await admin.refusal(execute, { id, version: 3, key: key() })).toBe('SUBGRAPH_UNAVAILABLE')
  expect(await handOversOf(id)).toEqual([])
  expect(await database.peek('select from organization.reorg_event where id = $1', [id])).toEqual([])
  away = false
  await admin.data(execute, { id, version: 3, key: key() })
})

test('the successor’s people accept, and from that day see what the ended unit left behind', async () => {
  const ended = await database.unitId(C)
  const id = await approvedSplit(C)
  await admin.data(execute, { id, version: 3, key: key() })
  const successor = await database.unitId(partOf(C, '2'), DAY)
  const clerk = as(successor, 'clerk', 'organization.read', 'handover.accept')
  const other = as(
    await database.unitId(partOf(C, '1'), DAY),
    'other',
    'organization.read',
    'handover.accept',
  )
  const [one] = await handOversOf(id, clerk)
  expect(await handOversOf(id, other)).toEqual([])
  const under = async (within: string, by: string | null = null) => {
    const asked =
      'query ($within: ID, $by: Date) { handOvers(within: $within, effectiveBy: $by, state: PENDING, first: 100) { edges { node { id } } } }'
    type Pending = { handOvers: { edges: { node: { id: string } }[] } }
    return (await admin.data<Pending>(asked, { within, by })).handOvers.edges.map(({ node }) => node.id)
  }
  expect(await under(successor)).toContain(one?.id)
  expect(await under(await database.unitId(partOf(C, '1'), DAY))).not.toContain(one?.id)
  expect(await under(province)).toContain(one?.id)
  expect(await under(province, DAY)).toContain(one?.id)
  expect(await under(province, '2023-06-30')).not.toContain(one?.id)
  const change = { id: one?.id, version: 1, key: key() }
  for (const who of [other, leader]) expect(await who.refusal(accept, change)).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(accept, { ...change, id: 'nobody' })).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(accept, { ...change, version: 2 })).toBe('STALE_VERSION')
  const first = await clerk.data(accept, change)
  expect(first).toEqual({ acceptHandOver: { id: one?.id, version: 2, state: 'ACCEPTED' } })
  expect(await clerk.data(accept, change)).toEqual(first)
  expect(await clerk.refusal(accept, { ...change, version: 2 })).toBe('IDEMPOTENCY_KEY_REUSED')
  expect(await clerk.refusal(accept, { ...change, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  const sees = async (today: string) => {
    const [row] = await database.peek<{ seen: boolean }>(
      `select $1::uuid = any(app.units()) as seen from (select set_config('app.roots', $2, true), set_config('app.today', $3, true)) s`,
      [ended, `{${successor}}`, today],
    )
    return row?.seen
  }
  expect([await sees('2023-06-30'), await sees(DAY)]).toEqual([false, true])
})

test('what waits for a unit that has ended itself is not taken over there, and goes to whoever follows by then', async () => {
  const [ended, taker, last] = [
    await database.unitId('13639'),
    await database.unitId('13636', '2024-09-01'),
    await database.unitId('13753'),
  ]
  const [row] = await database.peek<{ id: string; version: number }>(
    `select id, version from organization.hand_over where from_unit_id = $1 and unit_id = $2 limit 1`,
    [ended, taker],
  )
  await database.peek('update organization.hand_over set unit_id = $1 where id = $2', [ended, row?.id])
  const later = await createApp({ ...database, clock: clockOf('2024-10-01T08:00:00+07:00') })
  const actions = [...OFFICE, 'handover.accept']
  const then = graphClient(later.execute, { ...personWith(actions, province, 'then'), name: 'then' })
  const change = { id: row?.id, version: row?.version, key: key() }
  expect(await then.refusal(accept, change)).toBe('STEP_NOT_ALLOWED')
  expect(await then.refusal(redirect, { ...change, key: key(), unit: last })).toBe('INPUT_INVALID')
  const sent = await then.data(redirect, { ...change, key: key(), unit: taker })
  expect(sent).toMatchObject({ redirectHandOver: { id: row?.id, state: 'PENDING' } })
  const version = (row?.version ?? 0) + 1
  expect(await then.data(accept, { ...change, version, key: key() })).toMatchObject({
    acceptHandOver: { state: 'ACCEPTED' },
  })
  await later.stop()
})
