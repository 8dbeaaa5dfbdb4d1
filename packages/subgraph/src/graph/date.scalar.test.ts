import { expect, test } from 'vitest'
import { isCalendarDay } from './date.scalar.ts'

test.each([
  ['2023-06-30', true],
  ['2024-02-29', true],
  ['0001-01-01', true],
  ['2023-02-30', false],
  // There is no year 0, and none of five figures.
  ['0000-01-01', false],
  ['10000-01-01', false],
  ['2023-6-1', false],
])('%s is a day: %s', (text, is) => {
  expect(isCalendarDay(text)).toBe(is)
})
