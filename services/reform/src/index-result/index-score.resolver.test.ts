import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const SCORES = `rank score criteria changeInScore version components { name score of changeInScore }
  peers { name rank score changeInPlaces }`
const one = `query ($unit: ID!, $index: IndexKind!) { indexResults(asOf: "2024-01-01", unit: $unit, index: $index, first: 10) {
  edges { node { year edition ${SCORES} } } } }`
const record = `mutation ($input: RecordIndexResultInput!, $key: String!) {
  recordIndexResult(input: $input, idempotencyKey: $key) { id ${SCORES} } }`
const correct = `mutation ($id: ID!, $version: Int!, $input: StandingInput!, $key: String!) {
  correctIndexResult(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SCORES} } }`

interface Shown {
  year: number
  score: number | null
  changeInScore: number | null
  components: { name: string; score: number; changeInScore: number | null }[]
  peers: { name: string; rank: number; changeInPlaces: number | null }[]
}

let world: ReformWorld
let lead: GraphClient
let unit: string

beforeAll(async () => {
  world = await reformWorld()
  lead = await world.as('36', 'reform.record_index')
  unit = await world.database.unitId('36')
})

afterAll(() => world?.close())

const shown = async (index: string) =>
  (
    await lead.data<{ indexResults: { edges: { node: Shown }[] } }>(one, { unit, index })
  ).indexResults.edges.map(({ node }) => node)

test('parts add up to the score, are compared by the same criteria alone, and others by their places', async () => {
  const [last, middle, first] = await shown('PAR_INDEX')
  for (const { score, components } of [last, middle, first] as Shown[]) {
    expect(components).toHaveLength(8)
    expect(components.reduce((sum, part) => sum + part.score, 0)).toBeCloseTo(score ?? 0, 6)
  }
  expect(middle?.changeInScore).toBeCloseTo((middle?.score ?? 0) - (first?.score ?? 0), 6)
  expect(middle?.components[0]?.changeInScore).toBeCloseTo(
    (middle?.components[0]?.score ?? 0) - (first?.components[0]?.score ?? 0),
    6,
  )
  // The criteria of 2023 are another edition: places still move, points say nothing.
  expect(last?.changeInScore).toBeNull()
  expect(last?.components.map(({ changeInScore }) => changeInScore)).toEqual(Array(8).fill(null))
  expect(last?.peers.map(({ name, rank, changeInPlaces }) => [name, rank, changeInPlaces])).toEqual([
    ['Tỉnh giả định B', 14, -4],
    ['Tỉnh giả định A', 35, 3],
    ['Tỉnh giả định C', 41, 4],
  ])
  expect(first?.peers.every(({ changeInPlaces }) => changeInPlaces === null)).toBe(true)
})

test('parts are recorded and corrected with the place; an edition published again has parts of its own', async () => {
  const part = { name: 'Tham gia của người dân', score: 4.9, of: 10 }
  const said = { rank: 30, of: 63, source: 'Công bố', score: 42.1, criteria: '2011', components: [part] }
  const asked = { unit, index: 'SIPAS', year: 2021, ...said, peers: [{ name: 'Tỉnh X', rank: 1 }] }
  const { recordIndexResult } = await lead.data<{ recordIndexResult: { id: string } }>(record, {
    input: asked,
    key: key(),
  })
  expect(recordIndexResult).toMatchObject({
    score: 42.1,
    changeInScore: null,
    components: [{ ...part, changeInScore: null }],
    peers: [{ name: 'Tỉnh X', rank: 1, score: null, changeInPlaces: null }],
  })
  const second = { ...asked, edition: 2, components: [{ ...part, score: 5.1 }], peers: [] }
  await lead.data(record, { input: second, key: key() })
  expect(await shown('SIPAS')).toMatchObject([{ edition: 2, components: [{ score: 5.1 }], peers: [] }])
  const next = { ...second, year: 2022, edition: 1, components: [{ ...part, score: 5.35 }] }
  await lead.data(record, { input: next, key: key() })
  expect((await shown('SIPAS'))[0]).toMatchObject({ components: [{ score: 5.35, changeInScore: 0.25 }] })
  const fix = { id: recordIndexResult.id, version: 1, input: { ...said, components: [] }, key: key() }
  expect(await lead.data(correct, fix)).toMatchObject({
    correctIndexResult: { version: 2, components: [], peers: [] },
  })
})

test('what cannot be published is refused at its field, and nothing of it is stored', async () => {
  const input = { unit, index: 'PCI', year: 2021, rank: 3, of: 63, source: 'x' }
  const { errors } = await lead(record, {
    input: { ...input, criteria: 'c', components: [{ name: 'Đất đai', score: 11, of: 10 }] },
    key: key(),
  })
  expect(errors?.[0]).toMatchObject({
    message: 'Điểm của "Đất đai" phải từ 0 đến 10.',
    extensions: { code: 'INPUT_INVALID', field: 'input.components' },
  })
  const without = { ...input, components: [{ name: 'Đất đai', score: 1 }] }
  expect((await lead(record, { input: without, key: key() })).errors?.[0]?.extensions).toMatchObject({
    field: 'input.criteria',
  })
  expect((await shown('PCI')).map(({ year }) => year)).toEqual([2022])
})
