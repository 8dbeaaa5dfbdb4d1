import { randomUUID } from 'node:crypto'
import type { SubgraphApp } from '@province/subgraph/graph'
import { type GraphClient, type ServiceWorld, serviceWorld } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import * as install from '../../install.ts'

const decide = `mutation ($input: DecideCalendarDayInput!, $key: String!) {
  decideCalendarDay(input: $input, idempotencyKey: $key) {
    calendarVersion decision { id day kind name document decidedOn recordedOn } } }`
const list = `query ($window: WindowInput!, $first: Int, $after: String, $orderBy: CalendarDecisionOrder) {
  calendarDecisions(window: $window, first: $first, after: $after, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { day name } } } }`
const days = `query ($window: WindowInput!) { workingCalendar(window: $window) { day kind name working provisional } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'
const year = { from: '2023-01-01', to: '2024-01-01' }

interface Listed {
  calendarDecisions: {
    totalCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { day: string; name: string } }[]
  }
}

let world: ServiceWorld<SubgraphApp>
let approver: GraphClient

const input = (day: string, more: object = {}) => ({
  day,
  kind: 'HOLIDAY',
  name: 'Nghỉ tránh bão',
  document: '1/CĐ-TTg',
  decidedOn: '2023-06-15',
  ...more,
})
const key = () => randomUUID()

beforeAll(async () => {
  world = await serviceWorld({ name: 'organization', readAction: 'organization.read', install, createApp })
  approver = await world.as('36', 'calendar.decide')
})

afterAll(() => world?.close())

test('deciding needs its action, on the province itself', async () => {
  const asked = { input: input('2023-06-20'), key: key() }
  for (const client of [await world.as('356', 'calendar.decide'), await world.as('36')])
    expect(await client.refusal(decide, asked)).toBe(FORBIDDEN)
})

test('a refused decision names its field and stores nothing', async () => {
  const fieldOf = async (day: string, more: object) => {
    const { errors } = await approver(decide, { input: input(day, more), key: key() })
    return errors?.map(({ extensions }) => `${extensions?.code} ${extensions?.field}`)
  }
  expect(await fieldOf('2123-01-01', {})).toEqual(['INPUT_INVALID input.day'])
  expect(await fieldOf('2023-06-20', { name: '' })).toEqual(['INPUT_INVALID input.name'])
  expect(await fieldOf('2023-06-20', { document: ' ' })).toEqual(['INPUT_INVALID input.document'])
  expect(await fieldOf('2023-06-20', { decidedOn: '2023-06-16' })).toEqual(['INPUT_INVALID input.decidedOn'])
  expect(await fieldOf('2023-09-02', { name: 'Quốc khánh' })).toEqual(['STEP_NOT_ALLOWED input.day'])
  expect(await world.database.peek('select from organization.calendar_decision')).toEqual([])
  expect(await world.database.peek('select from hierarchy.calendar_day')).toEqual([])
})

test('a decision is answered at once, projected for every service, and told once; the same key answers the same', async () => {
  const asked = { input: input('2023-06-20'), key: key() }
  const { decideCalendarDay } = await approver.data<{ decideCalendarDay: object }>(decide, asked)
  expect(decideCalendarDay).toMatchObject({
    calendarVersion: 1,
    decision: { ...asked.input, recordedOn: '2023-06-15' },
  })
  expect(await approver.data(decide, asked)).toEqual({ decideCalendarDay })
  expect(
    await world.database.peek('select position::int, day::text, kind, document from hierarchy.calendar_day'),
  ).toEqual([{ position: 1, day: '2023-06-20', kind: 'HOLIDAY', document: '1/CĐ-TTg' }])
  const told = await world.database.peek(
    `select name, count(*)::int as n from organization.outbox where name like 'calendar%' group by 1`,
  )
  expect(told).toEqual([{ name: 'calendar.day_decided', n: 1 }])
})

test('a day decided twice is refused; decided otherwise both stay on record', async () => {
  const again = { input: input('2023-06-20', { document: '9/CĐ-TTg' }), key: key() }
  expect(await approver.refusal(decide, again)).toBe('STEP_NOT_ALLOWED')
  const back = input('2023-06-20', { kind: 'SWAPPED_IN', name: 'Đi làm bình thường', document: '2/CĐ-TTg' })
  expect(await approver.data(decide, { input: back, key: key() })).toMatchObject({
    decideCalendarDay: { calendarVersion: 2 },
  })
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
  const turned = await clerk.data<Listed>(list, { window: year, first: 2, orderBy: 'LATEST' })
  expect(turned.calendarDecisions.edges.map(({ node }) => node.name)).toEqual([
    'Đi làm bình thường',
    'Nghỉ tránh bão',
  ])
})

test('a day of long ago is decided, and is settled then', async () => {
  const past = input('2016-05-02', { kind: 'IN_LIEU', name: 'Nghỉ bù 30/4' })
  await approver.data(decide, { input: past, key: key() })
  const window = { from: '2016-04-30', to: '2016-05-03' }
  const { workingCalendar } = await approver.data<{ workingCalendar: object[] }>(days, { window })
  expect(workingCalendar).toMatchObject([
    { kind: 'HOLIDAY', name: 'Ngày Chiến thắng', provisional: true },
    { kind: 'HOLIDAY', name: 'Quốc tế Lao động', provisional: true },
    { kind: 'IN_LIEU', name: 'Nghỉ bù 30/4', provisional: false },
  ])
})

test('a window turned round, longer than a year, and another list’s cursor are refused', async () => {
  for (const document of [days, list]) {
    const turned = { window: { from: year.to, to: year.from }, first: 1 }
    expect(await approver.refusal(document, turned)).toBe('DATE_INVALID')
    const long = { window: { from: '2023-01-01', to: '2024-01-03' }, first: 1 }
    expect(await approver.refusal(document, long)).toBe('INPUT_INVALID')
  }
  const { calendarDecisions } = await approver.data<Listed>(list, { window: year, first: 1 })
  const other = { from: '2023-02-01', to: '2024-01-01' }
  const foreign = { window: other, first: 1, after: calendarDecisions.pageInfo.endCursor }
  expect(await approver.refusal(list, foreign)).toBe('CURSOR_INVALID')
})

test('decisions taken at once each get their place', async () => {
  const taken = await Promise.all(
    ['2023-07-03', '2023-07-04', '2023-07-05', '2023-07-06'].map((day) =>
      approver.data<{ decideCalendarDay: { calendarVersion: number } }>(decide, {
        input: input(day),
        key: key(),
      }),
    ),
  )
  expect(new Set(taken.map(({ decideCalendarDay }) => decideCalendarDay.calendarVersion)).size).toBe(4)
})
