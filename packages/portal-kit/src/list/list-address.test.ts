import { expect, test } from 'vitest'
import { chosenIn, hiddenIn, nextSort, sortIn, wordFor } from './list-address.ts'

const options = [
  { value: 'A', label: 'a' },
  { value: 'B', label: 'b' },
]

test('an address chooses what is offered, and nothing else', () => {
  const any = { label: 'state', options, any: 'all' }
  const first = { label: 'show', options, first: 'B' }
  expect(['A', 'X', ''].map((word) => chosenIn(any, word))).toEqual(['A', null, null])
  expect(['A', 'X', ''].map((word) => chosenIn(first, word))).toEqual(['A', 'B', 'B'])
  expect(chosenIn({ label: 'show', options }, '')).toBe('A')
  expect([wordFor(first, 'B'), wordFor(first, 'A'), wordFor(any, '')]).toEqual(['', 'A', ''])
})

test('a column is sorted only as it was declared', () => {
  const sorts = { due: { up: 'DUE_FIRST', down: 'DUE_LAST' }, missed: { down: 'MOST_MISSED' } }
  expect(sortIn(sorts, 'due')).toEqual({ column: 'due', descending: false, order: 'DUE_FIRST' })
  expect(sortIn(sorts, '-due')?.order).toBe('DUE_LAST')
  expect(sortIn(sorts, 'missed')).toEqual({ column: 'missed', descending: true, order: 'MOST_MISSED' })
  expect([sortIn(sorts, 'name'), sortIn({ name: { up: 'NAME' } }, '-name')]).toEqual([undefined, undefined])
})

test('a heading goes through the ways its column is sorted, and back', () => {
  const sorts = { due: { up: 'DUE_FIRST', down: 'DUE_LAST' }, missed: { down: 'MOST_MISSED' } }
  expect(['', 'due', '-due'].map((word) => nextSort(sorts, word, 'due'))).toEqual(['due', '-due', ''])
  expect(['', 'missed', 'due'].map((word) => nextSort(sorts, word, 'missed'))).toEqual([
    'missed',
    '',
    'missed',
  ])
})

test('the column that names a row is never hidden', () => {
  const columns = [{ key: 'code', names: true }, { key: 'unit' }, { key: 'due' }]
  expect(hiddenIn('code,unit,other', columns)).toEqual(['unit'])
})
