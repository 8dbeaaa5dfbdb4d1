import { describe, expect, it } from 'vitest'
import {
  chosenIn,
  isMonth,
  monthOf,
  monthsAround,
  monthsOf,
  weeksOf,
  windowOfMonth,
  windowOfYear,
  yearsAround,
} from './month.ts'

describe('a month', () => {
  it('is a half-open span, over the end of a year too', () => {
    expect(windowOfMonth('2023-12')).toEqual({ from: '2023-12-01', to: '2024-01-01' })
    expect(monthOf('2023-01-15', -2)).toBe('2022-11')
    expect(isMonth('2023-13')).toBe(false)
  })
  it('is offered from two back to half a year ahead', () => {
    const months = monthsAround('2023-06-15')
    expect([months.length, months[0], months.at(-1)]).toEqual([9, '2023-04', '2023-12'])
  })
  it('shows weeks from Monday with its own days only', () => {
    const weeks = weeksOf(windowOfMonth('2023-06'))
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([null, null, null, '2023-06-01', '2023-06-02', '2023-06-03', '2023-06-04'])
    expect(weeks[4]?.[5]).toBeNull()
  })
  it('counts chosen days in a span', () => {
    const days = new Set(['2023-06-07', '2023-06-12'])
    expect(chosenIn({ from: '2023-06-05', to: '2023-06-12' }, days)).toBe(1)
  })
  it('is a part of a year or of any span', () => {
    expect(windowOfYear('2023')).toEqual({ from: '2023-01-01', to: '2024-01-01' })
    expect(windowOfYear('2023-H2')).toEqual({ from: '2023-07-01', to: '2024-01-01' })
    expect(windowOfYear('2023-06')).toBeUndefined()
    expect(yearsAround('2023-06-15')).toEqual(['2023', '2023-H1', '2023-H2', '2024', '2024-H1', '2024-H2'])
    expect(monthsOf({ from: '2022-12-15', to: '2023-02-02' })).toEqual([
      { from: '2022-12-15', to: '2023-01-01' },
      { from: '2023-01-01', to: '2023-02-01' },
      { from: '2023-02-01', to: '2023-02-02' },
    ])
  })
})
