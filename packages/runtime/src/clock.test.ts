import { expect, test } from 'vitest'
import { fixedClock } from './clock.ts'

test('a day is a day of the province, not of the server', () => {
  expect(fixedClock('2023-06-15T08:00:00+07:00').today()).toBe('2023-06-15')
  expect(fixedClock('2023-06-14T18:30:00Z').today()).toBe('2023-06-15')
})
