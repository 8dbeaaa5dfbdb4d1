import { randomUUID } from 'node:crypto'
import { fixedClock } from '@province/runtime'
import { tellRungs } from '@province/timekeeping'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ClockWorld, clockWorld } from '../../test/clock-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import type { ClockKind } from './clock-rule.ts'
import { COMPLAINTS_CLOCKS } from './complaints-clocks.ts'

const events = 'query { complaintsEvents(after: "0.0", first: 100) { name aggregateId unitId } }'
const REGISTER = ['petition.register']

let world: ComplaintsWorld
let clocks: ClockWorld

beforeAll(async () => {
  world = await complaintsWorld()
  clocks = await clockWorld(world.database)
})

beforeEach(async () => {
  await world.database.peek(
    'truncate complaints.clock, complaints.clock_event, complaints.clock_rung, complaints.outbox',
  )
})

afterAll(async () => {
  await clocks?.close()
  await world?.close()
})

// 10 working days from 1 June: warned on the 13th, due on the 15th, over on the 16th.
const arm = async (code: string, kind: ClockKind = 'reception.notify', waiting?: string) => {
  const subjectId = randomUUID()
  const unitId = await world.database.unitId(code)
  const waitingUnitId = waiting ? await world.database.unitId(waiting) : null
  const arming = { subjectKind: 'petition', subjectId, unitId, waitingUnitId, kind, trigger: '2023-06-01' }
  const id = await clocks.work(code, REGISTER, (context) => context.clocks.arm(arming))
  return { id, subjectId }
}

const sweep = (day: string, most?: number) =>
  tellRungs(COMPLAINTS_CLOCKS, clocks.desk(fixedClock(`${day}T08:00:00+07:00`)), most)

const sweepAll = async (day: string, most?: number) => {
  while (await sweep(day, most));
}

const told = async (): Promise<string[]> => {
  const rows = await world.database.peek<{ rung: string }>(
    `select payload ->> 'rung' as rung from complaints.outbox where name like '%rung_reached' order by position`,
  )
  return rows.map(({ rung }) => rung)
}

test('each rung is told on its day, once, by ids alone', async () => {
  const { id, subjectId } = await arm('13636')
  for (const [day, rungs] of [
    ['2023-06-12', []],
    ['2023-06-13', ['WARN']],
    ['2023-06-14', ['WARN']],
    ['2023-06-15', ['WARN', 'DUE']],
    ['2023-06-16', ['WARN', 'DUE', 'OVER']],
    ['2023-09-01', ['WARN', 'DUE', 'OVER']],
  ] as const) {
    await sweep(day)
    expect(await told()).toEqual(rungs)
  }
  const rows = await world.database.peek(
    'select name, aggregate_id, payload from complaints.outbox order by position limit 1',
  )
  expect(rows).toEqual([
    { name: 'clock.rung_reached', aggregate_id: id, payload: { subjectId, rung: 'WARN' } },
  ])
})

test('a sweeper that is late tells all of them, one that comes again none', async () => {
  await arm('13636')
  await sweep('2023-07-20')
  await sweep('2023-07-20')
  expect((await told()).toSorted()).toEqual(['DUE', 'OVER', 'WARN'])
})

test('however many sweep at once, in however small parts, each rung is told once', async () => {
  const subjects = await Promise.all(Array.from({ length: 20 }, () => arm('13636')))
  await Promise.all(Array.from({ length: 4 }, () => sweepAll('2023-07-20', 7)))
  const rows = await world.database.peek<{ n: number }>(
    `select count(*)::int as n from complaints.outbox group by aggregate_id, payload ->> 'rung'`,
  )
  expect(rows).toHaveLength(subjects.length * 3)
  expect(rows.every(({ n }) => n === 1)).toBe(true)
})

test('a clock that stands still or has ended tells nothing; given more days it does not tell again', async () => {
  const paused = await arm('13636')
  const ended = await arm('13636')
  await clocks.work('13636', REGISTER, async ({ clocks: each }) => {
    await each.pause(paused.subjectId, 'reception.notify', '2023-06-05', 'bổ sung')
    await each.satisfy(ended.subjectId, null, '2023-06-09')
  })
  await sweep('2023-07-20')
  expect(await told()).toEqual([])
  await clocks.work('13636', REGISTER, ({ clocks: each }) =>
    each.resume(paused.subjectId, 'reception.notify', '2023-07-20'),
  )
  await sweep('2023-07-20')
  expect(await told()).toEqual([])
  await sweepAll('2023-09-20')
  expect((await told()).toSorted()).toEqual(['DUE', 'OVER', 'WARN'])
})

test('who may not read denunciations hears nothing of their clocks; who waits for a clock hears of it too', async () => {
  const { id } = await arm('13636', 'denunciation.initial')
  const other = await arm('13636', 'transfer.acknowledge', '13639')
  await sweepAll('2023-07-20')
  const heardBy = async (code: string, ...actions: string[]) => {
    const client = await world.as(code, ...actions)
    const { complaintsEvents } = await client.data<{ complaintsEvents: { aggregateId: string }[] }>(events)
    return complaintsEvents.map(({ aggregateId }) => aggregateId)
  }
  expect(await heardBy('13636')).toEqual([other.id, other.id, other.id])
  expect(new Set(await heardBy('13636', 'denunciation.read'))).toEqual(new Set([id, other.id]))
  expect(await heardBy('13639', 'denunciation.read')).toEqual([other.id, other.id, other.id])
})

test('nobody else marks a rung as told', async () => {
  const { id } = await arm('13636')
  const mark = clocks.work('13636', [...REGISTER, 'petition.handle', 'denunciation.read'], ({ em }) =>
    em.execute(
      `insert into complaints.clock_rung (clock_id, code, unit_id, reached_on, told_on)
       select id, 'WARN', unit_id, warn_on, warn_on from complaints.clock where id = ?`,
      [id],
    ),
  )
  await expect(mark).rejects.toThrow(/row-level security/)
})
