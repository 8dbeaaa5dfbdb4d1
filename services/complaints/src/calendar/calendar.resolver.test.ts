import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ClockWorld, clockWorld } from '../../test/clock-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'
import type { ShownClock } from '../clock/clock-reading.service.ts'

const decide = `mutation ($input: DecideCalendarDayInput!, $key: String!) {
  decideCalendarDay(input: $input, idempotencyKey: $key) {
    clocksMoved decision { id day kind name document decidedOn recordedOn } } }`
const list = `query ($window: WindowInput!, $first: Int, $after: String) {
  calendarDecisions(window: $window, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { day name } } } }`
const days = `query ($window: WindowInput!) { workingCalendar(window: $window) { day kind name working provisional } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const REGISTER = ['petition.register']
const BOTH = ['calendar.decide', 'denunciation.read']
const year = { from: '2023-01-01', to: '2024-01-01' }

interface Listed {
  calendarDecisions: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { day: string; name: string } }[]
  }
}

let world: ComplaintsWorld
let clocks: ClockWorld
let lead: GraphClient
let armed: { moving: string; denunciation: string; early: string; paused: string; ended: string }

const input = (day: string, more: object = {}) => ({
  day,
  kind: 'HOLIDAY',
  name: 'Nghỉ tránh bão',
  document: '1/CĐ-TTg',
  decidedOn: '2023-06-15',
  ...more,
})
const key = () => randomUUID()

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

beforeAll(async () => {
  world = await complaintsWorld()
  clocks = await clockWorld(world.database)
  lead = await world.as('36', ...BOTH)
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

test('deciding needs both actions, on the province itself', async () => {
  const asked = { input: input('2023-06-20'), key: key() }
  for (const client of [
    await world.as('36', 'calendar.decide'),
    await world.as('36', 'denunciation.read'),
    await world.as('356', ...BOTH),
    await world.as('36'),
  ])
    expect(await client.refusal(decide, asked)).toBe(FORBIDDEN)
})

test('a refused decision names its field and stores nothing', async () => {
  const fieldOf = async (day: string, more: object) => {
    const { errors } = await lead(decide, { input: input(day, more), key: key() })
    return errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.field}`)
  }
  expect(await fieldOf('2123-01-01', {})).toEqual(['INPUT_INVALID input.day'])
  expect(await fieldOf('2023-06-20', { name: '' })).toEqual(['INPUT_INVALID input.name'])
  expect(await fieldOf('2023-06-20', { document: ' ' })).toEqual(['INPUT_INVALID input.document'])
  expect(await fieldOf('2023-06-20', { decidedOn: '2023-06-16' })).toEqual(['INPUT_INVALID input.decidedOn'])
  expect(await fieldOf('2023-09-02', { name: 'Quốc khánh' })).toEqual(['STEP_NOT_ALLOWED input.day'])
  expect(await world.database.peek('select from complaints.calendar_decision')).toEqual([])
})

test('a day off moves every clock whose days go over it, with the reason, and no other; later clocks count by it', async () => {
  const asked = { input: input('2023-06-20'), key: key() }
  const { decideCalendarDay } = await lead.data<{ decideCalendarDay: object }>(decide, asked)
  expect(decideCalendarDay).toMatchObject({
    clocksMoved: 2,
    decision: { ...asked.input, recordedOn: '2023-06-15' },
  })
  expect(await lead.data(decide, asked)).toEqual({ decideCalendarDay })
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
    { name: 'calendar.day_decided', n: 1 },
    { name: 'clock.moved', n: 1 },
    { name: 'denunciation_clock.moved', n: 1 },
  ])
})

test('a day decided back moves them back, and each change stays on record', async () => {
  const back = input('2023-06-20', { kind: 'SWAPPED_IN', name: 'Đi làm bình thường', document: '2/CĐ-TTg' })
  expect(await lead.data(decide, { input: back, key: key() })).toMatchObject({
    decideCalendarDay: { clocksMoved: 3 },
  })
  const moving = await clockOf(armed.moving)
  expect(moving).toMatchObject({ dueOn: '2023-06-26', version: 3 })
  expect(moving?.events.map(({ kind }) => kind)).toEqual(['ARM', 'CALENDAR_CHANGED', 'CALENDAR_CHANGED'])
})

test('everybody reads the calendar with what was decided; the decisions go page by page', async () => {
  const clerk = await world.as('13636')
  const { workingCalendar } = await clerk.data<{ workingCalendar: { day: string; kind: string }[] }>(days, {
    window: year,
  })
  expect(workingCalendar).toHaveLength(365)
  expect(workingCalendar.find(({ day }) => day === '2023-06-20')).toMatchObject({
    kind: 'SWAPPED_IN',
    working: true,
  })
  expect(workingCalendar.find(({ day }) => day === '2023-01-25')).toMatchObject({
    kind: 'IN_LIEU',
    name: 'Nghỉ bù Tết Âm lịch',
    working: false,
    provisional: false,
  })
  const [first] = (
    await clerk.data<{ workingCalendar: object[] }>(days, {
      window: { from: '2027-03-01', to: '2027-03-02' },
    })
  ).workingCalendar
  expect(first).toMatchObject({ kind: 'WORKDAY', provisional: true })
  const page = await clerk.data<Listed>(list, { window: year, first: 1 })
  expect(page.calendarDecisions).toMatchObject({
    totalCount: 2,
    edges: [{ node: { name: 'Nghỉ tránh bão' } }],
  })
  const after = page.calendarDecisions.pageInfo.endCursor
  const rest = await clerk.data<Listed>(list, { window: year, first: 1, after })
  expect(rest.calendarDecisions).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: false },
    edges: [{ node: { name: 'Đi làm bình thường' } }],
  })
})

test('a window turned round, longer than a year, and another list’s cursor are refused', async () => {
  for (const document of [days, list]) {
    const turned = { window: { from: year.to, to: year.from }, first: 1 }
    expect(await lead.refusal(document, turned)).toBe('DATE_INVALID')
    const long = { window: { from: '2023-01-01', to: '2024-01-03' }, first: 1 }
    expect(await lead.refusal(document, long)).toBe('INPUT_INVALID')
  }
  const { calendarDecisions } = await lead.data<Listed>(list, { window: year, first: 1 })
  const other = { from: '2023-02-01', to: '2024-01-01' }
  const foreign = { window: other, first: 1, after: calendarDecisions.pageInfo.endCursor }
  expect(await lead.refusal(list, foreign)).toBe('CURSOR_INVALID')
})

test('a clock armed while a day is being decided is not left behind', async () => {
  const day = '2023-06-21'
  const asked = Array.from({ length: 6 }, () => arm('13636', 'reception.notify', '2023-06-12'))
  const deciding = lead.data(decide, { input: input(day, { document: '3/CĐ-TTg' }), key: key() })
  const subjects = await Promise.all(asked)
  await deciding
  const due = await Promise.all(subjects.map(async (each) => (await clockOf(each))?.dueOn))
  expect(due).toEqual(subjects.map(() => '2023-06-27'))
})
