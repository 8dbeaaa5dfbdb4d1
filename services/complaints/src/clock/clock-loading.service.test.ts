import { randomUUID } from 'node:crypto'
import { fixedClock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { DecidedCalendar, insertClocks, newClock, tellRungs } from '@province/timekeeping'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClockWorld, clockWorld } from '../../test/clock-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import { COMPLAINTS_CLOCKS } from './complaints-clocks.ts'

const TODAY = '2023-06-15'
const LOADING = ['petition.register', 'denunciation.read', 'clock.tell']

let world: ComplaintsWorld
let clocks: ClockWorld

beforeAll(async () => {
  world = await complaintsWorld()
  clocks = await clockWorld(world.database)
})

afterAll(async () => {
  await clocks?.close()
  await world?.close()
})

test('an installation loads clocks with their history; what they had reached is not told again', async () => {
  const province = await world.database.unitId('36')
  const unitId = await world.database.unitId('13636')
  const made = Array.from({ length: 1_500 }, (_, at) => {
    const arming = {
      subjectKind: 'petition',
      subjectId: randomUUID(),
      unitId,
      kind: at % 6 === 0 ? ('denunciation.initial' as const) : ('reception.notify' as const),
      trigger: '2023-06-01',
    }
    const loaded = { calendar: new DecidedCalendar([]), by: 'installation' }
    return newClock(COMPLAINTS_CLOCKS, v7(), arming, loaded, (clock) =>
      at % 3 === 0 ? clock : clock.satisfy('2023-06-09'),
    )
  })
  await clocks.work('36', [], async ({ em }) => {
    await actAsInstallation(em, province, LOADING, TODAY)
    await insertClocks(em, 'complaints', made, TODAY)
  })
  const stored = await world.database.peek(
    'select state, count(*)::int as n from complaints.clock group by 1 order by 1',
  )
  expect(stored).toEqual([
    { state: 'ENDED', n: 1_000 },
    { state: 'RUNNING', n: 500 },
  ])
  const events = await world.database.peek<{ n: number }>(
    'select count(*)::int as n from complaints.clock_event',
  )
  expect(events).toEqual([{ n: 2_500 }])
  const tell = (day: string) => tellRungs(COMPLAINTS_CLOCKS, clocks.desk(fixedClock(`${day}T08:00:00+07:00`)))
  const told = async () =>
    world.database.peek(
      `select payload ->> 'rung' as rung, count(*)::int as n from complaints.outbox group by 1`,
    )
  await tell(TODAY)
  expect(await told()).toEqual([])
  // Denunciations were over on the 13th already, the others are on the 16th.
  await tell('2023-06-16')
  expect(await told()).toEqual([{ rung: 'OVER', n: 250 }])
  const first = made[3]?.clock.subjectId ?? ''
  const seen = await clocks.work('13636', [], ({ clockReadings }) => clockReadings.ofSubject(first))
  expect(seen).toMatchObject([{ dueOn: TODAY, standing: 'DUE_TODAY', version: 1 }])
})
