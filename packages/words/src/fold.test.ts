import { expect, test } from 'vitest'
import { fold, normalise } from './fold.ts'

test('however it was typed, a Vietnamese text is stored in one form', () => {
  expect(normalise('Trần Thị Đào'.normalize('NFD'))).toBe('Trần Thị Đào')
  expect(normalise('Ðào\u00a0\u200bDuy')).toBe('Đào Duy')
})

test('a searcher types no accents, no capitals and any number of spaces', () => {
  for (const text of ['Trần  Thị Đào ', 'TRẦN THỊ ĐÀO'.normalize('NFD'), 'tran thi dao'])
    expect(fold(text)).toBe('tran thi dao')
})
