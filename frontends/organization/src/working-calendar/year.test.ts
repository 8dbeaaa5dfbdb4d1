import { expect, test } from 'vitest'
import { monthsOfYear, specialDays, windowOfMonth, windowOfYear, yearsAround } from './year.ts'

test('a year, its months, and the years that can be looked at', () => {
  expect(windowOfYear(2023)).toEqual({ from: '2023-01-01', to: '2024-01-01' })
  expect(monthsOfYear(2023).at(0)).toBe('2023-01')
  expect(monthsOfYear(2023).at(-1)).toBe('2023-12')
  expect(yearsAround('2023-06-15')).toEqual([
    2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2013, 2012,
  ])
  expect(windowOfMonth('2023-12')).toEqual({ from: '2023-12-01', to: '2024-01-01' })
  expect(windowOfMonth('2023-02')).toEqual({ from: '2023-02-01', to: '2023-03-01' })
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
