import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysIn } from './day.ts'
import { VIETNAM } from './working-calendar.ts'
import { addWorkingDays } from './working-days.ts'

const day = fc.integer({ min: 0, max: 1_500 }).map((after) => addDays('2022-06-01', after))
const count = fc.integer({ min: 0, max: 90 })

test('ten working days over Tết 2023 skip two weekends and seven days off, each named', () => {
  const { day: end, skipped, provisional } = addWorkingDays(VIETNAM, '2023-01-17', 10)
  expect([end, provisional]).toEqual(['2023-02-07', false])
  expect(skipped).toHaveLength(11)
  expect(skipped[0]).toMatchObject({ day: '2023-01-20', kind: 'HOLIDAY', name: 'Tết Âm lịch Quý Mão' })
  expect(skipped.at(-1)).toMatchObject({ day: '2023-02-05', kind: 'WEEKEND', name: '' })
})

test('a swapped Saturday counts and the day it was swapped for does not', () => {
  expect(addWorkingDays(VIETNAM, '2024-04-26', 1).day).toBe('2024-05-02')
  expect(addWorkingDays(VIETNAM, '2024-05-03', 1).day).toBe('2024-05-04')
})

test('beyond the published calendar, and on a day not yet decided, the end is provisional', () => {
  expect(addWorkingDays(VIETNAM, '2026-12-30', 1).provisional).toBe(false)
  expect(addWorkingDays(VIETNAM, '2026-12-30', 2)).toMatchObject({ day: '2027-01-04', provisional: true })
  expect(addWorkingDays(VIETNAM, '2026-11-23', 1)).toMatchObject({ day: '2026-11-24', provisional: true })
})

test('a count that is not whole is a mistake of the caller', () => {
  expect(() => addWorkingDays(VIETNAM, '2023-06-15', 1.5)).toThrow(RangeError)
  expect(() => addWorkingDays(VIETNAM, '2023-06-15', -1)).toThrow(RangeError)
})

test('exactly the days asked for are worked on the way, every other day is in the trace', () => {
  fc.assert(
    fc.property(day, count, (trigger, asked) => {
      const { day: end, skipped } = addWorkingDays(VIETNAM, trigger, asked)
      const way = VIETNAM.days({ from: addDays(trigger, 1), to: addDays(end, 1) })
      expect(way.filter((each) => each.working)).toHaveLength(asked)
      expect(way.filter((each) => !each.working)).toEqual(skipped)
      expect(daysIn({ from: trigger, to: end })).toBe(asked + skipped.length)
      expect(asked === 0 || VIETNAM.on(end).working).toBe(true)
    }),
  )
})

test('counting in two steps ends where counting in one does', () => {
  fc.assert(
    fc.property(day, count, count, (trigger, first, second) => {
      const between = addWorkingDays(VIETNAM, trigger, first).day
      expect(addWorkingDays(VIETNAM, between, second).day).toBe(
        addWorkingDays(VIETNAM, trigger, first + second).day,
      )
    }),
  )
})
