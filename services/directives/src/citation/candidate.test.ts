import { describe, expect, it } from 'vitest'
import { citing, realCitations } from '../../test/citations.ts'
import { candidatesOf } from './candidate.ts'

const groups = (...differences: Parameters<typeof citing>) =>
  candidatesOf(citing(...differences)).map(({ citations }) => citations.map(({ id }) => id))

describe('citations that may be of one document', () => {
  it('are those of one symbol, however spelled', () => {
    expect(groups({}, { symbolAsCited: '72-KH/UBND' })).toEqual([['01', '02']])
  })

  it('are those of one symbol and subject under two dates', () => {
    expect(groups({}, { issuedOnAsCited: '2022-04-21' })).toEqual([['01', '02']])
  })

  it('are those of one day, type, issuer and subject under two symbols', () => {
    expect(groups({}, { symbolAsCited: '70/KH-UBND' })).toEqual([['01', '02']])
  })

  it('are not those of another type or issuer on the same day', () => {
    expect(
      groups({}, { symbolAsCited: '70/QĐ-UBND' }, { symbolAsCited: '9-KH/TU', issuer: 'Tỉnh ủy' }),
    ).toHaveLength(3)
  })

  it('are not those of one symbol with another subject on another day', () => {
    const another = { subject: 'Thi đua đẩy nhanh giải phóng mặt bằng', issuedOnAsCited: '2023-04-17' }
    expect(groups({}, another)).toHaveLength(2)
  })

  it('hold the 64 citations of the half-year in 56 candidates, six of them cited more than once', () => {
    const candidates = candidatesOf(realCitations())
    const shared = candidates.filter(({ citations }) => citations.length > 1)
    expect(candidates).toHaveLength(56)
    expect(
      shared.map(({ citations }) => citations.map((one) => `${one.place} ${one.symbolAsCited}`)),
    ).toEqual([
      ['II.1 17-NQ/TW', 'II.2 17-NQ/TU', 'IV.1 17-NQ/TW'],
      ['II.1 25-NQ/TW', 'IV.1 25-NQ/TW'],
      ['II.2 72/KH-UBND', 'III.6 72-KH-UBND', 'IV.2 70/KH-UBND'],
      ['II.2 82-KH/UBND', 'IV.3 82/KH-UBND'],
      ['III.2 99-NQ/HĐND', 'fn9 99/NQ/HĐND'],
      ['III.2 09/KH/UBND', 'fn10 09/KH-UBND'],
    ])
  })
})
