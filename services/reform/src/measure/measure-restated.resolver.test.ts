import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

let world: ReformWorld
let leader: GraphClient

beforeAll(async () => {
  world = await reformWorld()
  leader = await world.as('36')
})

afterAll(() => world?.close())

const measures = `query ($keys: [String!]!, $unit: ID!, $asOf: Date!, $to: Date) {
  reformMeasures(keys: $keys, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf,
    boundaryMode: RESTATED, restatedTo: $to) { key value boundaryMode estimate } }`
const records = `query ($key: String!, $unit: ID!, $asOf: Date!, $mode: BoundaryMode!, $to: Date, $first: Int) {
  reformMeasureRecords(key: $key, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf,
    boundaryMode: $mode, restatedTo: $to, first: $first) { totalCount edges { node { label value share kind unitId } } } }`

const KEYS = ['reform.one_stop.districts', 'reform.one_stop.communes', 'reform.papi.rank']
const scope = { asOf: '2023-06-14', to: '2024-09-01' }
const valuesOf = async (code: string, who = leader) => {
  const variables = { keys: KEYS, unit: await world.database.unitId(code), ...scope }
  const answer = await who.data<{ reformMeasures: { value: number; boundaryMode: string }[] }>(
    measures,
    variables,
  )
  return answer.reformMeasures
}

test('coverage is counted anew over the units of the day restated to, and a rank stays as it was reported', async () => {
  expect((await valuesOf('356')).map(({ value }) => value)).toEqual([1, 21, null])
  const province = await valuesOf('36')
  expect(province.map(({ value }) => value)).toEqual([9, 175, 19])
  expect(province.map(({ boundaryMode }) => boundaryMode)).toEqual(['RESTATED', 'RESTATED', 'AS_REPORTED'])
})

test('all tiers of a unit take one statement', async () => {
  const sent = await world.statementsOf(() => valuesOf('356'))
  expect(sent.filter((name) => name === 'one_stop_coverage')).toHaveLength(1)
})

test('who does not see all that became the unit is told nothing, until its records are handed over', async () => {
  const clerk = await world.as('356')
  expect((await valuesOf('356', clerk)).map(({ value }) => value)).toEqual([null, null, null])
  const merged = [await world.database.unitId('358')]
  const below = await world.database.peek<{ id: string }>(
    `select descendant_id as id from hierarchy.closure where ancestor_id = $1 and depth = 1`,
    merged,
  )
  for (const id of [...merged, ...below.map((row) => row.id)])
    await world.database.peek(`insert into hierarchy.custody values ($1, $2, '2023-01-01')`, [
      await world.database.unitId('356'),
      id,
    ])
  expect((await valuesOf('356', clerk)).map(({ value }) => value)).toEqual([1, 21, null])
  const variables = {
    key: KEYS[1],
    unit: await world.database.unitId('356'),
    ...scope,
    mode: 'RESTATED',
    first: 1,
  }
  expect(await clerk.data(records, variables)).toMatchObject({
    reformMeasureRecords: { totalCount: 21, edges: [{ node: { value: 1, share: 1 } }] },
  })
})

test('exemptions that still hold and whatever is not finished are what reform has open', async () => {
  const unit = await world.database.unitId('36')
  const variables = { key: 'reform.open_items', unit, asOf: '2023-06-14', mode: 'AS_REPORTED', first: 10 }
  const inspectorate = await world.database.peek<{ unit_id: string }>('select unit_id from reform.exemption')
  const unfinished = await world.database.peek(
    `select from reform.dossier where state not in ('REJECTED', 'RETURNED', 'REFUSED', 'WITHDRAWN')`,
  )
  expect(unfinished.length).toBeGreaterThan(0)
  const others = await world.database.peek(
    `select id from reform.monthly_entry where state <> 'LOCKED' union all
     select id from reform.publication where state <> 'VERIFIED' union all
     select id from reform.inspection where state in ('PLANNED', 'UNDER_WAY') union all
     select id from reform.land_project where approval <> 'APPROVED' or publicity <> 'PUBLIC' union all
     select id from reform.land_project cross join unnest(straddled_unit_ids) where approval <> 'APPROVED'`,
  )
  expect(others.length).toBeGreaterThan(0)
  expect(await leader.data(records, { ...variables, first: 1 })).toMatchObject({
    reformMeasureRecords: {
      totalCount: inspectorate.length + unfinished.length + others.length,
      edges: [{ node: { kind: 'exemption', unitId: inspectorate[0]?.unit_id, value: 1 } }],
    },
  })
})
