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
  ['17 NQ TW', '17-NQ/TW'],
  ['17NQTW', '17-NQ/TW'],
  ['17-NQTW', '17-NQ/TW'],
  ['nq 17', '17-NQ/TW'],
  ['NQ17', '17-NQ/TW'],
  ['17/NQTW', '17-NQ/TW'],
  ['NQ số 17', '17-NQ/TW'],
  ['Nghị quyết 17', '17-NQ/TW'],
  ['Nghị quyết số 17 của TW', '17-NQ/TW'],
  ['54KL/TW', '54-KL/TW'],
  ['KL 54', '54-KL/TW'],
  ['kl.54', '54-KL/TW'],
  ['Kết luận 54', '54-KL/TW'],
  ['Chỉ thị 33', '33-CT/TW'],
  ['CT33', '33-CT/TW'],
  ['ct 033', '33-CT/TW'],
  ['Quyết định 129', '129/2007/QĐ-TTg'],
  ['QĐ 129/2007', '129/2007/QĐ-TTg'],
  ['129 qdttg 2007', '129/2007/QĐ-TTg'],
  ['Kế hoạch 9', '09/KH-UBND'],
  ['thong bao 5', '05/TB-UBND'],
  ['BC 7', '07/BC-UBND'],
  ['Báo cáo 7 ubnd', '07/BC-UBND'],
  ['Công văn 321', '321/UBND-VP8'],
  ['321 UBND VP8', '321/UBND-VP8'],
  ['Hướng dẫn 12', '12-HD/TU'],
  ['Nghị định 64', '64/2014/NĐ-CP'],
  ['nđ 64', '64/2014/NĐ-CP'],
  ['Thông tư 05', '05/2021/TT-TTCP'],
  ['Chương trình hành động 4', '04-CTr/TU'],
])('“%s” finds %s', (typed, symbol) => {
  expect(spokenOf(typed)([symbol], 'trích yếu')).toBe(true)
})

test.each([
  ['9/QĐ-UBND', '09/KH-UBND'],
  ['số 2/KH – UBND', '72/KH-UBND'],
  ['129/2008/QĐ-TTg', '129/2007/QĐ-TTg'],
  ['72', '54-KL/TW'],
  ['17 NQ TW', '117-NQ/TW'],
  ['17 NQ TW', '17-KL/TW'],
  ['nq 17', '17-CT/TW'],
  ['Nghị quyết 17', '17-KL/TW'],
  ['Chỉ thị 33', '33-CTr/TU'],
  ['CT33', '33-CTr/TU'],
  ['Chỉ thị 3', '33-CT/TW'],
  ['kh 8', '321/UBND-VP8'],
  ['ubnd 8', '321/UBND-VP8'],
  ['Thông tư liên tịch 5', '05/2021/TT-TTCP'],
])('“%s” does not find %s', (typed, symbol) => {
  expect(spokenOf(typed)([symbol, null], 'trích yếu')).toBe(false)
})

test('what is said beside a symbol stands in its issuer or subject', () => {
  const speaks = spokenOf('Nghị quyết 17 của Trung ương về an ninh mạng')
  expect(speaks(['17-NQ/TW'], 'Ban Chấp hành Trung ương về an ninh mạng')).toBe(true)
  expect(speaks(['17-NQ/TW'], 'Ban Chấp hành Trung ương về đất đai')).toBe(false)
  expect(spokenOf('kế hoạch tiếp dân')(['72/KH-UBND'], 'UBND tỉnh Tiếp công dân')).toBe(true)
})

test('issuer and subject are found by what was typed, accents and capitals aside', () => {
  expect(spokenOf('cai cach')([null], 'UBND tỉnh Cải cách hành chính')).toBe(true)
  expect(spokenOf('cai cach')(['72/KH-UBND'], 'Tiếp công dân')).toBe(false)
})
