import { expect, test } from 'vitest'
import { spokenOf } from './symbol-spelling.ts'

test.each([
  ['129/2007/QĐ-TTg', '129/2007/QĐ-TTg'],
  ['129/2007/qđ-ttg', '129/2007/QĐ-TTg'],
  ['129/2007/QD-TTg', '129/2007/QĐ-TTg'],
  ['129/2007/QÐ-TTg', '129/2007/QĐ-TTg'],
  ['129/2007/QĐ-TTg'.normalize('NFD'), '129/2007/QĐ-TTg'],
  ['129 / 2007 / QĐ - TTg', '129/2007/QĐ-TTg'],
  ['129/2007/QĐ–TTg', '129/2007/QĐ-TTg'],
  ['129/2007/QĐ—TTg', '129/2007/QĐ-TTg'],
  ['129∕2007∕QĐ‑TTg', '129/2007/QĐ-TTg'],
  ['129-2007-QĐ-TTg', '129/2007/QĐ-TTg'],
  ['số 129/2007/QĐ-TTg', '129/2007/QĐ-TTg'],
  ['Số: 129/2007/QD-TTG', '129/2007/QĐ-TTg'],
  ['so 129/2007', '129/2007/QĐ-TTg'],
  ['Quyết định số 129/2007/QĐ-TTg', '129/2007/QĐ-TTg'],
  ['9/KH-UBND', '09/KH-UBND'],
  ['09/KH-UBND', '9/KH-UBND'],
  ['009/kh/ubnd', '09/KH-UBND'],
  ['82-KH/UBND', '82/KH-UBND'],
  ['54 - kl / tw', '54-KL/TW'],
  ['nq-hdnd', '30/NQ-HĐND'],
  ['QD / TTg', '129/2007/QĐ-TTg'],
])('“%s” finds %s', (typed, symbol) => {
  expect(spokenOf(typed)([symbol], 'trích yếu')).toBe(true)
})

test.each([
  ['9/QĐ-UBND', '09/KH-UBND'],
  ['số 2/KH – UBND', '72/KH-UBND'],
  ['129/2008/QĐ-TTg', '129/2007/QĐ-TTg'],
  ['72', '54-KL/TW'],
])('“%s” does not find %s', (typed, symbol) => {
  expect(spokenOf(typed)([symbol, null], 'trích yếu')).toBe(false)
})

test('issuer and subject are found by what was typed, accents and capitals aside', () => {
  expect(spokenOf('cai cach')([null], 'UBND tỉnh Cải cách hành chính')).toBe(true)
  expect(spokenOf('cai cach')(['72/KH-UBND'], 'Tiếp công dân')).toBe(false)
})
