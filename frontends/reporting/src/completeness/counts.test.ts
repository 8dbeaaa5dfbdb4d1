import { expect, test } from 'vitest'
import { rateOf, summed } from './counts.ts'

test('parts are added name by name', () => {
  const parts = [
    { expected: 3, missing: 1 },
    { expected: 4, missing: 0 },
  ]
  expect(summed(parts, ['expected', 'missing'])).toEqual({ expected: 7, missing: 1 })
  expect(summed([], ['expected'])).toEqual({ expected: 0 })
})

test('of nothing there is no rate', () => {
  expect(rateOf({ expected: 8, submitted: 6 })).toBe(75)
  expect(rateOf({ expected: 0, submitted: 0 })).toBeNull()
})
