import { expect, test } from 'vitest'
import { changedFrom, entriesOf, pasted, problemOf, typedOf } from './entry-typing.ts'

const SHEET = [
  { field: 'a', value: 1327, note: null },
  { field: 'b', value: 1.32, note: 'ước' },
  { field: 'c', value: null, note: null },
]

test('values are written as they are read, in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const typed = typedOf(SHEET, language)
    expect(changedFrom(SHEET, typed, language)).toBe(false)
    expect(entriesOf(['a', 'b', 'c'], typed, language)).toEqual(SHEET.slice(0, 2))
  }
  expect(typedOf(SHEET, 'vi')).toMatchObject({ a: { value: '1.327' }, b: { value: '1,32', note: 'ước' } })
})

test.each([
  ['COUNT', '1.327', null],
  ['COUNT', '1,5', 'BROKEN'],
  ['COUNT', '-3', 'NEGATIVE'],
  ['COUNT', '91.7', 'NOT_A_NUMBER'],
  ['COUNT', '1.32', 'NOT_A_NUMBER'],
  ['SHARE', '100,1', 'OVER_WHOLE'],
  ['SHARE', '91,7', null],
  ['AMOUNT', '0,1234', 'TOO_FINE'],
  ['CHANGE', '-3,5', null],
  ['CHANGE', '-150', 'FALLEN'],
  ['CHANGE', '-100', null],
  ['COUNT', ' ', null],
] as const)('a %s of "%s": %s', (kind, typed, problem) => {
  expect(problemOf({ kind, unitOfCount: 'percent' }, typed, 'vi')).toBe(problem)
})

test('what cannot be read is never sent as something else', () => {
  expect(entriesOf(['a'], { a: { value: '91.7', note: 'x' } }, 'vi')).toEqual([
    { field: 'a', value: null, note: 'x' },
  ])
})

test('a copied column fills the fields below and leaves their notes', () => {
  const typed = { b: { value: '1', note: 'giữ' } }
  expect(pasted('5\tnote\r\n6\r\n7', ['a', 'b'], 'a', typed)).toEqual({
    a: { value: '5', note: '' },
    b: { value: '6', note: 'giữ' },
  })
})
