import { expect, it } from 'vitest'
import { representativesOf } from './representatives.ts'

it('asks for representatives from five people on, and for more of them beyond ten', () => {
  const most = [1, 4, 5, 10, 11, 60].map((people) => representativesOf(people)?.most ?? null)
  expect(most).toEqual([null, null, 2, 2, 5, 5])
  expect(representativesOf(Number.NaN)).toBeNull()
})
