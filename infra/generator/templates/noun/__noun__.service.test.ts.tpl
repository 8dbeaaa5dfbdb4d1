import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type __Domain__World, __domainVar__World } from '__test__world.ts'

const open = `mutation ($input: Open__Noun__Input!, $key: String!) {
  open__Noun__(input: $input, idempotencyKey: $key) { id version state allowedSteps unit { id } } }`
const close = `mutation ($id: ID!, $version: Int!, $key: String!) {
  close__Noun__(id: $id, expectedVersion: $version, idempotencyKey: $key) { state version allowedSteps } }`
const list = `query ($within: ID!, $state: __Noun__State, $orderBy: __Noun__Order! = NEWEST) {
  __nounVars__(within: $within, state: $state, orderBy: $orderBy) { totalCount edges { node { id title } } } }`

let world: __Domain__World
let recorder: GraphClient
let unit: string

beforeAll(async () => {
  world = await __domainVar__World()
  recorder = await world.as('13636', '__action__')
  unit = await world.database.unitId('13636')
})

afterAll(() => world?.close())

const opened = async (title: string, openedOn = '2023-06-14') => {
  const input = { unit, title, openedOn }
  const answer = await recorder.data<{ open__Noun__: { id: string; version: number } }>(open, { input, key: key() })
  return answer.open__Noun__
}

const titles = async (variables: object, who = recorder) => {
  const { __nounVars__: page } = await who.data<{
    __nounVars__: { totalCount: number; edges: { node: { title: string } }[] }
  }>(list, { within: unit, ...variables })
  return [page.totalCount, page.edges.map(({ node }) => node.title)]
}

test('opened, listed in each order, closed once', async () => {
  const first = await opened('B', '2023-06-12')
  await opened('A', '2023-06-13')
  expect(await titles({})).toEqual([2, ['A', 'B']])
  expect(await titles({ orderBy: 'OLDEST' })).toEqual([2, ['B', 'A']])
  expect(await titles({ orderBy: 'TITLE' })).toEqual([2, ['A', 'B']])
  const seen = { id: first.id, version: first.version, key: key() }
  expect(await recorder.data(close, seen)).toEqual({
    close__Noun__: { state: 'CLOSED', version: 2, allowedSteps: [] },
  })
  expect(await titles({ state: 'CLOSED' })).toEqual([1, ['B']])
  expect(await recorder.refusal(close, { ...seen, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await recorder.refusal(close, { ...seen, key: key() })).toBe('STALE_VERSION')
})

test('who may not is refused and sees nothing of another unit', async () => {
  const { id, version } = await opened('C')
  const reader = await world.as('13636')
  expect(await reader.refusal(close, { id, version, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const stranger = await world.as('13639', '__action__')
  expect(await titles({}, stranger)).toEqual([0, []])
  const input = { unit, title: 'D', openedOn: '2023-06-14' }
  expect(await stranger.refusal(open, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
})

test('a page takes one statement, and its total another only when it is asked for', async () => {
  const plain = `query ($within: ID!) { __nounVars__(within: $within) { edges { node { id } } } }`
  expect(await world.statementsOf(() => recorder.data(plain, { within: unit }))).toEqual(['__table___list'])
  expect(await world.statementsOf(() => recorder.data(list, { within: unit }))).toEqual([
    '__table___list',
    '__table___list_total',
  ])
})
