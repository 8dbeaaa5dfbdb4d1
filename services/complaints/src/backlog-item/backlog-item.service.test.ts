import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'

const ADD = `mutation ($input: ListBacklogItemInput!, $key: String!) {
  listBacklogItem(input: $input, idempotencyKey: $key) { id version state allowedSteps invented unit { id } case { id } } }`
const END = `mutation ($id: ID!, $version: Int!, $input: EndBacklogItemInput!, $key: String!) {
  endBacklogItem(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    state outcome endedOn document version allowedSteps } }`
const LIST = `query ($within: ID!, $state: BacklogItemState, $outcome: BacklogOutcome, $programme: String,
    $orderBy: BacklogItemOrder! = NEWEST) {
  backlogItems(within: $within, state: $state, outcome: $outcome, programme: $programme, orderBy: $orderBy) {
    totalCount edges { node { id title } } } }`
const PROGRAMMES = `query ($within: ID!) { backlogProgrammes(within: $within) {
  programme listed settled endedByNotice passedToCentre inProgress } }`

let world: ComplaintsWorld
let handler: GraphClient
let unit: string

beforeAll(async () => {
  world = await complaintsWorld()
  handler = await world.as('13636', 'petition.handle')
  unit = await world.database.unitId('13636')
})

afterAll(() => world?.close())

const asked = (change: object = {}) => ({
  unit,
  programme: '922/UBND-VP8',
  title: 'B',
  listedOn: '2023-06-12',
  ...change,
})
const add = async (change: object = {}) =>
  (
    await handler.data<{ listBacklogItem: { id: string; version: number } }>(ADD, {
      input: asked(change),
      key: key(),
    })
  ).listBacklogItem
const ended = (change: object = {}) => ({
  step: 'settle',
  document: '12/QĐ-UBND',
  on: '2023-06-14',
  ...change,
})

const titles = async (variables: object, who = handler) => {
  const { backlogItems: page } = await who.data<{
    backlogItems: { totalCount: number; edges: { node: { title: string } }[] }
  }>(LIST, { within: unit, ...variables })
  return [page.totalCount, page.edges.map(({ node }) => node.title)]
}

test('listed in each order, resolved once, and the parts of a programme are its whole', async () => {
  const first = await add()
  expect(first).toMatchObject({ version: 1, state: 'IN_PROGRESS', invented: false, case: null })
  await add({ title: 'A', listedOn: '2023-06-13' })
  await add({ title: 'C', listedOn: '2023-06-14', programme: '173/UBND-VP8' })
  expect(await titles({})).toEqual([3, ['C', 'A', 'B']])
  expect(await titles({ orderBy: 'OLDEST' })).toEqual([3, ['B', 'A', 'C']])
  expect(await titles({ orderBy: 'TITLE' })).toEqual([3, ['A', 'B', 'C']])
  expect(await titles({ programme: '173/UBND-VP8' })).toEqual([1, ['C']])
  const seen = { id: first.id, version: first.version, input: ended({ step: 'end_by_notice' }), key: key() }
  expect(await handler.data(END, seen)).toEqual({
    endBacklogItem: {
      state: 'RESOLVED',
      outcome: 'ENDED_BY_NOTICE',
      endedOn: '2023-06-14',
      document: '12/QĐ-UBND',
      version: 2,
      allowedSteps: [],
    },
  })
  expect(await titles({ state: 'RESOLVED' })).toEqual([1, ['B']])
  expect(await titles({ outcome: 'SETTLED' })).toEqual([0, []])
  expect(await handler.refusal(END, { ...seen, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await handler.refusal(END, { ...seen, key: key() })).toBe('STALE_VERSION')
  const none = { settled: 0, endedByNotice: 0, passedToCentre: 0, inProgress: 1 }
  expect(await handler.data(PROGRAMMES, { within: unit })).toEqual({
    backlogProgrammes: [
      { ...none, programme: '173/UBND-VP8', listed: 1 },
      { ...none, programme: '922/UBND-VP8', listed: 2, endedByNotice: 1 },
    ],
  })
})

test('what cannot be is refused, and nothing is stored', async () => {
  const { id, version } = await add({ title: 'D' })
  const before = await titles({})
  for (const change of [{ title: ' ' }, { programme: '' }, { listedOn: '2023-06-16' }, { case: key() }])
    expect(await handler.refusal(ADD, { input: asked(change), key: key() })).toBe('INPUT_INVALID')
  for (const change of [{ on: '2023-06-11' }, { document: ' ' }, { note: 'x'.repeat(2_001) }])
    expect(await handler.refusal(END, { id, version, input: ended(change), key: key() })).toBe(
      'INPUT_INVALID',
    )
  expect(await titles({})).toEqual(before)
})

test('who may not is refused and sees nothing of another unit', async () => {
  const { id, version } = await add({ title: 'E' })
  const reader = await world.as('13636')
  expect(await reader.refusal(END, { id, version, input: ended(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const stranger = await world.as('13639', 'petition.handle')
  expect(await titles({}, stranger)).toEqual([0, []])
  expect(await stranger.data(PROGRAMMES, { within: unit })).toEqual({ backlogProgrammes: [] })
  expect(await stranger.data(PROGRAMMES, { within: 'no id' })).toEqual({ backlogProgrammes: [] })
  expect(await stranger.refusal(ADD, { input: asked(), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await stranger.refusal(ADD, { input: asked({ unit: 'no id' }), key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
})

test('a page takes one statement, and its total another only when it is asked for', async () => {
  const plain = `query ($within: ID!) { backlogItems(within: $within) { edges { node { id } } } }`
  expect(await world.statementsOf(() => handler.data(plain, { within: unit }))).toEqual(['backlog_item_list'])
  expect(await world.statementsOf(() => handler.data(LIST, { within: unit }))).toEqual([
    'backlog_item_list',
    'backlog_item_list_total',
  ])
})
