import { describe, expect, it } from 'vitest'
import { printSymbol } from './symbol.ts'
import { findSymbols } from './symbol-search.ts'

const found = (text: string) => findSymbols(text).map(({ symbol }) => printSymbol(symbol))

describe('symbols inside a sentence', () => {
  it.each([
    ['Triển khai Kết luận 54-KL/TW', ['54-KL/TW']],
    ['Tổng kết thực hiện Nghị quyết 25-NQ/TW và Kết luận 43-KL/TW.', ['25-NQ/TW', '43-KL/TW']],
    ['theo Công văn số 321/UBND-VP8, ngày 31/5/2023', ['321/UBND-VP8']],
    ['(129/2007/QĐ-TTg)', ['129/2007/QĐ-TTg']],
  ])('%s', (text, symbols) => {
    expect(found(text)).toEqual(symbols)
  })

  it.each([
    'Chương trình phòng chống dịch COVID-19',
    'Phong trào thi đua 2022-2025',
    'giai đoạn 2021 - UBND tỉnh',
    'Phối hợp 2021-2026 theo 24/7-hotline',
    'ngày 12/5/2023',
    'Hội nghị Trung ương 6 về Nhà nước pháp quyền',
  ])('finds none in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('tells where each stands', () => {
    const text = 'Kết luận 54-KL/TW'
    const [only] = findSymbols(text)
    expect(text.slice(only?.start, only?.end)).toBe('54-KL/TW')
  })
})
