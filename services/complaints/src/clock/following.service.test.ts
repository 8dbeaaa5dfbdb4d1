import { randomUUID } from 'node:crypto'
import { fixedClock } from '@province/runtime'
import { followCalendar, type ShownClock } from '@province/timekeeping'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClockWorld, clockWorld } from '../../test/clock-world.ts'
import { decidedDay } from '../../test/decided-day.ts'
import { act, POST } from '../../test/reception.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import { COMPLAINTS_CLOCKS } from './complaints-clocks.ts'

const REGISTER = ['petition.register']

let world: ComplaintsWorld
let clocks: ClockWorld
let armed: { moving: string; denunciation: string; early: string; paused: string; ended: string }

const arm = async (code: string, kind: 'reception.notify' | 'denunciation.initial', trigger: string) => {
  const subjectId = randomUUID()
  const unitId = await world.database.unitId(code)
  const arming = { subjectKind: 'petition', subjectId, unitId, kind, trigger }
  await clocks.work(code, REGISTER, (context) => context.clocks.arm(arming))
  return subjectId
}

const clockOf = async (subjectId: string): Promise<ShownClock | undefined> =>
  (
    await clocks.work('36', ['denunciation.read'], ({ clockReadings }) => clockReadings.ofSubject(subjectId))
  )[0]

/** Does the work that a running service does of its own accord, until nothing waits. */
const follow = async (most?: number) => {
  const desk = clocks.desk(fixedClock('2023-06-15T08:00:00+07:00'))
  let turns = 0
  while (await followCalendar(COMPLAINTS_CLOCKS, desk, most)) turns += 1
  return turns
}

beforeAll(async () => {
  world = await complaintsWorld()
  clocks = await clockWorld(world.database)
  armed = {
    moving: await arm('13636', 'reception.notify', '2023-06-12'),
    denunciation: await arm('13639', 'denunciation.initial', '2023-06-12'),
    early: await arm('13636', 'reception.notify', '2023-06-01'),
    paused: await arm('13636', 'reception.notify', '2023-06-12'),
    ended: await arm('13636', 'reception.notify', '2023-06-12'),
  }
  await clocks.work('13636', REGISTER, async ({ clocks: each }) => {
    await each.pause(armed.paused, 'reception.notify', '2023-06-14', 'bổ sung')
    await each.satisfy(armed.ended, null, '2023-06-15')
  })
})

afterAll(async () => {
  await clocks?.close()
  await world?.close()
})

test('a day off moves every clock whose days go over it, with the reason, and no other; later clocks count by it', async () => {
  await decidedDay(world.database, { day: '2023-06-20', document: '1/CĐ-TTg' })
  const before = await clockOf(armed.moving)
  expect(before).toMatchObject({ dueOn: '2023-06-26', version: 1 })
  await follow()
  const moving = await clockOf(armed.moving)
  expect(moving).toMatchObject({ dueOn: '2023-06-27', warnOn: '2023-06-23', version: 2 })
  expect(moving?.events.at(-1)).toEqual({
    kind: 'CALENDAR_CHANGED',
    on: '2023-06-15',
    facts: { from: '2023-06-26', to: '2023-06-27', reason: '1/CĐ-TTg' },
  })
  expect(await clockOf(armed.denunciation)).toMatchObject({ dueOn: '2023-06-22', version: 2 })
  expect(await clockOf(armed.early)).toMatchObject({ dueOn: '2023-06-15', version: 1 })
  expect(await clockOf(armed.paused)).toMatchObject({ dueOn: null, version: 2 })
  expect(await clockOf(armed.ended)).toMatchObject({ dueOn: '2023-06-26', version: 2 })
  const later = await arm('13636', 'reception.notify', '2023-06-13')
  expect(await clockOf(later)).toMatchObject({ dueOn: '2023-06-28', version: 1 })
  const told = await world.database.peek(
    'select name, count(*)::int as n from complaints.outbox group by 1 order by 1',
  )
  expect(told).toEqual([
    { name: 'clock.moved', n: 1 },
    { name: 'denunciation_clock.moved', n: 1 },
  ])
})

test('a day decided back moves them back, and each change stays on record', async () => {
  const back = { kind: 'SWAPPED_IN', name: 'Đi làm bình thường', document: '2/CĐ-TTg' }
  await decidedDay(world.database, { day: '2023-06-20', ...back })
  await follow()
  const moving = await clockOf(armed.moving)
  expect(moving).toMatchObject({ dueOn: '2023-06-26', version: 3 })
  expect(moving?.events.map(({ kind }) => kind)).toEqual(['ARM', 'CALENDAR_CHANGED', 'CALENDAR_CHANGED'])
  await follow()
  expect(await clockOf(armed.moving)).toEqual(moving)
})

test('in small parts and by two at once every clock is moved once; who is stopped goes on', async () => {
  const subjects = await Promise.all(
    Array.from({ length: 25 }, () => arm('13636', 'reception.notify', '2023-06-12')),
  )
  await decidedDay(world.database, { day: '2023-06-21', document: '3/CĐ-TTg' })
  const desk = clocks.desk(fixedClock('2023-06-15T08:00:00+07:00'))
  await followCalendar(COMPLAINTS_CLOCKS, desk, 3)
  await Promise.all([follow(4), follow(4)])
  await follow()
  const seen = await Promise.all(subjects.map(clockOf))
  expect(seen.map((each) => `${each?.dueOn} ${each?.version} ${each?.events.length}`)).toEqual(
    subjects.map(() => '2023-06-27 2 2'),
  )
})

test('a clock armed while a day is being decided is not left behind', async () => {
  const asked = Array.from({ length: 6 }, () => arm('13636', 'reception.notify', '2023-06-12'))
  const deciding = decidedDay(world.database, { day: '2023-06-22', document: '4/CĐ-TTg' })
  const subjects = await Promise.all(asked)
  await deciding
  await follow()
  const due = await Promise.all(subjects.map(async (each) => (await clockOf(each))?.dueOn))
  expect(due).toEqual(subjects.map(() => '2023-06-28'))
})

test('who changes a clock before the service comes to it brings it up to date, with the reason', async () => {
  const subjectId = await arm('13636', 'reception.notify', '2023-06-12')
  await decidedDay(world.database, { day: '2023-06-23', document: '5/CĐ-TTg' })
  await clocks.work('13636', REGISTER, ({ clocks: each }) =>
    each.pause(subjectId, 'reception.notify', '2023-06-15', 'bổ sung'),
  )
  const kinds = (await clockOf(subjectId))?.events.map(({ kind }) => kind)
  expect(kinds).toEqual(['ARM', 'CALENDAR_CHANGED', 'PAUSE'])
})

test('a decided day moves reception days at once: it is told of a day that was posted', async () => {
  const date = '2023-07-05'
  const window = { from: date, to: '2023-07-06' }
  const id = await world.database.unitId('13636')
  const input = { unit: id, window, slots: [{ date }], channel: 'OFFICE_BOARD', postedOn: '2023-06-15' }
  await act(await world.as('13636', 'reception.post_schedule'), POST, { input })
  const read = `query ($id: ID!, $window: WindowInput!) { _entities(representations: [{ __typename: "Unit", id: $id }]) {
    ... on Unit { receptionDuty(window: $window) { daysOff { day kind name } }
      receptionSlots(window: $window) { dayOff { name } } } } }`
  const lead = await world.as('36')
  const told = async () => {
    type Told = { receptionDuty: { daysOff: object[] }; receptionSlots: object[] }
    const { _entities } = await lead.data<{ _entities: Told[] }>(read, { id, window })
    return { daysOff: _entities[0]?.receptionDuty.daysOff, slot: _entities[0]?.receptionSlots[0] }
  }
  expect(await told()).toEqual({ daysOff: [], slot: { dayOff: null } })
  await decidedDay(world.database, { day: date, document: '6/CĐ-TTg' })
  expect(await told()).toEqual({
    daysOff: [{ day: date, kind: 'HOLIDAY', name: 'Nghỉ tránh bão' }],
    slot: { dayOff: { name: 'Nghỉ tránh bão' } },
  })
})
