import { expect, test } from 'vitest'
import { workingDayAfter } from './due.ts'

test('working days are counted from the day after today', () => {
  const days = ['15', '16', '17', '18', '19', '20'].map((day) => ({
    day: `2023-06-${day}`,
    working: day !== '17' && day !== '18',
  }))
  expect(workingDayAfter(days, '2023-06-15', 3)).toBe('2023-06-20')
  expect(workingDayAfter(days, '2023-06-15', 9)).toBe('2023-06-20')
  expect(workingDayAfter([], '2023-06-15', 3)).toBe('2023-06-15')
})
