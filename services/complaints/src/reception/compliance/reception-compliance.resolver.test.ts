import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComplaintsWorld, complaintsWorld } from '../../../test/world.ts'

const halfYear = { from: '2023-01-01', to: '2023-07-01' }
const list = `query ($within: ID!, $window: WindowInput!, $level: UnitLevel, $first: Int, $after: String) {
  receptionCompliance(within: $within, window: $window, level: $level, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { level posted postedDays unit { id } duty { requiredDays } } } } }`
const measures = `query ($unit: ID!, $window: WindowInput!, $asOf: Date!) {
  complaintsMeasures(keys: ["complaints.schedule_published.districts", "complaints.schedule_published.communes", "complaints.nothing"],
    unit: $unit, window: $window, asOf: $asOf, boundaryMode: AS_REPORTED) { key value unitOfCount } }`
const records = `query ($unit: ID!, $window: WindowInput!, $asOf: Date!) {
  complaintsMeasureRecords(key: "complaints.schedule_published.communes", unit: $unit, window: $window, asOf: $asOf,
    boundaryMode: AS_REPORTED) { totalCount edges { node { id label value } } } }`

interface Listed {
  receptionCompliance: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: {
      node: { level: string; posted: boolean; postedDays: number; unit: { id: string }; duty: object }
    }[]
  }
}

let world: ComplaintsWorld
let leader: GraphClient
let province: string
let commune: string

beforeAll(async () => {
  world = await complaintsWorld()
  leader = await world.as('36')
  province = await world.database.unitId('36')
  commune = await world.database.unitId('13636')
})

afterAll(() => world?.close())

const counts = async (asOf: string, client = leader) => {
  const variables = { unit: province, window: halfYear, asOf }
  const { complaintsMeasures } = await client.data<{ complaintsMeasures: { value: number | null }[] }>(
    measures,
    variables,
  )
  return complaintsMeasures.map(({ value }) => value)
}

const postJune = async () => {
  const clerk = await world.as('13636', 'reception.post_schedule')
  const slots = ['2023-06-07', '2023-06-14', '2023-06-21'].map((date) => ({ date }))
  const window = { from: '2023-06-01', to: '2023-07-01' }
  const input = { unit: commune, window, slots, channel: 'OFFICE_BOARD', postedOn: '2023-05-29' }
  await clerk.data(
    'mutation ($input: PostScheduleInput!, $key: String!) { postSchedule(input: $input, idempotencyKey: $key) { id } }',
    { input, key: randomUUID() },
  )
}

test('before anything is posted nothing is held; a posting counts from the day it could be read', async () => {
  expect(await counts('2023-06-15')).toEqual([null, null])
  await postJune()
  expect(await counts('2023-05-28')).toEqual([null, null])
  expect(await counts('2023-05-29')).toEqual([null, 1])
  expect(await counts('2023-06-15', await world.as('13639'))).toEqual([null, null])
  const found = await leader.data(records, { unit: province, window: halfYear, asOf: '2023-06-15' })
  expect(found).toMatchObject({
    complaintsMeasureRecords: {
      totalCount: 1,
      edges: [{ node: { id: commune, label: 'Phường Trần Tế Xương', value: 1 } }],
    },
  })
})

test('every unit that must is listed once with its duty and what it posted, in one statement and one for the total', async () => {
  const nodes: Listed['receptionCompliance']['edges'][number]['node'][] = []
  let after: string | undefined
  const sent = await world.statementsOf(async () => {
    do {
      const page: Listed = await leader.data<Listed>(list, {
        within: province,
        window: halfYear,
        first: 100,
        after,
      })
      expect(page.receptionCompliance.totalCount).toBe(254)
      nodes.push(...page.receptionCompliance.edges.map(({ node }) => node))
      after = page.receptionCompliance.pageInfo.hasNextPage
        ? page.receptionCompliance.pageInfo.endCursor
        : undefined
    } while (after)
  })
  expect(new Set(nodes.map(({ unit }) => unit.id)).size).toBe(254)
  const each = ['decided_days', 'reception_compliance', 'reception_compliance_total']
  expect(sent.toSorted()).toEqual([...each, ...each, ...each].toSorted())
  expect(nodes.filter(({ posted }) => posted)).toEqual([
    { level: 'COMMUNE', posted: true, postedDays: 3, unit: { id: commune }, duty: { requiredDays: 25 } },
  ])
})

test('one tier can be asked for, and none of which the law no longer speaks', async () => {
  const totals = async (level: string, window: object) =>
    (await leader.data<Listed>(list, { within: province, window, level })).receptionCompliance.totalCount
  expect(await totals('DISTRICT', halfYear)).toBe(10)
  expect(await totals('DISTRICT', { from: '2025-07-01', to: '2026-01-01' })).toBe(0)
  expect(await totals('COMMUNE', { from: '2024-09-01', to: '2024-10-01' })).toBe(175)
  expect(await totals('COMMUNE', { from: '2024-08-01', to: '2024-10-01' })).toBeGreaterThan(226)
})

test('a commune sees itself alone', async () => {
  const clerk = await world.as('13639')
  const totals = async (within: string) =>
    (await clerk.data<Listed>(list, { within, window: halfYear })).receptionCompliance.totalCount
  expect(await totals(province)).toBe(0)
  expect(await totals(await world.database.unitId('13639'))).toBe(1)
  expect(await totals('nobody')).toBe(0)
})
