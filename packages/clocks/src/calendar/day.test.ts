import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayAfter } from './day.ts'

test('the next day is the next day, at the ends of months and of February too', () => {
  expect(dayAfter('2024-02-28')).toBe('2024-02-29')
  expect(dayAfter('2023-02-28')).toBe('2023-03-01')
  expect(dayAfter('2023-12-31')).toBe('2024-01-01')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (after) => {
      const day = addDays('2000-01-01', after)
      expect(dayAfter(day)).toBe(addDays(day, 1))
    }),
  )
})
