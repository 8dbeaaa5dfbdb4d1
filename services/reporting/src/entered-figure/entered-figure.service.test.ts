import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import figures from '../../seed/h1-2023-figures.json' with { type: 'json' }
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const HALF_YEAR = { from: '2023-01-01', to: '2023-07-01' }
const BEFORE = { from: '2022-07-01', to: '2023-01-01' }
const asked = `query ($keys: [String!]!, $unit: ID!, $window: WindowInput!, $asOf: Date!) {
  reportingMeasures(keys: $keys, unit: $unit, window: $window, asOf: $asOf, boundaryMode: AS_REPORTED) {
    key value asOf } }`
const behind = `query ($key: String!, $unit: ID!, $window: WindowInput!) {
  reportingMeasureRecords(key: $key, unit: $unit, window: $window, asOf: "2023-06-15", boundaryMode: AS_REPORTED,
    first: 2) { totalCount edges { node { label value } } } }`

let world: ReportingWorld
let leader: GraphClient
let province: string
let city: string

beforeAll(async () => {
  world = await reportingWorld()
  leader = await world.as('36')
  province = await world.database.unitId('36')
  city = await world.database.unitId('356')
})

afterAll(() => world?.close())

const valuesOf = async (unit: string, keys: string[], window = HALF_YEAR, asOf = '2023-06-15') =>
  (
    await leader.data<{ reportingMeasures: { value: number | null; asOf: string }[] }>(asked, {
      keys: keys.map((key) => `reporting.entry.${key}`),
      unit,
      window,
      asOf,
    })
  ).reportingMeasures

test('the sixteen figures that no domain records come from what the province entered', async () => {
  const stated = figures.filter(({ key }) => key.startsWith('socio.'))
  expect(stated).toHaveLength(16)
  const held = await valuesOf(
    province,
    stated.map(({ key }) => key),
  )
  expect(held.map(({ value }) => value)).toEqual(stated.map(({ value }) => Number(value)))
  expect(new Set(held.map(({ asOf }) => asOf))).toEqual(new Set(['2023-06-14']))
})

test('what is not approved is no figure, nor what nobody entered, nor a period to come', async () => {
  expect((await valuesOf(city, ['socio.households'])).map(({ value }) => value)).toEqual([null])
  expect((await valuesOf(province, ['socio.none'])).map(({ value }) => value)).toEqual([null])
  const early = await valuesOf(province, ['socio.new_jobs'], HALF_YEAR, '2023-06-01')
  expect(early.map(({ value }) => value)).toEqual([null])
})

test('a district has its own value, and of several units counts are added where shares are not', async () => {
  const [own] = await valuesOf(city, ['socio.households'], BEFORE)
  const { reportingMeasureRecords: records } = await leader.data<{
    reportingMeasureRecords: { totalCount: number; edges: { node: { label: string; value: number } }[] }
  }>(behind, { key: 'reporting.entry.socio.households', unit: city, window: BEFORE })
  expect(records).toMatchObject({ totalCount: 1, edges: [{ node: { value: own?.value } }] })
  expect(records.edges[0]?.node.label).toContain('giả định')
  const [households, rate] = await valuesOf(province, ['socio.households', 'socio.poverty_rate'], BEFORE)
  expect(households?.value).toBeGreaterThan(own?.value ?? 0)
  expect(rate?.value).toBeNull()
})
