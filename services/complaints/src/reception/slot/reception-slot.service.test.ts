import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, HOLD, MOVE, post, refusal, SLOTS, type Slot } from '../../../test/reception.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../../test/world.ts'

const june = { from: '2023-06-01', to: '2023-07-01' }
const july = { from: '2023-07-01', to: '2023-08-01' }
const ANEW = `mutation postScheduleAnew($id: ID!, $version: Int!, $input: PostingInput!, $key: String!) {
  postScheduleAnew(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    version proof slots { date state movedTo makesUp } } }`
const SCHEDULE = 'select id, version from complaints.reception_schedule where unit_id = $1'

let world: ComplaintsWorld
let clerk: GraphClient
let unit: string
let slots: Slot[]

beforeAll(async () => {
  world = await complaintsWorld()
  clerk = await world.as('13636', 'reception.post_schedule', 'reception.record')
  unit = await world.database.unitId('13636')
  slots = await post(clerk, unit, june, ['2023-06-07', '2023-06-14', '2023-06-21', '2023-06-28'])
})

afterAll(() => world?.close())

const move = (at: number, to: string) =>
  act<Slot>(clerk, MOVE, {
    id: slots[at]?.id,
    version: 1,
    input: { to, reason: 'Họp Hội đồng nhân dân', announcedOn: '2023-06-07' },
  })

test('posted anew, a schedule keeps what was told of its days, and counts them for the law', async () => {
  await act(clerk, HOLD, { id: slots[0]?.id, version: 1, input: { held: 'OWN' } })
  await move(1, '2023-06-16')
  await move(3, '2023-07-05')
  const [schedule] = await world.database.peek<{ id: string; version: number }>(SCHEDULE, [unit])
  const posting = (days: string[]) => ({
    id: schedule?.id,
    version: schedule?.version,
    input: {
      slots: days.map((date) => ({ date })),
      channel: 'WEB_PORTAL',
      proof: 'https://example.vn/lich',
    },
  })
  expect(await refusal(clerk, ANEW, posting(['2023-06-16', '2023-06-22']))).toBe('INPUT_INVALID')
  const anew = await act<{ proof: string; slots: Slot[] }>(clerk, ANEW, posting(['2023-06-22']))
  expect(anew.proof).toBe('https://example.vn/lich')
  expect(anew.slots.map(({ date, state, movedTo }) => `${date} ${state} ${movedTo ?? ''}`.trim())).toEqual([
    '2023-06-07 HELD_OWN',
    '2023-06-14 RESCHEDULED 2023-06-16',
    '2023-06-16 POSTED',
    '2023-06-21 RESCHEDULED',
    '2023-06-22 POSTED',
    '2023-06-28 RESCHEDULED 2023-07-05',
    '2023-07-05 POSTED',
  ])
})

test('a day that stands for one of another schedule is taken, and shown in its own month', async () => {
  const asked = { unit, window: july, slots: [{ date: '2023-07-05' }], channel: 'OFFICE_BOARD' }
  const document = `mutation ($input: PostScheduleInput!, $key: String!) { postSchedule(input: $input, idempotencyKey: $key) { id } }`
  expect(await refusal(clerk, document, { input: asked })).toBe('INPUT_INVALID')
  const days = ['2023-07-04', '2023-07-12', '2023-07-19', '2023-07-26']
  await act(clerk, document, {
    input: { ...asked, slots: days.map((date) => ({ date })), postedOn: '2023-06-15' },
  })
  const units = [{ __typename: 'Unit', id: unit }]
  const { _entities } = await clerk.data<{ _entities: { receptionSlots: Slot[] }[] }>(SLOTS, {
    units,
    window: july,
  })
  expect(_entities[0]?.receptionSlots.map(({ date, makesUp }) => [date, makesUp])).toEqual([
    ['2023-07-04', null],
    ['2023-07-05', '2023-06-28'],
    ['2023-07-12', null],
    ['2023-07-19', null],
    ['2023-07-26', null],
  ])
})
