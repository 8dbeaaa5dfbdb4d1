import { expect, test } from 'vitest'
import { drawnOf, placesOf, relatedOf } from './related.ts'

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

test('of two thousand relations a picture draws the first, and says that it does', () => {
  const one = { kind: 'CITES' as const, does: true, id: 'b', name: 'B' }
  const many = Array.from({ length: 2_000 }, (_, at) => ({ ...one, key: String(at) }))
  expect([drawnOf(many).drawn.length, drawnOf(many).isPart]).toEqual([40, true])
  expect(drawnOf(many.slice(0, 40))).toEqual({ drawn: many.slice(0, 40), isPart: false })
})
