import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, HOLD, MISS, MOVE, post, SLOTS, type Slot } from '../../../test/reception.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../../test/world.ts'

const quarter = { from: '2023-04-01', to: '2023-07-01' }
// A Wednesday of each whole week of the quarter; the one after the holidays of May is off.
const DAYS = [
  ...['2023-04-05', '2023-04-12', '2023-04-19', '2023-04-26', '2023-05-04', '2023-05-10'],
  ...['2023-05-17', '2023-05-24', '2023-05-31', '2023-06-07', '2023-06-14', '2023-06-21'],
]
const OWN = { held: 'OWN' }
const SENT = { held: 'DELEGATED', delegatedTo: 'Phó Chủ tịch UBND phường', reason: 'Họp Thành ủy' }
const TALLY = `level posted postedDays heldOwnDays madeUpDays delegatedDays missedDays notToldDays toComeDays
  noVisitorsDays duty { requiredDays }`
const ofUnits = `query ($units: [_Any!]!, $window: WindowInput!) { _entities(representations: $units) { ... on Unit {
  receptionCompliance(window: $window) { ${TALLY} } } } }`
const list = `query ($within: ID!, $concern: ReceptionConcern, $order: ReceptionComplianceOrder, $first: Int, $after: String) {
  receptionCompliance(within: $within, concern: $concern, orderBy: $order, first: $first, after: $after, level: COMMUNE,
    window: { from: "2023-04-01", to: "2023-07-01" }) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { unit { id } ${TALLY} } } } }`

interface Listed {
  receptionCompliance: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { unit: { id: string }; missedDays: number } }[]
  }
}

let world: ComplaintsWorld
let clerk: GraphClient
let leader: GraphClient
let commune: string
let other: string

/** Tells what became of the days of the quarter, in the order of `DAYS`. */
async function tellTheQuarter(slots: readonly Slot[]) {
  const on = (date: string) => slots.find((slot) => slot.date === date)
  const seen = (date: string) => ({ id: on(date)?.id, version: 1 })
  const hold = (date: string, input: object) => act(clerk, HOLD, { ...seen(date), input })
  const move = async (date: string, to: string, announcedOn: string) => {
    const input = { to, announcedOn, reason: 'Họp Hội đồng nhân dân' }
    await act(clerk, MOVE, { ...seen(date), input })
    const units = [{ __typename: 'Unit', id: commune }]
    type Answer = { _entities: { receptionSlots: Slot[] }[] }
    const { _entities } = await clerk.data<Answer>(SLOTS, { units, window: quarter })
    return { id: _entities[0]?.receptionSlots.find(({ makesUp }) => makesUp === date)?.id, version: 1 }
  }
  await hold('2023-04-05', OWN)
  await hold('2023-04-12', { ...OWN, noVisitors: true })
  await hold('2023-04-19', OWN)
  await hold('2023-04-26', SENT)
  await hold('2023-05-04', SENT)
  await act(clerk, MISS, { ...seen('2023-05-10'), reason: 'Bão' })
  await act(clerk, HOLD, { ...(await move('2023-05-17', '2023-05-18', '2023-05-16')), input: OWN })
  await act(clerk, HOLD, { ...(await move('2023-05-24', '2023-05-25', '2023-05-24')), input: SENT })
  await act(clerk, MISS, { ...(await move('2023-05-31', '2023-06-01', '2023-05-30')), reason: 'Bão' })
  await move('2023-06-07', '2023-06-08', '2023-06-05')
}

beforeAll(async () => {
  world = await complaintsWorld()
  const actions = ['reception.post_schedule', 'reception.record']
  clerk = await world.as('356', ...actions)
  leader = await world.as('36')
  commune = await world.database.unitId('13636')
  other = await world.database.unitId('13639')
  await tellTheQuarter(await post(clerk, commune, quarter, DAYS))
  const [first] = await post(clerk, other, quarter, DAYS)
  await act(clerk, MISS, { id: first?.id, version: 1, reason: 'Bão' })
})

afterAll(() => world?.close())

const BY_HAND = {
  level: 'COMMUNE',
  posted: true,
  postedDays: 12,
  heldOwnDays: 3,
  madeUpDays: 1,
  delegatedDays: 3,
  missedDays: 2,
  notToldDays: 2,
  toComeDays: 1,
  noVisitorsDays: 1,
  duty: { requiredDays: 12 },
}

test('the quarter of a commune chair is as counted by hand, and its counts add up to what was posted', async () => {
  const units = [{ __typename: 'Unit', id: commune }]
  const { _entities } = await clerk.data<{ _entities: object[] }>(ofUnits, { units, window: quarter })
  expect(_entities).toEqual([{ receptionCompliance: BY_HAND }])
  const ends = [
    'heldOwnDays',
    'madeUpDays',
    'delegatedDays',
    'missedDays',
    'notToldDays',
    'toComeDays',
  ] as const
  expect(ends.reduce((sum, end) => sum + BY_HAND[end], 0)).toBe(BY_HAND.postedDays)
})

test('a moved day counts in the window of the day it was, not of the one that stands for it', async () => {
  const units = [{ __typename: 'Unit', id: commune }]
  const counted = async (from: string, to: string) => {
    const { _entities } = await clerk.data<{ _entities: object[] }>(ofUnits, { units, window: { from, to } })
    return _entities[0]
  }
  const missed = { postedDays: 1, missedDays: 1, notToldDays: 0 }
  expect(await counted('2023-05-29', '2023-06-01')).toMatchObject({ receptionCompliance: missed })
  const nothing = { postedDays: 0, missedDays: 0, notToldDays: 0 }
  expect(await counted('2023-06-01', '2023-06-05')).toMatchObject({ receptionCompliance: nothing })
})

test('a hundred units take one statement, and one out of sight is not told of', async () => {
  const ids = await world.database.peek<{ id: string }>('select distinct id from hierarchy.unit limit 100')
  const units = ids.map(({ id }) => ({ __typename: 'Unit', id }))
  const sent = await world.statementsOf(() => leader.data(ofUnits, { units, window: quarter }))
  expect(sent).toEqual(['reception_compliance_of_units', 'decided_days'])
  const neighbour = await world.as('13639')
  const asked = { units: [{ __typename: 'Unit', id: commune }], window: quarter }
  expect(await neighbour.data(ofUnits, asked)).toEqual({ _entities: [{ receptionCompliance: null }] })
})

test('the list goes by what is missed, page by page, each unit once', async () => {
  const within = await world.database.unitId('36')
  const nodes: Listed['receptionCompliance']['edges'][number]['node'][] = []
  let after: string | undefined
  do {
    const variables = { within, order: 'MISSED', first: 100, after }
    const { receptionCompliance }: Listed = await leader.data<Listed>(list, variables)
    nodes.push(...receptionCompliance.edges.map(({ node }) => node))
    const { hasNextPage, endCursor } = receptionCompliance.pageInfo
    after = hasNextPage ? endCursor : undefined
  } while (after)
  expect(nodes.slice(0, 3).map(({ unit, missedDays }) => [unit.id, missedDays])).toEqual([
    [commune, 2],
    [other, 1],
    [expect.any(String), 0],
  ])
  expect([nodes.length, new Set(nodes.map(({ unit }) => unit.id)).size]).toEqual([226, 226])
})

test('only what is to be seen to can be asked for', async () => {
  const within = await world.database.unitId('36')
  const found = async (concern: string) => {
    const { receptionCompliance } = await leader.data<Listed>(list, { within, concern })
    return receptionCompliance.totalCount
  }
  expect([await found('MISSED'), await found('NOT_TOLD'), await found('NOT_POSTED')]).toEqual([2, 2, 224])
})
