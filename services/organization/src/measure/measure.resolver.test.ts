import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'

let database: TestDatabase
let app: SubgraphApp
let ask: GraphClient

beforeAll(async () => {
  database = await createTestDatabase('organization')
  app = await createApp(database)
  ask = graphClient(app.execute, personWith(['organization.read'], await database.unitId('36')))
})

afterAll(async () => {
  await app?.stop()
  await database?.drop()
})

const scope =
  'unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf, boundaryMode: AS_REPORTED'
const values = `query ($unit: ID!, $asOf: Date!, $keys: [String!]!) { organizationMeasures(keys: $keys, ${scope}) { key value } }`
const records = `query ($unit: ID!, $asOf: Date!, $key: String!) { organizationMeasureRecords(key: $key, ${scope}, first: 100) {
  totalCount edges { node { label value } } } }`
const keys = [
  'organization.units.districts',
  'organization.units.communes',
  'organization.units.agencies',
  'someone.elses',
]

type Values = { organizationMeasures: { key: string; value: number }[] }
const valuesOn = async (code: string, asOf: string) => {
  const { organizationMeasures } = await ask.data<Values>(values, {
    unit: await database.unitId(code),
    asOf,
    keys,
  })
  return organizationMeasures.map(({ value }) => value)
}

test('units are counted under any unit on any day; a key of somebody else is left out', async () => {
  expect(await valuesOn('36', '2023-06-30')).toEqual([10, 226, 17])
  expect(await valuesOn('36', '2024-09-01')).toEqual([9, 175, 17])
  expect(await valuesOn('356', '2023-06-30')).toEqual([1, 25, 0])
})

test('the records behind a count are the units, and sum to it', async () => {
  type Records = {
    organizationMeasureRecords: { totalCount: number; edges: { node: { value: number; label: string } }[] }
  }
  const variables = {
    unit: await database.unitId('36'),
    asOf: '2023-06-30',
    key: 'organization.units.districts',
  }
  const { organizationMeasureRecords: page } = await ask.data<Records>(records, variables)
  expect(page.totalCount).toBe(10)
  expect(page.edges.reduce((sum, { node }) => sum + node.value, 0)).toBe(10)
  expect(page.edges.map(({ node }) => node.label)).toContain('Huyện Mỹ Lộc')
})

const restated = `query ($unit: ID!, $keys: [String!]!, $to: Date) { organizationMeasures(keys: $keys, unit: $unit,
  window: { from: "2023-01-01", to: "2023-07-01" }, asOf: "2023-06-30", boundaryMode: RESTATED, restatedTo: $to) {
  value estimate boundaryMode restatedTo recounted } }`
const restatedRecords = `query ($unit: ID!, $key: String!, $to: Date) { organizationMeasureRecords(key: $key, unit: $unit, first: 100,
  window: { from: "2023-01-01", to: "2023-07-01" }, asOf: "2023-06-30", boundaryMode: RESTATED, restatedTo: $to) {
  totalCount edges { node { value share } } } }`

type Restated = { organizationMeasures: { value: number | null; estimate: boolean; restatedTo: string }[] }
const restatedTo = async (code: string, to?: string) => {
  const variables = { unit: await database.unitId(code), keys: keys.slice(0, 2), to }
  return (await ask.data<Restated>(restated, variables)).organizationMeasures
}

test('a count of units is never restated by shares: it is counted anew over the units of the day', async () => {
  const whole = { estimate: false, boundaryMode: 'RESTATED', restatedTo: '2024-09-01', recounted: true }
  expect(await restatedTo('36', '2024-09-01')).toEqual([
    { value: 9, ...whole },
    { value: 175, ...whole },
  ])
  // The city took in Mỹ Lộc with its eleven communes.
  expect((await restatedTo('356', '2024-09-01')).map(({ value }) => value)).toEqual([1, 21])
  expect((await restatedTo('358', '2024-09-01')).map(({ value }) => value)).toEqual([null, null])
  const variables = { unit: await database.unitId('356'), key: keys[1], to: '2024-09-01' }
  type Page = { organizationMeasureRecords: { totalCount: number; edges: { node: { value: number } }[] } }
  const { organizationMeasureRecords } = await ask.data<Page>(restatedRecords, variables)
  expect(organizationMeasureRecords.totalCount).toBe(21)
})

test('today’s boundaries are those of the injected clock, and nothing is restated backwards', async () => {
  expect((await restatedTo('356')).map(({ value }) => value)).toEqual([1, 25])
  const variables = { unit: await database.unitId('36'), keys, to: '2023-01-01' }
  expect(await ask.refusal(restated, variables)).toBe('DATE_INVALID')
})

test('a part of a unit makes no part of a count of units', async () => {
  const origin = await database.unitId('13753')
  await database.peek(`delete from hierarchy.lineage where origin_id = $1`, [origin])
  await database.peek(
    `insert into hierarchy.lineage select $1, '-infinity', 'infinity', id, share, '-infinity', 'infinity'
     from (values ($1::uuid, 0.25), ($2::uuid, 0.75)) as part(id, share)`,
    [origin, await database.unitId('13636', '2024-09-01')],
  )
  const [, city] = await restatedTo('356', '2024-09-01')
  expect(city).toMatchObject({ value: 21, estimate: false })
  const [, province] = await restatedTo('36', '2024-09-01')
  expect(province).toMatchObject({ value: 175, estimate: false })
})
