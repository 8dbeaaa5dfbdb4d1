import { Clock, type ClockRule } from '@province/clocks'
import { expect, test } from 'vitest'
import { TRIAL } from '../../test/trial-clocks.ts'
import { DecidedCalendar, type DecidedDay } from './decided-calendar.ts'

const TODAY = '2023-06-15'
const storm: DecidedDay = {
  position: 4,
  day: '2023-06-20',
  kind: 'HOLIDAY',
  name: 'Nghỉ tránh bão',
  document: '1/CĐ-TTg',
  recordedOn: TODAY,
}
const armed = (on: string) => Clock.arm(TRIAL.rules[0] as ClockRule, on)

test('a day off in the days of a clock moves its end, with the reason; elsewhere it moves nothing', () => {
  const calendar = new DecidedCalendar([storm])
  expect(calendar.follow(armed('2023-06-12'), 0, TODAY).events.at(-1)).toEqual({
    kind: 'CALENDAR_CHANGED',
    on: TODAY,
    from: '2023-06-26',
    to: '2023-06-27',
    reason: '1/CĐ-TTg',
  })
  const still = armed('2023-06-01')
  expect(calendar.follow(still, 0, TODAY)).toBe(still)
})

test('each decision that it has not followed is an event of its own, in their order, and none that it has', () => {
  const second = { ...storm, position: 7, day: '2023-06-21', document: '2/CĐ-TTg' }
  const calendar = new DecidedCalendar([storm, second])
  expect(calendar.position).toBe(7)
  const reasons = (from: number) =>
    calendar
      .follow(armed('2023-06-12'), from, TODAY)
      .events.flatMap((event) => (event.kind === 'CALENDAR_CHANGED' ? [`${event.to} ${event.reason}`] : []))
  expect(reasons(0)).toEqual(['2023-06-27 1/CĐ-TTg', '2023-06-28 2/CĐ-TTg'])
  expect(reasons(4)).toEqual(['2023-06-28 2/CĐ-TTg'])
  expect(reasons(7)).toEqual([])
})

test('what is dated ahead keeps the order of days', () => {
  expect(new DecidedCalendar([storm]).follow(armed('2023-06-16'), 0, TODAY).lastDay).toBe('2023-06-16')
})

test('the last word on a day counts, and the calendar is known as it was on another day', () => {
  const back: DecidedDay = {
    ...storm,
    position: 9,
    kind: 'SWAPPED_IN',
    name: 'Đi làm bình thường',
    recordedOn: '2023-06-18',
  }
  const calendar = new DecidedCalendar([storm, back])
  expect(calendar.current.on(storm.day)).toMatchObject({ working: true, kind: 'SWAPPED_IN' })
  expect(calendar.asOf('2023-06-17').on(storm.day)).toMatchObject({
    working: false,
    name: 'Nghỉ tránh bão',
    provisional: false,
  })
  expect(calendar.asOf('2023-06-14').on(storm.day)).toMatchObject({ kind: 'WORKDAY' })
})

test('a day decided outside the published years is settled, those around it are not', () => {
  const tet = { ...storm, day: '2017-01-27', name: 'Tết' }
  const { current } = new DecidedCalendar([tet])
  expect(current.on('2017-01-27')).toMatchObject({ working: false, provisional: false })
  expect(current.on('2017-01-26')).toMatchObject({ working: true, provisional: true })
})
