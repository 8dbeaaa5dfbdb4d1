import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const NAMES = ['expected', 'submitted', 'onTime', 'late', 'pending', 'missing', 'returned'] as const
const parts = `query ($within: ID!, $window: WindowInput!, $template: String) {
  submissionCompleteness(within: $within, window: $window, template: $template) { unit { id } ${NAMES.join(' ')} } }`
const figures = `query ($unit: ID!, $window: WindowInput!, $asOf: Date!) {
  reportingMeasures(keys: ["reporting.submissions.expected", "reporting.submissions.submitted",
    "reporting.submissions.on_time", "reporting.submissions.late", "reporting.submissions.pending",
    "reporting.submissions.missing", "reporting.submissions.returned"],
    unit: $unit, window: $window, asOf: $asOf, boundaryMode: AS_REPORTED) { value unitOfCount } }`
const records = `query ($unit: ID!, $window: WindowInput!, $asOf: Date!, $key: String!) {
  reportingMeasureRecords(key: $key, unit: $unit, window: $window, asOf: $asOf, boundaryMode: AS_REPORTED, first: 2) {
    totalCount edges { node { label value } } } }`

type Part = { unit: { id: string } } & Record<(typeof NAMES)[number], number>

const HALF_YEAR = { from: '2023-01-01', to: '2023-07-01' }
const TODAY = '2023-06-15'

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

const partsOf = async (within: string, window = HALF_YEAR, template?: string) =>
  (await leader.data<{ submissionCompleteness: Part[] }>(parts, { within, window, template }))
    .submissionCompleteness

const summed = (all: readonly Part[]) => NAMES.map((name) => all.reduce((sum, part) => sum + part[name], 0))

const figured = async (unit: string, asOf = TODAY) =>
  (
    await leader.data<{ reportingMeasures: { value: number; unitOfCount: string }[] }>(figures, {
      unit,
      window: HALF_YEAR,
      asOf,
    })
  ).reportingMeasures.map(({ value }) => value)

test('parts add up to the figures of the province, and on time, late, pending, missing to what is expected', async () => {
  const all = await partsOf(province)
  const [expected = 0, , ...rest] = summed(all)
  expect(expected).toBe(254)
  const [onTime = 0, late = 0, pending = 0, missing = 0] = rest
  expect(onTime + late + pending + missing).toBe(254)
  expect(missing).toBeGreaterThan(0)
  expect(await figured(province)).toEqual(summed(all))
  // The province itself, ten districts and seventeen agencies.
  expect(all).toHaveLength(28)
})

test('a district counts itself and its communes', async () => {
  const own = (await partsOf(province)).find(({ unit }) => unit.id === city)
  const inside = await partsOf(city)
  expect(summed(inside)).toEqual(own && NAMES.map((name) => own[name]))
  expect(await figured(city)).toEqual(summed(inside))
  const agencies = await partsOf(province, HALF_YEAR, 'muc_tieu.nua_nam')
  expect(summed(agencies)[0]).toBe(17)
})

test('a figure opens its submissions, and on an earlier day nothing had come', async () => {
  const asked = { unit: province, window: HALF_YEAR, asOf: TODAY, key: 'reporting.submissions.missing' }
  const { reportingMeasureRecords: found } = await leader.data<{
    reportingMeasureRecords: { totalCount: number; edges: { node: { label: string } }[] }
  }>(records, asked)
  expect(found.totalCount).toBe((await figured(province))[5])
  expect(found.edges[0]?.node.label).toContain('giả định')
  const [expected, submitted, onTime, late, pending] = await figured(province, '2023-06-13')
  expect([expected, submitted, onTime, late, pending]).toEqual([254, 0, 0, 0, 254])
})

test('another window has other periods; one turned round is refused; a commune sees its own alone', async () => {
  const [expected, submitted, , late] = summed(
    await partsOf(province, { from: '2022-07-01', to: '2023-01-01' }),
  )
  expect([expected, submitted]).toEqual([254, 253])
  expect(late).toBeGreaterThan(0)
  expect(
    await leader.refusal(parts, { within: province, window: { from: '2023-07-01', to: '2023-01-01' } }),
  ).toBe('DATE_INVALID')
  const clerk = await world.as('13636')
  const { submissionCompleteness: own } = await clerk.data<{ submissionCompleteness: Part[] }>(parts, {
    within: province,
    window: HALF_YEAR,
  })
  expect(summed(own)[0]).toBe(1)
})
