import { expect, test } from 'vitest'
import { withdrawnFigure } from './withdrawn-figure.ts'

test('a figure that was taken back begins again with what it said, and with the version that it has now', () => {
  const values = [
    { column: 'value', before: '16.5' },
    { column: 'unitOfCount', before: 'percent' },
    { column: 'asOf', before: '2023-06-14' },
  ]
  expect(withdrawnFigure({ key: 'a.b', figureVersion: 3, values })).toEqual({
    key: 'a.b',
    version: 3,
    value: 16.5,
    unitOfCount: 'percent',
    ofTotal: null,
    statedRatioPercent: null,
    asOf: '2023-06-14',
  })
})
