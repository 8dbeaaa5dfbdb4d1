import { expect, test } from 'vitest'
import { dayBefore, periodOf } from './report-period.ts'

test.each([
  ['MONTH', '2023-05-14', '2023-04-15', '2023-05-15'],
  ['MONTH', '2023-05-15', '2023-05-15', '2023-06-15'],
  ['MONTH', '2022-12-31', '2022-12-15', '2023-01-15'],
  ['QUARTER', '2023-03-14', '2022-12-15', '2023-03-15'],
  ['QUARTER', '2023-03-15', '2023-03-15', '2023-06-15'],
  ['HALF_YEAR', '2023-06-14', '2022-12-15', '2023-06-15'],
  ['HALF_YEAR', '2022-12-15', '2022-12-15', '2023-06-15'],
  ['HALF_YEAR', '2023-06-15', '2023-06-15', '2023-12-15'],
  ['YEAR', '2022-12-14', '2021-12-15', '2022-12-15'],
  ['YEAR', '2022-12-15', '2022-12-15', '2023-12-15'],
] as const)('the %s of %s runs from %s up to %s', (kind, day, from, to) => {
  expect(periodOf(kind, day)).toEqual({ from, to })
})

test('periods follow one another without a gap', () => {
  for (const kind of ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const) {
    const { from, to } = periodOf(kind, '2024-02-29')
    expect(periodOf(kind, to).from).toBe(to)
    expect(periodOf(kind, dayBefore(from)).to).toBe(from)
  }
})

test('before the decree there is no rule, and nobody makes one up', () => {
  expect(() => periodOf('YEAR', '2019-03-11')).toThrowError(
    expect.objectContaining({ code: 'INPUT_INVALID', detail: { field: 'day' } }),
  )
})
