import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

let world: ReformWorld
let leader: GraphClient
let province: string

beforeAll(async () => {
  world = await reformWorld()
  leader = await world.as('36')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

const scope = (asOf: string) => ({
  unit: province,
  asOf,
  window: { from: '2023-01-01', to: '2023-07-01' },
  mode: 'AS_REPORTED',
})

const measures = `query ($keys: [String!]!, $unit: ID!, $window: WindowInput!, $asOf: Date!, $mode: BoundaryMode!) {
  reformMeasures(keys: $keys, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $mode) { key value unitOfCount asOf } }`
const records = `query ($key: String!, $unit: ID!, $window: WindowInput!, $asOf: Date!, $mode: BoundaryMode!, $first: Int, $after: String) {
  reformMeasureRecords(key: $key, unit: $unit, window: $window, asOf: $asOf, boundaryMode: $mode, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id label value } } } }`

const KEYS = [
  'reform.par_index.rank',
  'reform.par_index.rank_change',
  'reform.papi.rank',
  'reform.pci.rank',
  'reform.one_stop.agencies',
  'reform.one_stop.districts',
  'reform.one_stop.communes',
]

test('what reform holds is told under the keys of what was stated, and other keys are left out', async () => {
  const keys = [...KEYS, 'complaints.visits', 'reform.sipas.rank']
  const { reformMeasures } = await leader.data<{ reformMeasures: { key: string; value: number }[] }>(
    measures,
    {
      ...scope('2023-06-14'),
      keys,
    },
  )
  expect(Object.fromEntries(reformMeasures.map(({ key, value }) => [key, value]))).toEqual({
    'reform.par_index.rank': 34,
    'reform.par_index.rank_change': 6,
    'reform.papi.rank': 19,
    'reform.pci.rank': 31,
    'reform.one_stop.agencies': 16,
    'reform.one_stop.districts': 10,
    'reform.one_stop.communes': 226,
    'reform.sipas.rank': null,
  })
  expect(reformMeasures[0]).toMatchObject({ unitOfCount: 'rank', asOf: '2022-12-31' })
})

test('every key together takes two statements, and one for the unit', async () => {
  const sent = await world.statementsOf(() => leader.data(measures, { ...scope('2023-06-14'), keys: KEYS }))
  expect([...sent].sort()).toEqual(['index_results_of_units', 'measured_unit', 'one_stop_coverage'])
})

interface Records {
  reformMeasureRecords: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { id: string; label: string; value: number } }[]
  }
}

test('the records behind a figure sum to it', async () => {
  for (const [key, sum] of [
    ['reform.par_index.rank', 34],
    ['reform.par_index.rank_change', 6],
    ['reform.one_stop.agencies', 16],
    ['reform.one_stop.communes', 226],
  ] as const) {
    const values: number[] = []
    const seen = new Set<string>()
    let after: string | undefined
    do {
      const page: Records = await leader.data<Records>(records, {
        ...scope('2023-06-14'),
        key,
        first: 90,
        after,
      })
      const { edges, pageInfo } = page.reformMeasureRecords
      for (const { node } of edges) seen.add(node.id)
      values.push(...edges.map(({ node }) => node.value))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined
    } while (after)
    expect([key, values.reduce((a, b) => a + b, 0)]).toEqual([key, sum])
    expect(seen.size).toBe(values.length)
  }
})

test('records are called by the unit, or by the ranking', async () => {
  const asked = { ...scope('2023-06-14'), first: 1 }
  const label = async (key: string) =>
    (await leader.data<Records>(records, { ...asked, key })).reformMeasureRecords.edges[0]?.node.label
  expect(await label('reform.one_stop.districts')).toBe('Thành phố Nam Định')
  expect(await label('reform.papi.rank')).toBe('PAPI 2022: hạng 19/63')
  expect(await label('complaints.visits')).toBeUndefined()
})

test('who is elsewhere is told that nothing is held', async () => {
  const clerk = await world.as('13636')
  const { reformMeasures } = await clerk.data<{ reformMeasures: { value: number | null }[] }>(measures, {
    ...scope('2023-06-14'),
    keys: KEYS,
  })
  expect(reformMeasures.map(({ value }) => value)).toEqual(KEYS.map(() => null))
})
