import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SupervisionWorld, supervisionWorld } from '../../test/world.ts'

const measures = `query ($keys: [String!]!, $unit: ID!, $asOf: Date!) {
  supervisionMeasures(keys: $keys, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf,
    boundaryMode: AS_REPORTED) { key value unitOfCount asOf } }`
const records = `query ($key: String!, $unit: ID!, $asOf: Date!) {
  supervisionMeasureRecords(key: $key, unit: $unit, window: { from: "2023-01-01", to: "2023-07-01" }, asOf: $asOf,
    boundaryMode: AS_REPORTED) { totalCount edges { node { label value } } } }`

const KEYS = [
  'supervision.standing.theme.land_use.units',
  'supervision.standing.theme.legal_documents.units',
  'supervision.boards.theme.banking.units',
  'supervision.standing.delegations',
  'supervision.boards.delegations',
  'supervision.standing.theme.schools.units',
  'supervision.standing.recommendations',
  'supervision.standing.weather',
]

let world: SupervisionWorld
let leader: GraphClient
let unit: string

beforeAll(async () => {
  world = await supervisionWorld()
  leader = await world.as('36')
  unit = await world.database.unitId('36')
})

afterAll(() => world?.close())

const values = async (asOf: string, client = leader) => {
  const answer = await client.data<{ supervisionMeasures: { key: string; value: number | null }[] }>(
    measures,
    {
      keys: KEYS,
      unit,
      asOf,
    },
  )
  return answer.supervisionMeasures.map(({ value }) => value)
}

test('themes tell the stated counts; delegations are null until one is on record; other keys are left out', async () => {
  expect(await values('2023-06-14')).toEqual([40, 5, 9, null, null, null, 44])
  const [theme] = await world.database.peek<{ id: string }>(
    `select id from supervision.theme where code = 'land_use'`,
  )
  const lead = await world.as('36', 'supervision.decide_theme')
  await lead.data(
    `mutation ($id: ID!, $key: String!) { decideTheme(id: $id, expectedVersion: 1,
      input: { document: "15/QĐ-TTHĐND", decidedOn: "2023-03-01", lead: "Trưởng ban" }, idempotencyKey: $key) { id } }`,
    { id: theme?.id, key: randomUUID() },
  )
  expect(await values('2023-06-14')).toEqual([40, 5, 9, 1, null, null, 44])
  expect(await values('2023-02-28')).toEqual([40, 5, 9, null, null, null, 27])
  expect(await values('2023-06-14', await world.as('13636'))).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ])
  expect(
    await leader.data(records, { key: 'supervision.standing.delegations', unit, asOf: '2023-06-14' }),
  ).toEqual({
    supervisionMeasureRecords: {
      totalCount: 1,
      edges: [{ node: { label: 'Đoàn giám sát theo 15/QĐ-TTHĐND', value: 1 } }],
    },
  })
})

test('every key together takes two statements for themes, and one for each figure of what is followed up', async () => {
  const sent = await world.statementsOf(() => values('2023-06-14'))
  expect(sent.toSorted()).toEqual([
    'delegations_of_themes',
    'follow_up_rows_of_body_total',
    'measured_unit',
    'themes_of_units',
  ])
})

test('a figure opens its theme', async () => {
  const found = await leader.data(records, { key: KEYS[0], unit, asOf: '2023-06-14' })
  expect(found).toMatchObject({
    supervisionMeasureRecords: {
      totalCount: 1,
      edges: [{ node: { value: 40, label: expect.stringContaining('đất') } }],
    },
  })
})
