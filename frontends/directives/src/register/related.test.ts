import { expect, test } from 'vitest'
import { placesOf, relatedOf } from './related.ts'

const document = (id: string) => ({ __typename: 'RegisteredDocument' as const, id, symbol: id, title: 'T' })
const given = {
  does: [
    { __typename: 'DocumentRelation' as const, id: 'r1', kind: 'AMENDS' as const, to: document('b') },
    { __typename: 'DocumentRelation' as const, id: 'r2', kind: 'CITES' as const, to: null },
  ],
  undergoes: [
    { __typename: 'DocumentRelation' as const, id: 'r3', kind: 'REPLACES' as const, from: document('c') },
  ],
}

test('relations to documents out of sight are left out; what is done stands right, what is undergone left', () => {
  const related = relatedOf(given)
  expect(related.map(({ name, does }) => [name, does])).toEqual([
    ['b', true],
    ['c', false],
  ])
  expect(placesOf(related).map(({ x, y }) => [x, y])).toEqual([
    [560, 48],
    [20, 48],
  ])
})
