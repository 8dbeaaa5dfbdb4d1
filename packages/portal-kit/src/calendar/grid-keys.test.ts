import { expect, test } from 'vitest'
import { placeAfter } from './grid-keys.ts'

/** Three weeks; something stands on the days of these places. */
const grid = (...places: number[]) => Array.from({ length: 21 }, (_, at) => places.includes(at))

test('arrows lead to the next day on which something stands, along the week and down the column', () => {
  const filled = grid(1, 4, 8, 15, 20)
  expect(placeAfter(filled, 1, 'ArrowRight')).toBe(4)
  expect(placeAfter(filled, 4, 'ArrowLeft')).toBe(1)
  expect(placeAfter(filled, 1, 'ArrowDown')).toBe(8)
  expect(placeAfter(filled, 15, 'ArrowUp')).toBe(8)
  expect([placeAfter(filled, 8, 'Home'), placeAfter(filled, 8, 'End')]).toEqual([1, 20])
})

test('where nothing stands below, down leads to the next day that has something; past the last there is none', () => {
  const filled = grid(1, 4, 20)
  expect(placeAfter(filled, 4, 'ArrowDown')).toBe(20)
  expect(placeAfter(filled, 20, 'ArrowRight')).toBeUndefined()
  expect(placeAfter(filled, 1, 'ArrowUp')).toBeUndefined()
  expect(placeAfter(filled, 1, 'a')).toBeUndefined()
})
