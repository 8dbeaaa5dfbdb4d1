import { expect, test } from 'vitest'
import { COUNTS, listOf, SHOWN_BY, STANDINGS_OF } from './standings.ts'

test('a number opens the list that is narrowed to what it counts, of one unit or of all', () => {
  expect(listOf('entered')).toBe('/complaints/national-records')
  expect(listOf('missing', 'u1')).toBe('/complaints/national-records?standing=ENTERED&of=u1')
  expect(listOf('waiting')).toBe('/complaints/national-records?standing=HANDED_OVER')
})

test('what was handed over is told apart whole by its answers', () => {
  const answered = COUNTS.filter((count) => !['entered', 'handedOver', 'missing'].includes(count))
  const told = answered.flatMap((count) => STANDINGS_OF[SHOWN_BY[count] ?? 'ENTERED'])
  expect(told.toSorted()).toEqual(STANDINGS_OF.IN_A_BATCH.toSorted())
})
