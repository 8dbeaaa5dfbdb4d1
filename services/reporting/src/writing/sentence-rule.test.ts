import { expect, test } from 'vitest'
import { sentenceProblem } from './sentence-rule.ts'

const known = { stated: (key: string) => key === 'a.b', withdrawn: (key: string) => key === 'a.gone' }

test.each([
  'Có {{a.b}} lượt, đạt {{ a.b | ratio }}% trong tổng số {{a.b|total}}.',
  'Tỷ lệ 81,1 % (tăng 2 điểm); “trích dẫn” – theo Nghị định số 30/2020/NĐ-CP & các văn bản.',
  'Một dấu { hay } lẻ thì không sao.',
])('%s can stand', (text) => {
  expect(sentenceProblem(text, known)).toBeNull()
})

test.each([
  ['', 'EMPTY', 1],
  ['\u200b \u2800', 'EMPTY', 1],
  ['a'.repeat(4_001), 'TOO_LONG', 4_001],
  ['Hai\ndòng', 'SIGN_NOT_WRITABLE', 4],
  ['Đảo\u202e chiều', 'SIGN_NOT_WRITABLE', 4],
  ['Nửa \ud800 ký tự', 'SIGN_NOT_WRITABLE', 5],
  ['Riêng \ue000', 'SIGN_NOT_WRITABLE', 7],
  ['Có {{a.b lượt', 'SLOT_UNREADABLE', 4],
  ['Có {{a.b}} và }} lượt', 'SLOT_UNREADABLE', 15],
  ['Có {{không phải}} lượt', 'SLOT_UNREADABLE', 4],
  ['Có {{a.b|colour}}', 'SLOT_UNREADABLE', 4],
  ['Có {{a.c}} lượt', 'SLOT_UNKNOWN', 4],
  ['Có {{a.gone}} lượt', 'SLOT_WITHDRAWN', 4],
])('%j cannot: %s at %i', (text, problem, at) => {
  expect(sentenceProblem(text, known)).toMatchObject({ problem, at })
})
