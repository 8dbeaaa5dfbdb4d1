import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_TYPES } from './document-types.ts'
import { ISSUING_BODIES } from './issuing-bodies.ts'
import { type DocumentSymbol, printSymbol } from './symbol.ts'
import { parseSymbol } from './symbol-parse.ts'

const read = (text: string): DocumentSymbol => {
  const parsed = parseSymbol(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.symbol
}
const spelled = (text: string) => printSymbol(read(text))

describe('a document symbol', () => {
  it.each([
    ['72/KH-UBND', '72/KH-UBND'],
    ['72-KH-UBND', '72/KH-UBND'],
    ['82-KH/UBND', '82/KH-UBND'],
    ['09/KH/UBND', '09/KH-UBND'],
    ['9/KH-UBND', '09/KH-UBND'],
    ['129/2007/QĐ-TTg', '129/2007/QĐ-TTg'],
    ['06-KH/BCSĐUBND-BDVTU', '06-KH/BCSĐUBND-BDVTU'],
    ['03-CTr/BDVTU-BCSĐUBND', '03-CTr/BDVTU-BCSĐUBND'],
    ['321/UBND-VP8', '321/UBND-VP8'],
    ['1072-CV/TU', '1072-CV/TU'],
    ['17/NQ-TU', '17-NQ/TU'],
    ['1104/NQ-UBTVQH15', '1104/NQ-UBTVQH15'],
    ['  72 / KH – UBND ', '72/KH-UBND'],
    ['72/kh-ubnd', '72/KH-UBND'],
    ['129/2007/QÐ-TTg', '129/2007/QĐ-TTg'],
  ])('%s is read and spelled %s', (cited, canonical) => {
    expect(spelled(cited)).toBe(canonical)
  })

  it('takes the parts apart', () => {
    expect(read('129/2007/QĐ-TTg')).toEqual({ number: 129, year: 2007, typeCode: 'QĐ', issuerCodes: ['TTg'] })
    expect(read('321/UBND-VP8')).toEqual({
      number: 321,
      year: null,
      typeCode: null,
      issuerCodes: ['UBND', 'VP8'],
    })
  })

  it.each([
    ['', 'NUMBER_MISSING'],
    ['KH-UBND', 'NUMBER_MISSING'],
    ['0/KH-UBND', 'NUMBER_MISSING'],
    ['72', 'CODE_MISSING'],
    ['72/', 'CODE_MISSING'],
    ['12-2023', 'CODE_MISSING'],
    ['72/KH', 'ISSUER_MISSING'],
    ['12/5/2023', 'YEAR_IMPOSSIBLE'],
    ['72/KH-UBND năm 2023', 'TEXT_AFTER_SYMBOL'],
    ['72 KH UBND', 'CODE_MISSING'],
    ['12a/KH-UBND', 'CODE_MISSING'],
  ])('%s is refused: %s', (text, problem) => {
    const parsed = parseSymbol(text)
    expect(parsed).toMatchObject({ ok: false, problem })
    expect(!parsed.ok && parsed.message).toContain(`“${text}”`)
  })
})

const symbols = fc.record({
  number: fc.integer({ min: 1, max: 999_999 }),
  year: fc.option(fc.integer({ min: 1945, max: 2099 })),
  typeCode: fc.option(fc.constantFrom(...DOCUMENT_TYPES.map((row) => row.code))),
  issuerCodes: fc.array(fc.constantFrom(...ISSUING_BODIES.map((row) => row.code), 'VP8', 'UBTVQH15', 'XYZ'), {
    minLength: 1,
    maxLength: 3,
  }),
})
const separators = fc.constantFrom('/', '-', ' - ', ' / ', '–', '\u00a0/')

describe('printing and parsing', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(symbols, (symbol) => {
        expect(read(printSymbol(symbol))).toEqual(symbol)
      }),
    )
  })

  it('do not depend on the separators or on the Unicode form', () => {
    fc.assert(
      fc.property(symbols, separators, fc.constantFrom('NFC', 'NFD'), (symbol, separator, form) => {
        const parts = [symbol.number, symbol.year, symbol.typeCode, ...symbol.issuerCodes]
        const written = parts.filter((part) => part !== null).join(separator)
        expect(read(written.normalize(form))).toEqual(symbol)
      }),
    )
  })

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parsed = parseSymbol(text)
        if (parsed.ok) expect(read(printSymbol(parsed.symbol))).toEqual(parsed.symbol)
        else expect(parsed.message).not.toBe('')
      }),
    )
  })
})
