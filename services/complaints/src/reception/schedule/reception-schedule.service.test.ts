import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ComplaintsWorld, complaintsWorld } from '../../../test/world.ts'

const FIELDS = 'id from to channel document postedOn version unit { id } slots { date note state }'
const post = `mutation ($input: PostScheduleInput!, $key: String!) { postSchedule(input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const anew = `mutation ($id: ID!, $version: Int!, $input: PostingInput!, $key: String!) {
  postScheduleAnew(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const list = `query ($within: ID!, $window: WindowInput!, $first: Int, $after: String) {
  receptionSchedules(within: $within, window: $window, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${FIELDS} } } } }`

const june = { from: '2023-06-01', to: '2023-07-01' }
const weekly = ['2023-06-07', '2023-06-14', '2023-06-21']
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

interface Schedule {
  id: string
  version: number
  slots: { date: string; state: string }[]
}

interface Listed {
  receptionSchedules: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: Schedule }[]
  }
}

let world: ComplaintsWorld
let clerk: GraphClient
let city: GraphClient
const key = () => randomUUID()

beforeAll(async () => {
  world = await complaintsWorld()
  clerk = await world.as('13636', 'reception.post_schedule')
  city = await world.as('356', 'reception.post_schedule')
})

afterAll(() => world?.close())

const input = async (code: string, days = weekly, window = june) => ({
  unit: await world.database.unitId(code),
  window,
  slots: days.map((date) => ({ date })),
  channel: 'OFFICE_BOARD',
})

const posting = (days: string[]) => ({ slots: days.map((date) => ({ date })), channel: 'WEB_PORTAL' })

const scheduleOf = async (client: GraphClient, code: string, days = weekly, window = june) =>
  (
    await client.data<{ postSchedule: Schedule }>(post, {
      input: await input(code, days, window),
      key: key(),
    })
  ).postSchedule

const total = async (client: GraphClient, code: string) => {
  const within = await world.database.unitId(code)
  return (await client.data<Listed>(list, { within, window: june })).receptionSchedules.totalCount
}

test('a clerk posts for the own commune, with its event and audit; elsewhere it is refused', async () => {
  const schedule = await scheduleOf(clerk, '13636')
  expect(schedule).toMatchObject({ ...june, version: 1, postedOn: '2023-06-15', document: null })
  expect(schedule.slots).toEqual(weekly.map((date) => ({ date, note: null, state: 'POSTED' })))
  for (const code of ['356', '13639', '36'])
    expect(await clerk.refusal(post, { input: await input(code), key: key() })).toBe(FORBIDDEN)
  const events = await world.database.peek('select name, aggregate_id, payload from complaints.outbox')
  expect(events).toMatchObject([
    {
      name: 'reception_schedule.posted',
      aggregate_id: schedule.id,
      payload: { ...june, days: 3, version: 1 },
    },
  ])
  const audit =
    'select field, outcome, count(*)::int as n from complaints.audit_entry group by 1, 2 order by 2'
  expect(await world.database.peek(audit)).toEqual([
    { field: 'postSchedule', outcome: 'DONE', n: 1 },
    { field: 'postSchedule', outcome: 'FORBIDDEN_OR_MISSING', n: 3 },
  ])
})

test('who only reads cannot post, nor anybody for a unit that is not', async () => {
  const leader = await world.as('36')
  expect(await leader.refusal(post, { input: await input('13639'), key: key() })).toBe(FORBIDDEN)
  const nobody = { ...(await input('13639')), unit: 'nobody' }
  expect(await city.refusal(post, { input: nobody, key: key() })).toBe(FORBIDDEN)
  const missing = { ...nobody, unit: '01890000-0000-7000-8000-00000000dead' }
  expect(await city.refusal(post, { input: missing, key: key() })).toBe(FORBIDDEN)
})

test('each sees only the own rows: the commune one, the city those below it, a neighbour none', async () => {
  await scheduleOf(city, '13639')
  expect(await total(clerk, '36')).toBe(1)
  expect(await total(clerk, '13639')).toBe(0)
  expect(await total(city, '356')).toBe(2)
  expect(await total(await world.as('358'), '36')).toBe(0)
})

test('the list goes page by page, each schedule once', async () => {
  const within = await world.database.unitId('356')
  const seen: string[] = []
  let after: string | undefined
  do {
    const page: Listed = await city.data<Listed>(list, { within, window: june, first: 1, after })
    seen.push(...page.receptionSchedules.edges.map(({ node }) => node.id))
    after = page.receptionSchedules.pageInfo.hasNextPage
      ? page.receptionSchedules.pageInfo.endCursor
      : undefined
  } while (after)
  expect(new Set(seen).size).toBe(2)
  const other = { within: await world.database.unitId('13636'), window: june, first: 1 }
  const { receptionSchedules } = await city.data<Listed>(list, { ...other, within })
  expect(await city.refusal(list, { ...other, after: receptionSchedules.pageInfo.endCursor })).toBe(
    'CURSOR_INVALID',
  )
})

test('the same key answers the same once; another input under it is refused', async () => {
  const asked = { input: await input('13642'), key: key() }
  const first = await city.data(post, asked)
  expect(await city.data(post, asked)).toEqual(first)
  const other = { ...asked, input: await input('13642', [...weekly, '2023-06-28']) }
  expect(await city.refusal(post, other)).toBe('IDEMPOTENCY_KEY_REUSED')
  const rows = await world.database.peek('select from complaints.reception_schedule where unit_id = $1', [
    asked.input.unit,
  ])
  expect(rows).toHaveLength(1)
})

test('a second posting of days already posted is refused; posting anew needs the version seen', async () => {
  const schedule = await scheduleOf(city, '13645')
  const overlapping = { from: '2023-06-26', to: '2023-08-01' }
  expect(await city.refusal(post, { input: await input('13645'), key: key() })).toBe('STEP_NOT_ALLOWED')
  const second = await input('13645', ['2023-06-27'], overlapping)
  expect(await city.refusal(post, { input: second, key: key() })).toBe('STEP_NOT_ALLOWED')
  const asked = { id: schedule.id, version: 1, input: posting(['2023-06-07', '2023-06-14', '2023-06-22']) }
  expect(await clerk.refusal(anew, { ...asked, key: key() })).toBe(FORBIDDEN)
  expect(await city.refusal(anew, { ...asked, version: 2, key: key() })).toBe('STALE_VERSION')
  const { postScheduleAnew } = await city.data<{ postScheduleAnew: Schedule }>(anew, { ...asked, key: key() })
  expect(postScheduleAnew.version).toBe(2)
  expect(postScheduleAnew.slots.map(({ date, state }) => `${date} ${state}`)).toEqual([
    '2023-06-07 POSTED',
    '2023-06-14 POSTED',
    '2023-06-21 RESCHEDULED',
    '2023-06-22 POSTED',
  ])
  const goneBy = { id: schedule.id, version: 2, input: posting(['2023-06-08', '2023-06-14', '2023-06-22']) }
  expect(await city.refusal(anew, { ...goneBy, key: key() })).toBe('STEP_NOT_ALLOWED')
  const kept = { id: schedule.id, version: 2, input: posting(['2023-06-07', '2023-06-14', '2023-06-21']) }
  const back = await city.data<{ postScheduleAnew: Schedule }>(anew, { ...kept, key: key() })
  expect(back.postScheduleAnew.slots.filter(({ state }) => state === 'POSTED')).toHaveLength(3)
})

test('what the law or citizens could not rely on is refused with its code, and nothing is stored', async () => {
  const refusal = async (days: string[], window = june) =>
    city.refusal(post, { input: await input('13648', days, window), key: key() })
  expect(await refusal(['2023-06-07'])).toBe('DUTY_NOT_MET')
  expect(await refusal([...weekly, '2023-06-24'])).toBe('INPUT_INVALID')
  expect(await refusal([...weekly, '2023-07-03'])).toBe('INPUT_INVALID')
  expect(await refusal([...weekly, '2023-06-07'])).toBe('INPUT_INVALID')
  expect(await refusal(weekly, { from: '2023-07-01', to: '2023-06-01' })).toBe('DATE_INVALID')
  expect(await refusal(['2024-09-04'], { from: '2024-08-26', to: '2024-09-09' })).toBe('INPUT_INVALID')
  const unit = await world.database.unitId('13648')
  expect(
    await world.database.peek('select from complaints.reception_schedule where unit_id = $1', [unit]),
  ).toEqual([])
})

test('a list of units takes one statement for their schedules, and one for the days of all', async () => {
  const leader = await world.as('36')
  const units = await world.database.peek<{ id: string }>('select distinct id from hierarchy.unit limit 100')
  const representations = units.map(({ id }) => ({ __typename: 'Unit', id }))
  const document = `query ($representations: [_Any!]!, $window: WindowInput!) { _entities(representations: $representations) {
    ... on Unit { receptionSchedules(window: $window) { ${FIELDS} } } } }`
  const sent = await world.statementsOf(() => leader.data(document, { representations, window: june }))
  expect(sent).toEqual(['reception_schedules_of_units', 'reception_slots_of_schedules'])
})
