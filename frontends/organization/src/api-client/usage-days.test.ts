import { expect, test } from 'vitest'
import { shares, usageByDay } from './usage-days.ts'

const used = (day: string, operation: string, requests: number) => ({
  day,
  operation,
  requests,
  errors: 1,
  cost: 10,
  milliseconds: 5,
})

test('usage is added up by day, the earliest first, and drawn against the busiest day', () => {
  const days = usageByDay([
    used('2026-01-02', 'A', 3),
    used('2026-01-01', 'A', 1),
    used('2026-01-02', 'B', 1),
  ])
  expect(days).toEqual([
    { day: '2026-01-01', requests: 1, errors: 1, cost: 10, milliseconds: 5 },
    { day: '2026-01-02', requests: 4, errors: 2, cost: 20, milliseconds: 10 },
  ])
  expect(shares(days)).toEqual([0.25, 1])
  expect(shares([])).toEqual([])
})
