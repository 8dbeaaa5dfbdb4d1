import type { SubgraphApp } from '@province/subgraph'
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
