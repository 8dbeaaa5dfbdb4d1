import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  act,
  CORRECT,
  HOLD,
  MISS,
  MOVE,
  post,
  RECORD,
  REVISED,
  refusal,
  type Session,
  SLOTS,
  type Slot,
  VISITED,
} from '../../../test/reception.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../../test/world.ts'

const june = { from: '2023-06-01', to: '2023-07-01' }
const weekly = ['2023-06-07', '2023-06-14', '2023-06-21']
const OWN = { held: 'OWN' }
const SENT = { held: 'DELEGATED', delegatedTo: 'Phó Chủ tịch UBND phường', reason: 'Họp Thành ủy' }
const MOVED = { to: '2023-06-15', reason: 'Họp Hội đồng nhân dân', announcedOn: '2023-06-12' }
const ONE = { people: 1, summary: 'Ranh giới thửa đất' }
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const NOBODY = '01890000-0000-7000-8000-00000000dead'

let world: ComplaintsWorld
let clerk: GraphClient
let reader: GraphClient
let neighbour: GraphClient
let unit: string
let slots: Slot[]

beforeAll(async () => {
  world = await complaintsWorld()
  clerk = await world.as('13636', 'reception.post_schedule', 'reception.record')
  reader = await world.as('36')
  neighbour = await world.as('13639', 'reception.record')
  unit = await world.database.unitId('13636')
  slots = await post(clerk, unit, june, weekly)
})

afterAll(() => world?.close())

const seen = (at: number) => ({ id: slots[at]?.id, version: slots[at]?.version })
const calendar = async (client = clerk) => {
  const units = [{ __typename: 'Unit', id: unit }]
  type Answer = {
    _entities: { receptionSlots: (Slot & { session: (Session & { visits: object[] }) | null })[] }[]
  }
  return (await client.data<Answer>(SLOTS, { units, window: june }))._entities[0]?.receptionSlots ?? []
}

test('every step is refused to who may not record there, and to a version not seen', async () => {
  const visit = { input: { ...ONE, session: NOBODY } }
  for (const client of [reader, neighbour]) {
    expect(await refusal(client, HOLD, { ...seen(0), input: OWN })).toBe(FORBIDDEN)
    expect(await refusal(client, MISS, { ...seen(0), reason: 'Bận' })).toBe(FORBIDDEN)
    expect(await refusal(client, MOVE, { ...seen(0), input: MOVED })).toBe(FORBIDDEN)
    const session = { unit, kind: 'AD_HOC', day: '2023-06-15', ...OWN }
    expect(await refusal(client, RECORD, { input: session })).toBe(FORBIDDEN)
    expect(await refusal(client, VISITED, visit)).toBe(FORBIDDEN)
  }
  for (const id of ['nothing', NOBODY]) {
    const nothing = { id, version: 1 }
    expect(await refusal(clerk, HOLD, { ...nothing, input: OWN })).toBe(FORBIDDEN)
    expect(await refusal(clerk, CORRECT, { ...nothing, input: OWN })).toBe(FORBIDDEN)
    expect(await refusal(clerk, REVISED, { ...nothing, input: ONE })).toBe(FORBIDDEN)
  }
  const stale = { id: slots[0]?.id, version: 9 }
  expect(await refusal(clerk, HOLD, { ...stale, input: OWN })).toBe('STALE_VERSION')
  expect(await refusal(clerk, MISS, { ...stale, reason: 'Bận' })).toBe('STALE_VERSION')
  expect(await refusal(clerk, MOVE, { ...stale, input: MOVED })).toBe('STALE_VERSION')
})

test('a day to come is neither held nor missed, and a day that was told is not told again', async () => {
  expect(await refusal(clerk, HOLD, { ...seen(2), input: OWN })).toBe('STEP_NOT_ALLOWED')
  expect(await refusal(clerk, MISS, { ...seen(2), reason: 'Bận' })).toBe('STEP_NOT_ALLOWED')
  expect(await refusal(clerk, HOLD, { ...seen(0), input: { held: 'ON_DUTY' } })).toBe('INPUT_INVALID')
  expect(await refusal(clerk, MISS, { ...seen(0), reason: ' ' })).toBe('INPUT_INVALID')
  const asked = { ...seen(0), input: SENT, key: randomUUID() }
  const first = await clerk.data(HOLD, asked)
  expect(await clerk.data(HOLD, asked)).toEqual(first)
  expect(first).toMatchObject({
    holdReceptionSlot: { kind: 'SCHEDULED', day: '2023-06-07', ...SENT, visitCount: 0, unit: { id: unit } },
  })
  const again = { id: slots[0]?.id, version: 2 }
  expect(await refusal(clerk, HOLD, { ...again, input: OWN })).toBe('STEP_NOT_ALLOWED')
  expect(await refusal(clerk, MISS, { ...again, reason: 'Bận' })).toBe('STEP_NOT_ALLOWED')
  expect(await refusal(clerk, MOVE, { ...again, input: MOVED })).toBe('STEP_NOT_ALLOWED')
})

test('a moved day shows where it went, and the day that stands for it is held', async () => {
  const refusedMove = (change: object) => refusal(clerk, MOVE, { ...seen(1), input: { ...MOVED, ...change } })
  expect(await refusedMove({ to: '2023-06-21' })).toBe('INPUT_INVALID')
  expect(await refusedMove({ to: '2024-09-03' })).toBe('INPUT_INVALID')
  expect(await refusedMove({ announcedOn: '2023-06-15' })).toBe('STEP_NOT_ALLOWED')
  expect(await refusedMove({ announcedOn: '2023-05-31' })).toBe('DATE_INVALID')
  const moved = await act<Slot>(clerk, MOVE, { ...seen(1), input: MOVED })
  expect(moved).toMatchObject({ state: 'RESCHEDULED', movedTo: '2023-06-15', version: 2 })
  const standing = (await calendar()).find(({ makesUp }) => makesUp === '2023-06-14')
  expect(standing).toMatchObject({ date: '2023-06-15', state: 'POSTED', session: null })
  await act(clerk, HOLD, { id: standing?.id, version: 1, input: { ...OWN, noVisitors: true } })
  expect((await calendar()).map(({ date, state }) => `${date} ${state}`)).toEqual([
    '2023-06-07 HELD_DELEGATED',
    '2023-06-14 RESCHEDULED',
    '2023-06-15 HELD_OWN',
    '2023-06-21 POSTED',
  ])
})

test('who received is told anew, and the day follows', async () => {
  const [first] = await calendar()
  const change = { id: first?.session?.id, version: 1, input: OWN }
  expect(await refusal(neighbour, CORRECT, change)).toBe(FORBIDDEN)
  expect(await refusal(clerk, CORRECT, { ...change, input: { held: 'ON_DUTY' } })).toBe('INPUT_INVALID')
  expect(await act(clerk, CORRECT, change)).toMatchObject({ held: 'OWN', delegatedTo: null, version: 2 })
  expect((await calendar())[0]).toMatchObject({ state: 'HELD_OWN', session: { held: 'OWN' } })
})

test('visits, people and delegations of a session are counted apart', async () => {
  const input = { unit, kind: 'AD_HOC', day: '2023-06-13', ...OWN, place: 'Trụ sở' }
  const session = await act<Session>(clerk, RECORD, { input })
  const visit = (facts: object, client = clerk) =>
    refusal(client, VISITED, { input: { session: session.id, ...ONE, ...facts } })
  expect(await visit({ people: 0 })).toBe('INPUT_INVALID')
  expect(await visit({ people: 7, representatives: 3 })).toBe('INPUT_INVALID')
  expect(await visit({ day: '2023-06-14' })).toBe('DATE_INVALID')
  expect(await visit({}, neighbour)).toBe(FORBIDDEN)
  const one = await act<Session>(clerk, VISITED, { input: { session: session.id, ...ONE } })
  const group = { ...ONE, people: 7, representatives: 2, again: true }
  await act(clerk, VISITED, { input: { session: session.id, ...group } })
  const told = { id: session.id, version: 1, input: { ...OWN, noVisitors: true } }
  expect(await refusal(clerk, CORRECT, told)).toBe('STEP_NOT_ALLOWED')
  const corrected = await act(clerk, CORRECT, { ...told, input: { ...OWN, place: 'Phòng 2' } })
  expect(corrected).toMatchObject({
    place: 'Phòng 2',
    visitCount: 2,
    peopleCount: 8,
    delegationCount: 1,
    version: 2,
  })
  expect(await refusal(clerk, CORRECT, told)).toBe('STALE_VERSION')
  const change = { id: one.id, version: 1, input: { ...ONE, people: 2 } }
  expect(await refusal(neighbour, REVISED, change)).toBe(FORBIDDEN)
  expect(await act(clerk, REVISED, change)).toMatchObject({ people: 2, version: 2 })
  expect(await refusal(clerk, REVISED, change)).toBe('STALE_VERSION')
})

test('a session outside the schedule is regular or ad hoc, gone by, and of a unit that was there', async () => {
  const session = (change: object) =>
    refusal(clerk, RECORD, { input: { unit, kind: 'AD_HOC', day: '2023-06-15', ...OWN, ...change } })
  expect(await session({ kind: 'SCHEDULED' })).toBe('INPUT_INVALID')
  expect(await session({ kind: 'REGULAR' })).toBe('INPUT_INVALID')
  expect(await session({ day: '2023-06-16' })).toBe('STEP_NOT_ALLOWED')
  expect(await session({ day: '2024-09-03' })).toBe('INPUT_INVALID')
  const regular = { unit, kind: 'REGULAR', day: '2023-06-15', held: 'ON_DUTY' }
  expect(await act(clerk, RECORD, { input: regular })).toMatchObject({ kind: 'REGULAR', held: 'ON_DUTY' })
})

test('what happened leaves by ids and counts, and nothing that was written about somebody', async () => {
  const events = await world.database.peek<{ name: string; payload: object }>(
    'select name, payload from complaints.outbox order by recorded_at',
  )
  expect(new Set(events.map(({ name }) => name))).toEqual(
    new Set([
      'reception_schedule.posted',
      'reception_session.held',
      'reception_slot.rescheduled',
      'visit.recorded',
      'reception_session.corrected',
      'visit.corrected',
    ]),
  )
  expect(JSON.stringify(events)).not.toMatch(/Ranh giới|Thành ủy|Phó Chủ tịch/)
})

test('a calendar of a hundred units with sessions and visits takes three statements', async () => {
  const ids = await world.database.peek<{ id: string }>('select distinct id from hierarchy.unit limit 100')
  const units = [...ids.map(({ id }) => ({ __typename: 'Unit', id })), { __typename: 'Unit', id: unit }]
  const sent = await world.statementsOf(() => reader.data(SLOTS, { units, window: june }))
  expect(sent).toEqual(['reception_slots_of_units', 'reception_sessions_of_slots', 'visits_of_sessions'])
})

test('sessions and visits below a unit are listed page by page, each once', async () => {
  const within = await world.database.unitId('36')
  const document = `query ($within: ID!, $window: WindowInput!, $kind: ReceptionKind, $after: String, $last: String) {
    receptionSessions(within: $within, window: $window, kind: $kind, first: 2, after: $after) { totalCount
      pageInfo { endCursor hasNextPage } edges { node { id kind } } }
    visits(within: $within, window: $window, first: 1, after: $last) { totalCount pageInfo { endCursor } edges { node { people } } } }`
  interface List<Node> {
    totalCount: number
    pageInfo: { endCursor: string; hasNextPage: boolean }
    edges: { node: Node }[]
  }
  type Answer = { receptionSessions: List<{ id: string }>; visits: List<{ people: number }> }
  const first = await reader.data<Answer>(document, { within, window: june })
  const after = first.receptionSessions.pageInfo.endCursor
  const last = first.visits.pageInfo.endCursor
  const second = await reader.data<Answer>(document, { within, window: june, after, last })
  const found = [first, second].flatMap(({ receptionSessions }) => receptionSessions.edges)
  expect([first.receptionSessions.totalCount, new Set(found.map(({ node }) => node.id)).size]).toEqual([4, 4])
  expect([first, second].flatMap(({ visits }) => visits.edges.map(({ node }) => node.people))).toEqual([2, 7])
  const regular = await reader.data<Answer>(document, { within, window: june, kind: 'REGULAR' })
  expect(regular.receptionSessions.totalCount).toBe(1)
  expect(await neighbour.data<Answer>(document, { within, window: june })).toMatchObject({
    receptionSessions: { totalCount: 0 },
    visits: { totalCount: 0 },
  })
})

test('one is shown to who has its unit in sight, and nothing is for anybody else', async () => {
  const input = { unit, kind: 'AD_HOC', day: '2023-06-14', ...OWN, noVisitors: true }
  const { recordReceptionSession: made } = await clerk.data<{ recordReceptionSession: { id: string } }>(
    RECORD,
    {
      input,
      key: randomUUID(),
    },
  )
  const one = 'query ($id: ID!) { receptionSession(id: $id) { id kind unit { id } } }'
  expect(await reader.data(one, { id: made.id })).toEqual({
    receptionSession: { id: made.id, kind: 'AD_HOC', unit: { id: unit } },
  })
  const stranger = await world.as('13639')
  for (const id of [made.id, 'no id'])
    expect(await stranger.data(one, { id })).toEqual({ receptionSession: null })
})
