import { expect, test } from 'vitest'
import { trendLines, trendPoints } from './trend-points.ts'

const of = (...values: (number | null)[]) =>
  values.map((value) => ({ value, window: { from: '2023-01-01', to: '2023-07-01' } }))

test('begins at zero, so that a small change looks small', () => {
  const [low, high] = trendPoints(of(90, 100))
  expect(low?.y).toBeCloseTo(7.2)
  expect(high?.y).toBe(4)
})

test('what has no value is a gap, not a zero', () => {
  const points = trendPoints(of(1, null, 3, 4))
  expect(points[1]).toBeNull()
  expect(trendLines(points)).toHaveLength(1)
})

test('one value is a point, nothing is nothing, and negative ones lie below', () => {
  expect(trendPoints(of(5))).toEqual([{ x: 4, y: 4 }])
  expect(trendPoints(of(0, 0)).map((point) => point?.y)).toEqual([20, 20])
  expect(trendLines(trendPoints([]))).toEqual([])
  expect(trendPoints(of(-5, 5)).map((point) => point?.y)).toEqual([36, 4])
})
