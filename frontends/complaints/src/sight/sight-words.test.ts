import { expect, test } from 'vitest'
import type { SightFactsFragment } from '../generated/graphql.ts'
import { standingOf, usesOf } from './sight-words.ts'

const say = (word: string, values?: object) => [word, ...Object.values(values ?? {})].join(' ')
const request = (change: object) =>
  ({
    state: 'GRANTED',
    endsAt: '2026-07-08T10:00:00Z',
    open: true,
    uses: [],
    ...change,
  }) as unknown as SightFactsFragment
const standing = (change: object, now = '2026-07-08T09:00:00Z') =>
  standingOf(request(change), new Date(now), say as never).split(' ')[0]

test.each([
  [{}, '2026-07-08T09:59:59Z', 'sight.openUntil'],
  [{ open: false }, '2026-07-08T09:00:00Z', 'sight.keyAway'],
  [{}, '2026-07-08T10:00:00Z', 'sight.over'],
  [{ state: 'REFUSED', endsAt: null }, '2026-07-08T09:00:00Z', 'sight.states.REFUSED'],
])('%j at %s stands as %s', (change, now, expected) => {
  expect(standing(change, now)).toBe(expected)
})

test('uses that showed something are told beside all', () => {
  const uses = [{ outcome: 'TIME_OVER' }, { outcome: 'SHOWN' }, { outcome: 'SHOWN' }]
  expect(usesOf(request({ uses }), say as never)).toBe('sight.used 2 3')
  expect(usesOf(request({}), say as never)).toBe('sight.unused')
})
