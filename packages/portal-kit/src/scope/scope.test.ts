import { describe, expect, it } from 'vitest'
import { halfYearOf, lastDay, periodsAround, windowOf } from './period.ts'
import { readScope, scopeOnly, writeScope } from './scope.ts'

const defaults = { unit: '36', today: '2023-06-15' }

describe('a period', () => {
  it('is a half-open window', () => {
    expect(windowOf('2023-H1')).toEqual({ from: '2023-01-01', to: '2023-07-01' })
    expect(windowOf('2023-Q4')).toEqual({ from: '2023-10-01', to: '2024-01-01' })
    expect(windowOf('2023-06')).toEqual({ from: '2023-06-01', to: '2023-07-01' })
    expect(windowOf('2023')).toEqual({ from: '2023-01-01', to: '2024-01-01' })
    expect(windowOf('2023-H3')).toBeUndefined()
  })
  it('ends on its last day and is offered newest first', () => {
    expect(lastDay({ from: '2023-01-01', to: '2023-07-01' })).toBe('2023-06-30')
    expect(halfYearOf('2023-07-01')).toBe('2023-H2')
    expect(periodsAround('2023-06-15', 0)).toEqual([
      '2024',
      '2024-H2',
      '2024-H1',
      '2023',
      '2023-H2',
      '2023-H1',
    ])
  })
})

describe('the scope in the address', () => {
  it('falls back to the half-year of today, as of today', () => {
    expect(readScope(new URLSearchParams(), defaults)).toMatchObject({
      unit: '36',
      period: '2023-H1',
      asOf: '2023-06-15',
    })
  })
  it('tells a finished period as of its last day', () => {
    expect(readScope(new URLSearchParams('period=2022-H2'), defaults).asOf).toBe('2022-12-31')
  })
  it('takes a day of its own and ignores one that does not exist', () => {
    expect(readScope(new URLSearchParams('asOf=2024-09-01'), defaults).asOf).toBe('2024-09-01')
    expect(readScope(new URLSearchParams('asOf=2024-02-31'), defaults).asOf).toBe('2023-06-15')
  })
  it('keeps other parameters, and drops the day when the period changes', () => {
    const next = writeScope(new URLSearchParams('q=an&asOf=2023-01-05'), { period: '2022' })
    expect(next.toString()).toBe('q=an&period=2022')
    expect(scopeOnly(new URLSearchParams('q=an&unit=356'))).toBe('unit=356')
  })
})
