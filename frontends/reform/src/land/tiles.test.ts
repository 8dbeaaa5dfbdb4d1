import { expect, test } from 'vitest'
import { shadeOf, TILES } from './tiles.ts'

test('ten districts lie on ten places', () => {
  const places = Object.values(TILES).map((place) => place.join())
  expect(new Set(places).size).toBe(10)
})

test('the highest is darkest, and nothing is still a tile', () => {
  expect([shadeOf(25, 25), shadeOf(3, 25), shadeOf(0, 25), shadeOf(0, 0)]).toEqual([5, 1, 1, 1])
})
