import { expect, test } from 'vitest'
import { unusualAmong } from './outlier.ts'

test('a value a thousand times too large is told, with what would have been usual', () => {
  expect(unusualAmong(1_327_000, [1_300, 1_320, 1_290, 1_310])).toMatchObject({
    median: 1_305,
    among: 4,
    score: 999,
    from: 1_253.11,
    to: 1_356.89,
  })
})

test('what lies within the usual distances is not', () => {
  expect(unusualAmong(1_340, [1_300, 1_320, 1_290, 1_310])).toBeNull()
  expect(unusualAmong(5, [5, 5, 5, 5])).toBeNull()
})

test('where half are equal the mean distance stands in, and where all are any other is unusual', () => {
  expect(unusualAmong(6, [5, 5, 5, 9])).toBeNull()
  expect(unusualAmong(20, [5, 5, 5, 9])).toMatchObject({ median: 5, to: 9.387 })
  expect(unusualAmong(6, [5, 5, 5, 5])).toMatchObject({ score: 999, from: 5, to: 5 })
})

test('three earlier values say nothing', () => {
  expect(unusualAmong(1_000, [1, 2, 3])).toBeNull()
})
