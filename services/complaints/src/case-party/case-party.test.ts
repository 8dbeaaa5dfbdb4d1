import { Refusal } from '@province/runtime/refusal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Party, withdrawalOf } from './case-party.ts'

const code = (run: () => unknown) => {
  try {
    return run()
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.code
    throw thrown
  }
}

const party = (petitionId: string, people: number, withdrawn = 0): Party => ({
  petitionId,
  people,
  withdrawn,
})

test('some of one petition withdraw and the rest go on; the last ends the case by another step', () => {
  expect(withdrawalOf([party('a', 5)], { people: 2 })).toEqual({ petitionId: 'a', people: 2 })
  expect(code(() => withdrawalOf([party('a', 5, 2)], { people: 4 }))).toBe('INPUT_INVALID')
  expect(code(() => withdrawalOf([party('a', 5, 2)], { people: 3 }))).toBe('ALL_WITHDRAW')
  expect(code(() => withdrawalOf([party('a', 5)], { people: 0 }))).toBe('INPUT_INVALID')
})

test('of several petitions it is said whose; without people all of it withdraws', () => {
  const two = [party('a', 1), party('b', 3)]
  expect(code(() => withdrawalOf(two, { people: 1 }))).toBe('INPUT_INVALID')
  expect(code(() => withdrawalOf(two, { petition: 'c' }))).toBe('INPUT_INVALID')
  expect(withdrawalOf(two, { petition: 'b' })).toEqual({ petitionId: 'b', people: 3 })
  expect(code(() => withdrawalOf([party('a', 1), party('b', 3, 3)], { petition: 'a' }))).toBe('ALL_WITHDRAW')
})

test('a part of what is asked is nobody’s withdrawal', () => {
  expect(withdrawalOf([party('a', 1)], {})).toBeNull()
})

test('whatever is withdrawn in whatever order, never more than there are, and somebody is always left', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 })
  const tries = fc.array(fc.record({ at: fc.nat(4), people: fc.option(fc.integer({ min: -1, max: 7 })) }), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(sizes, tries, (people, asked) => {
      const parties = people.map((each, at) => party(String(at), each))
      for (const { at, people: some } of asked) {
        const went = code(() => withdrawalOf(parties, { petition: String(at), people: some }))
        const whose = parties[at]
        if (went && typeof went === 'object' && whose) whose.withdrawn += (went as { people: number }).people
      }
      expect(parties.every((each) => each.withdrawn <= each.people)).toBe(true)
      expect(parties.some((each) => each.withdrawn < each.people)).toBe(true)
    }),
  )
})
