import { expect, it } from 'vitest'
import { ruleFor } from './representatives.ts'

const law = { __typename: 'DelegationRule' as const, article: 'Điều 29', leastRepresentatives: 1 }
const rules = [
  { ...law, code: '5_10', leastPeople: 5, mostPeople: 10, mostRepresentatives: 2 },
  { ...law, code: '10plus', leastPeople: 11, mostPeople: null, mostRepresentatives: 5 },
]

it('finds the rule that speaks of so many people, and none for fewer', () => {
  const codes = [1, 4, 5, 10, 11, 60, Number.NaN].map((people) => ruleFor(people, rules)?.code)
  expect(codes).toEqual([undefined, undefined, '5_10', '5_10', '10plus', '10plus', undefined])
})
