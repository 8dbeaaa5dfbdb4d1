import { expect, test } from 'vitest'
import { actsOf, isWaiting } from './outcomes.ts'

test('what waits is classified first, then the rules say what is left', () => {
  expect(actsOf({ state: 'RECEIVED', kind: null, outcomes: [] })).toEqual(['classify', 'merge', 'tie'])
  expect(actsOf({ state: 'CLASSIFIED', kind: 'COMPLAINT', outcomes: ['accept'] })).toEqual([
    'accept',
    'classify',
    'merge',
    'tie',
    'field',
  ])
})

test('a denunciation is merged with nothing and tied to nothing', () => {
  expect(actsOf({ state: 'CLASSIFIED', kind: 'DENUNCIATION', outcomes: ['transfer', 'archive'] })).toEqual([
    'transfer',
    'archive',
    'classify',
    'field',
  ])
  expect(actsOf({ state: 'FILED', kind: 'DENUNCIATION', outcomes: [] })).toEqual(['field'])
  expect(actsOf({ state: 'TRANSFERRED', kind: 'DENUNCIATION', outcomes: [] })).toEqual([])
})

test('what is concluded may still be tied to a thread', () => {
  expect(isWaiting('MERGED')).toBe(false)
  expect(actsOf({ state: 'ANSWERED', kind: 'REFLECTION', outcomes: [] })).toEqual(['tie', 'field'])
})
