import { expect, test } from 'vitest'
import { monthsOfYear, specialDays, windowOfYear, yearsAround } from './year.ts'

test('a year, its months, and the years that can be looked at', () => {
  expect(windowOfYear(2023)).toEqual({ from: '2023-01-01', to: '2024-01-01' })
  expect(monthsOfYear(2023).at(0)).toBe('2023-01')
  expect(monthsOfYear(2023).at(-1)).toBe('2023-12')
  expect(yearsAround('2023-06-15')).toEqual([2022, 2023, 2024, 2025])
})

test('what a weekday says already is not told', () => {
  const day = (date: string, kind: string) => ({
    day: date,
    kind,
    name: '',
    working: true,
    provisional: false,
  })
  const days = [day('2024-05-03', 'WORKDAY'), day('2024-05-04', 'SWAPPED_IN'), day('2024-05-05', 'WEEKEND')]
  expect(specialDays(days).map(({ day: date }) => date)).toEqual(['2024-05-04'])
})
