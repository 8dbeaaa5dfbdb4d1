import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

interface Listed {
  indexResults: {
    totalCount: number
    pageInfo: { endCursor: string; hasNextPage: boolean }
    edges: { node: { index: string; year: number; rank: number } }[]
  }
}

const list = `query ($asOf: Date!, $index: IndexKind, $first: Int, $after: String, $unit: ID) {
  indexResults(asOf: $asOf, index: $index, first: $first, after: $after, unit: $unit) {
    totalCount pageInfo { endCursor hasNextPage }
    edges { node { index year rank of previousRank changeInPlaces publishedOn version unit { id } } } } }`
const record = `mutation ($input: RecordIndexResultInput!, $key: String!) {
  recordIndexResult(input: $input, idempotencyKey: $key) { id rank of year version previousRank changeInPlaces } }`
const correct = `mutation ($id: ID!, $version: Int!, $input: StandingInput!, $key: String!) {
  correctIndexResult(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { rank version changeInPlaces } }`

let world: ReformWorld
let leader: GraphClient
let province: string

const key = () => randomUUID()

beforeAll(async () => {
  world = await reformWorld()
  leader = await world.as('36')
  province = await world.database.unitId('36')
})

afterAll(() => world?.close())

const nodes = async (variables: object) =>
  (await leader.data<Listed>(list, { ...variables })).indexResults.edges.map(({ node }) => node)

test('PAR INDEX rose from 40 to 34 of 63: six places, computed from history', async () => {
  expect(await nodes({ asOf: '2023-06-30', index: 'PAR_INDEX' })).toEqual([
    expect.objectContaining({ year: 2022, rank: 34, of: 63, previousRank: 40, changeInPlaces: 6 }),
    expect.objectContaining({ year: 2021, rank: 40, of: 63, previousRank: null, changeInPlaces: null }),
  ])
})

test('a year is told once it is over: 2023 does not show in June 2023', async () => {
  const years = async (asOf: string) => (await nodes({ asOf, index: 'PAR_INDEX' })).map(({ year }) => year)
  expect(await years('2021-12-30')).toEqual([])
  expect(await years('2022-12-31')).toEqual([2022, 2021])
  expect(await years('2023-06-30')).toEqual([2022, 2021])
  expect(await years('2023-12-31')).toEqual([2023, 2022, 2021])
})

test('every index of a year, page by page, each row once', async () => {
  const seen: string[] = []
  let after: string | undefined
  do {
    const page: Listed = await leader.data<Listed>(list, { asOf: '2023-06-30', first: 2, after })
    expect(page.indexResults.totalCount).toBe(4)
    seen.push(...page.indexResults.edges.map(({ node }) => `${node.index} ${node.year} ${node.rank}`))
    after = page.indexResults.pageInfo.hasNextPage ? page.indexResults.pageInfo.endCursor : undefined
  } while (after)
  expect(seen).toEqual(['PAPI 2022 19', 'PAR_INDEX 2022 34', 'PCI 2022 31', 'PAR_INDEX 2021 40'])
})

test('whoever reads another unit sees no result, and a wrong cursor or unit is no way in', async () => {
  const clerk = await world.as('13636')
  const listed = await clerk.data<Listed>(list, { asOf: '2023-06-30', unit: province })
  expect(listed.indexResults).toMatchObject({ totalCount: 0, edges: [] })
  expect(await nodes({ asOf: '2023-06-30', unit: 'nobody' })).toEqual([])
  expect(await leader.refusal(list, { asOf: '2023-06-30', after: 'bm90IG91cnM' })).toBe('CURSOR_INVALID')
  expect(await leader.refusal(list, { asOf: '2023-06-30', first: 0 })).toBe('PAGE_SIZE_INVALID')
})

test('units of a list take one statement for their results and changes', async () => {
  const units = await world.database.peek<{ id: string }>('select distinct id from hierarchy.unit limit 60')
  const representations = [province, ...units.map(({ id }) => id)].map((id) => ({ __typename: 'Unit', id }))
  const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Unit { indexResults(asOf: "2023-06-30") { rank previousRank changeInPlaces } } } }`
  const sent = await world.statementsOf(() => leader.data(document, { representations }))
  expect(sent).toEqual(['index_results_of_units'])
})

test('a recorded result tells its change at once; recording it twice is refused; a correction needs its version', async () => {
  const lead = await world.as('36', 'reform.record_index')
  const standing = { rank: 20, of: 63, source: 'Công bố PAPI 2021' }
  const input = { unit: province, index: 'PAPI', year: 2021, ...standing }
  const { recordIndexResult } = await lead.data<{ recordIndexResult: { id: string } }>(record, {
    input,
    key: key(),
  })
  expect(recordIndexResult).toMatchObject({ rank: 20, version: 1, previousRank: null })
  expect(await nodes({ asOf: '2023-06-30', index: 'PAPI' })).toEqual([
    expect.objectContaining({ year: 2022, previousRank: 20, changeInPlaces: 1 }),
    expect.objectContaining({ year: 2021 }),
  ])
  expect(await lead.refusal(record, { input, key: key() })).toBe('STEP_NOT_ALLOWED')
  const fix = { id: recordIndexResult.id, version: 1, input: { ...standing, rank: 22 }, key: key() }
  expect(await lead.data(correct, fix)).toMatchObject({ correctIndexResult: { rank: 22, version: 2 } })
  expect(await lead.refusal(correct, { ...fix, key: key() })).toBe('STALE_VERSION')
  expect((await nodes({ asOf: '2023-06-30', index: 'PAPI' }))[0]).toMatchObject({ changeInPlaces: 3 })
  const events = await world.database.peek('select name, payload from reform.outbox order by position')
  expect(events).toMatchObject([
    { name: 'index_result.recorded', payload: { index: 'PAPI', year: 2021, rank: 20 } },
    { name: 'index_result.corrected', payload: { rank: 22, rankBefore: 20 } },
  ])
})

test('a republished ranking counts in place of the first one', async () => {
  const lead = await world.as('36', 'reform.record_index')
  const input = {
    unit: province,
    index: 'PCI',
    year: 2022,
    edition: 2,
    rank: 30,
    of: 63,
    source: 'Công bố lại',
  }
  await lead.data(record, { input, key: key() })
  expect(await nodes({ asOf: '2023-06-30', index: 'PCI' })).toEqual([
    expect.objectContaining({ year: 2022, rank: 30 }),
  ])
})

test('who may not record there is refused, and so is a year that is not over', async () => {
  const input = { unit: province, index: 'PAPI', year: 2020, rank: 1, of: 63, source: 'x' }
  const clerk = await world.as('13636', 'reform.record_index')
  const lead = await world.as('36', 'reform.record_index')
  expect(await leader.refusal(record, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.refusal(record, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await lead.refusal(record, { input: { ...input, year: 2023 }, key: key() })).toBe('INPUT_INVALID')
  const [result] = await world.database.peek<{ id: string }>('select id from reform.index_result limit 1')
  const fix = { id: result?.id, version: 1, input: { rank: 1, of: 63, source: 'x' }, key: key() }
  expect(await clerk.refusal(correct, fix)).toBe('FORBIDDEN_OR_MISSING')
  expect(await leader.refusal(correct, fix)).toBe('FORBIDDEN_OR_MISSING')
})
