import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SupervisionWorld, supervisionWorld } from '../../test/world.ts'

let world: SupervisionWorld
let leader: GraphClient

const KEYS = ['supervision.standing.theme.land_use.units', 'supervision.standing.delegations']
const measures = `query ($keys: [String!]!, $unit: ID!, $mode: BoundaryMode!, $to: Date) {
  supervisionMeasures(keys: $keys, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: "2023-06-14",
    boundaryMode: $mode, restatedTo: $to) { value boundaryMode restatedTo estimate } }`
const records = `query ($key: String!, $unit: ID!, $asOf: Date!, $mode: BoundaryMode!, $to: Date, $first: Int!, $after: String) {
  supervisionMeasureRecords(key: $key, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf,
    boundaryMode: $mode, restatedTo: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id label value share kind unitId } } } }`

interface Told {
  value: number | null
  estimate: boolean
}

/** Mỹ Lộc, which the city of Nam Định takes in on 1 September 2024. */
const [ENDED, CITY, ELSEWHERE] = ['358', '356', '359'] as const
const LATER = '2024-09-01'

const told = async (code: string, to: string | null = LATER, who = leader) => {
  const unit = await world.database.unitId(code)
  const variables = { keys: KEYS, unit, mode: to ? 'RESTATED' : 'AS_REPORTED', to }
  const { supervisionMeasures } = await who.data<{ supervisionMeasures: Told[] }>(measures, variables)
  return supervisionMeasures.map(({ value, estimate }) => [value, estimate])
}

beforeAll(async () => {
  world = await supervisionWorld()
  leader = await world.as('36')
  const [theme] = await world.database.peek<{ id: string }>(
    `update supervision.theme set unit_id = $1 where code = 'land_use' returning id`,
    [await world.database.unitId(ENDED)],
  )
  const lead = await world.as('36', 'supervision.decide_theme')
  await lead.data(
    `mutation ($id: ID!, $key: String!) { decideTheme(id: $id, expectedVersion: 1,
      input: { document: "15/QĐ-TTHĐND", decidedOn: "2023-03-01", lead: "Trưởng ban" }, idempotencyKey: $key) { id } }`,
    { id: theme?.id, key: randomUUID() },
  )
})

afterAll(() => world?.close())

test('themes and delegations of a unit that ended are told of the one that it became, and of no other', async () => {
  expect(await told(ENDED, null)).toEqual([
    [40, false],
    [1, false],
  ])
  expect(await told(CITY, null)).toEqual([
    [null, false],
    [null, false],
  ])
  // A count of units is as reported: no unit is a share of another.
  expect(await told(CITY)).toEqual([
    [null, false],
    [1, false],
  ])
  const nothing = [
    [null, false],
    [null, false],
  ]
  expect(await told(ELSEWHERE)).toEqual(nothing)
  // It does not stand in those boundaries any more.
  expect(await told(ENDED)).toEqual([
    [40, false],
    [null, false],
  ])
})

test('who does not see all that became the unit is told nothing, until its records are handed over', async () => {
  const clerk = await world.as(CITY)
  expect((await told(CITY, LATER, clerk)).map(([value]) => value)).toEqual([null, null])
  const below = await world.database.peek<{ id: string }>(
    `select distinct origin_id as id from hierarchy.lineage where unit_id = $1`,
    [await world.database.unitId(CITY)],
  )
  const city = await world.database.unitId(CITY)
  for (const { id } of below)
    await world.database.peek(`insert into hierarchy.custody values ($1, $2, '2023-01-01')`, [city, id])
  expect((await told(CITY, LATER, clerk)).map(([value]) => value)).toEqual([null, 1])
})

test('where a part of a unit lies in another the value is that part, and an estimate', async () => {
  const ended = await world.database.unitId(ENDED)
  await world.database.peek('delete from hierarchy.lineage where origin_id = $1', [ended])
  await world.database.peek(
    `insert into hierarchy.lineage select $1, '-infinity', 'infinity', id, share, '-infinity', 'infinity'
     from (values ($2::uuid, 0.25), ($3::uuid, 0.75)) as part(id, share)`,
    [ended, await world.database.unitId(CITY), await world.database.unitId(ELSEWHERE)],
  )
  expect(await told(CITY)).toEqual([
    [null, false],
    [0.25, true],
  ])
  expect(await told(ELSEWHERE)).toEqual([
    [null, false],
    [0.75, true],
  ])
  const unit = await world.database.unitId(ELSEWHERE)
  const asked = { key: KEYS[1], unit, asOf: '2023-06-14', mode: 'RESTATED', to: LATER, first: 5 }
  expect(await leader.data(records, asked)).toMatchObject({
    supervisionMeasureRecords: {
      totalCount: 1,
      edges: [{ node: { value: 0.75, share: 0.75, unitId: ended } }],
    },
  })
})

test('themes, programmes and follow-ups that are not over are what supervision has open, page by page, of what is in sight', async () => {
  const asOf = '2023-06-14'
  const open = await world.database.peek<{ kind: string; id: string; unit_id: string }>(
    `select * from (select 'theme' as kind, id, unit_id from supervision.theme where runs_to > $1 union all
     select 'programme', id, unit_id from supervision.programme where state <> 'CLOSED' union all
     select 'occasion', id, unit_id from supervision.occasion where state in ('PLANNED', 'HELD') union all
     select 'session', id, unit_id from supervision.session where state = 'PLANNED' union all
     select 'issued_follow_up', id, unit_id from supervision.follow_up where closed_on is null union all
     select 'follow_up', id, addressee_unit_id from supervision.follow_up where closed_on is null
     ) open order by kind collate "C", id`,
    [asOf],
  )
  expect(open.length).toBeGreaterThan(1)
  const unit = await world.database.unitId('36')
  const asked = { key: 'supervision.open_items', unit, asOf, mode: 'AS_REPORTED' }
  interface Listed {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { id: string; kind: string; label: string; unitId: string } }[]
  }
  const page = async (first: number, after?: string, who = leader) => {
    const variables = { ...asked, first, after }
    return (await who.data<{ supervisionMeasureRecords: Listed }>(records, variables))
      .supervisionMeasureRecords
  }
  const one = await page(1)
  const rest = await page(100, one.pageInfo.endCursor)
  const edges = [...one.edges, ...rest.edges]
  for (let { pageInfo } = rest; pageInfo.hasNextPage; ) {
    const next = await page(100, pageInfo.endCursor)
    edges.push(...next.edges)
    pageInfo = next.pageInfo
  }
  const nodes = edges.map(({ node }) => node)
  expect([one.totalCount, one.pageInfo.hasNextPage, rest.totalCount]).toEqual([
    open.length,
    true,
    open.length,
  ])
  expect(nodes.map(({ kind, id, unitId }) => ({ kind, id, unit_id: unitId }))).toEqual(open)
  expect(new Set(nodes.map(({ kind }) => kind))).toEqual(
    new Set(['theme', 'follow_up', 'issued_follow_up', 'occasion', 'programme']),
  )
  expect(nodes.find(({ kind }) => kind === 'theme')?.label).toMatch(/^Chuyên đề giám sát: /)
  expect((await page(100, undefined, await world.as('13636'))).totalCount).toBe(0)
  const [latest] = await world.database.peek<{ day: string }>(
    'select max(runs_to)::text as day from supervision.theme',
  )
  const after = await leader.data<{ supervisionMeasureRecords: Listed }>(records, {
    ...asked,
    asOf: latest?.day,
    first: 5,
  })
  expect(after.supervisionMeasureRecords.edges.filter(({ node }) => node.kind === 'theme')).toEqual([])
  const counted =
    'query ($unit: ID!, $asOf: Date!) { supervisionMeasures(keys: ["supervision.open_items"], unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf, boundaryMode: AS_REPORTED) { value unitOfCount } }'
  expect(await leader.data(counted, { unit, asOf })).toEqual({
    supervisionMeasures: [{ value: open.length, unitOfCount: 'items' }],
  })
})
