import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figureOf } from '../../test/measured.ts'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const TREND = `query ($within: ID!, $window: WindowInput!, $asOf: Date!) {
  onTimeByMonth(within: $within, window: $window, asOf: $asOf) { month returned timely rate } }`
const YEAR = { from: '2022-07-01', to: '2023-06-15' }

interface Month {
  month: string
  returned: number
  timely: number
  rate: number
}

let world: ReformWorld
let leader: GraphClient

beforeAll(async () => {
  world = await reformWorld()
  leader = await world.as('36')
})

afterAll(() => world?.close())

const monthsOf = async (who: GraphClient, within: string, asOf = '2023-06-15', window = YEAR) =>
  (await who.data<{ onTimeByMonth: Month[] }>(TREND, { within, window, asOf })).onTimeByMonth

test('each month is the figure of that month, and one that is not over or not approved is left out', async () => {
  const unit = await world.database.unitId('356')
  const months = await monthsOf(leader, unit)
  expect(months.map(({ month }) => month.slice(0, 7))).toEqual([
    '2023-01',
    '2023-02',
    '2023-03',
    '2023-04',
    '2023-05',
  ])
  for (const { month, rate, timely, returned } of months) {
    const window = { from: month, to: `${month.slice(0, 8)}02` }
    const asked = { key: 'reform.on_time_rate', unit, window, asOf: '2023-06-15' }
    expect(rate).toBeCloseTo((await figureOf(leader, asked)) ?? Number.NaN, 9)
    expect(rate).toBeCloseTo((100 * timely) / returned, 9)
  }
  expect(await monthsOf(leader, unit, '2023-05-30')).toEqual(months.slice(0, 4))
  await world.database.peek(
    `update reform.monthly_entry set state = 'REOPENED' where month = '2023-02-01' and form = 'DOSSIERS'`,
  )
  expect((await monthsOf(leader, unit)).map(({ month }) => month)).toEqual([
    '2023-01-01',
    '2023-03-01',
    '2023-04-01',
    '2023-05-01',
  ])
})

test('who is elsewhere is told of no month, and a window turned round is refused', async () => {
  const unit = await world.database.unitId('356')
  expect(await monthsOf(await world.as('362'), unit)).toEqual([])
  expect(await monthsOf(leader, 'nobody')).toEqual([])
  const turned = { within: unit, window: { from: YEAR.to, to: YEAR.from }, asOf: '2023-06-15' }
  expect(await leader.refusal(TREND, turned)).toBe('DATE_INVALID')
})
