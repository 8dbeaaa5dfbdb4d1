import { randomUUID } from 'node:crypto'
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
import { createApp } from '../../app.ts'

const OFFICE = ['organization.read', 'reorganisation.read', 'reorganisation.draft', 'reorganisation.execute']
const [FIRST, LATER] = ['2023-07-01', '2023-08-01'] as const

let database: TestDatabase
let app: SubgraphApp
let province: string
let admin: GraphClient
let leader: GraphClient
let untouched: string[]

beforeAll(async () => {
  database = await createTestDatabase('organization')
  await undo2025(database)
  app = await createApp(database)
  province = await database.unitId('36')
  const as = (subject: string, ...actions: string[]) =>
    graphClient(app.execute, personWith(actions, province, subject))
  admin = as('admin', ...OFFICE, 'handover.accept')
  leader = as('leader', 'organization.read', 'reorganisation.read', 'reorganisation.approve')
  const rows = await database.peek<{ code: string }>(
    `select code from hierarchy.unit u where level = 'COMMUNE' and valid_to = 'infinity' and parent_id = $1
       and not exists (select from organization.reorg_event e where e.effects::text like '%' || u.id || '%')
     order by code`,
    [await database.unitId('359')],
  )
  untouched = rows.map(({ code }) => code)
  // What is written becomes visible only half a second later, so that two at once really are.
  await database.peek(`create function hierarchy.late() returns trigger language plpgsql as
    $$ begin perform pg_sleep(0.5); return null; end $$`)
  await database.peek(`create constraint trigger late after insert on hierarchy.custody deferrable initially deferred
    for each row execute function hierarchy.late()`)
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const key = () => randomUUID()
const step = (name: string, more = '', args = '') =>
  `mutation ($id: ID!, $version: Int!, $key: String!${more}) { ${name}(id: $id, expectedVersion: $version, idempotencyKey: $key${args}) { id } }`

/** Units of Vụ Bản become one with another code; answers the hand-over of each, by the id of the unit that ended. */
async function merged(effectiveOn: string, codes: readonly string[], into: string) {
  const successor = { code: into, name: `Xã ${into}`, kind: 'xã', parent: '359' }
  const lines = codes.map((predecessor) => ({ kind: 'MERGE', level: 'COMMUNE', predecessor, successor }))
  const input = { title: 'Nhập', legalBasis: '9/NQ', effectiveOn, lines }
  const draft = `mutation ($unit: ID!, $input: ReorganisationInput!, $key: String!) {
    draftReorganisation(unit: $unit, input: $input, idempotencyKey: $key) { id } }`
  type Drafted = { draftReorganisation: { id: string } }
  const drafted = await admin.data<Drafted>(draft, { unit: province, input, key: key() })
  const { id } = drafted.draftReorganisation
  await admin.data(step('submitReorganisation'), { id, version: 1, key: key() })
  type Preview = { reorganisation: { preview: { registerVersion: number } } }
  const preview = 'query ($id: ID!) { reorganisation(id: $id) { preview { registerVersion } } }'
  const { registerVersion } = (await leader.data<Preview>(preview, { id })).reorganisation.preview
  const approve = step('approveReorganisation', ', $register: Int!', ', registerVersion: $register')
  await leader.data(approve, { id, version: 2, register: registerVersion, key: key() })
  await admin.data(step('executeReorganisation'), { id, version: 3, key: key() })
  const list = 'query ($id: ID!) { handOvers(reorganisation: $id) { edges { node { id from { id } } } } }'
  type Listed = { handOvers: { edges: { node: { id: string; from: { id: string } } }[] } }
  const { handOvers } = await admin.data<Listed>(list, { id })
  return new Map(handOvers.edges.map(({ node }) => [node.from.id, node.id]))
}

const accept = (id: string | undefined) => admin.data(step('acceptHandOver'), { id, version: 1, key: key() })

/** Whether the database shows the unit to who is granted another one, for reading and for an action. */
async function sees(grantedOn: string, unit: string, today: string): Promise<boolean[]> {
  const [row] = await database.peek<{ read: boolean; act: boolean }>(
    `select $1::uuid = any(app.units()) as read, $1::uuid = any(app.units_of('x')) as act
     from (select set_config('app.roots', $2, true), set_config('app.held', $3, true),
       set_config('app.today', $4, true)) s`,
    [unit, `{${grantedOn}}`, JSON.stringify({ x: [grantedOn] }), today],
  )
  return [row?.read ?? false, row?.act ?? false]
}

/** A goes into B, and B into C a month later. */
async function chain(b: string, c: string) {
  const [one = '', two = '', three = ''] = untouched.splice(0, 3)
  const a = await database.unitId(one)
  const first = await merged(FIRST, [one, two], b)
  const middle = await database.unitId(b, FIRST)
  const second = await merged(LATER, [b, three], c)
  const last = await database.unitId(c, LATER)
  return { a, middle, last, toB: first.get(a), toC: second.get(middle) }
}

test.each([
  ['B accepts first, then C', '99101', '99102'],
  ['C accepts first, then B', '99103', '99104'],
  ['both accept at once', '99105', '99106'],
])('what B took over from A is in C’s sight once C took over from B: %s', async (order, b, c) => {
  const { a, middle, last, toB, toC } = await chain(b, c)
  expect(await sees(last, a, LATER)).toEqual([false, false])
  if (order === 'both accept at once') await Promise.all([accept(toB), accept(toC)])
  else for (const id of order.startsWith('B') ? [toB, toC] : [toC, toB]) await accept(id)
  expect(await sees(middle, a, FIRST)).toEqual([true, true])
  for (const unit of [middle, a]) expect(await sees(last, unit, LATER)).toEqual([true, true])
  expect(await sees(last, a, '2023-07-31')).toEqual([false, false])
})
