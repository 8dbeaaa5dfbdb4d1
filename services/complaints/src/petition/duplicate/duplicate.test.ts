import { expect, test } from 'vitest'
import { type Likeness, reasonsOf, weightOf } from './duplicate.ts'

const nothing: Likeness = { sameId: false, samePhone: false, name: 0, address: 0, summary: 0 }

test('a number, a name or the same thing makes two petitions alike, a street alone does not', () => {
  expect(reasonsOf(nothing)).toEqual([])
  expect(reasonsOf({ ...nothing, sameId: true })).toEqual(['SAME_IDENTITY'])
  expect(reasonsOf({ ...nothing, address: 1 })).toEqual([])
  expect(reasonsOf({ ...nothing, address: 1, name: 0.9 })).toEqual(['SAME_NAME', 'SAME_ADDRESS'])
  expect(reasonsOf({ ...nothing, summary: 0.5, name: 0.69 })).toEqual([])
})

test('the likeliest comes first: a number before a name, a name before a subject half alike', () => {
  const weights = [
    { ...nothing, sameId: true },
    { ...nothing, samePhone: true },
    { ...nothing, name: 1 },
    { ...nothing, summary: 0.6 },
  ].map(weightOf)
  expect(weights.toSorted((a, b) => b - a)).toEqual(weights)
})
