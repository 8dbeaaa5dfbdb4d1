import { describe, expect, it } from 'vitest'
import { citing, realCitations } from '../../test/citations.ts'
import { citedWorld, findDisagreements } from './find-disagreements.ts'

const found = (...differences: Parameters<typeof citing>) =>
  findDisagreements(citedWorld(citing(...differences))).map(({ kind }) => kind)

const IMPLEMENTING = { symbolAsCited: '80/KH-UBND', subject: 'Triển khai Kế hoạch 72/KH-UBND' }

describe('a disagreement', () => {
  it.each([
    ['SYMBOL_TWO_DATES', [{}, { issuedOnAsCited: '2022-04-21' }]],
    ['SYMBOL_TWO_SUBJECTS', [{}, { subject: 'Phòng chống dịch bệnh mùa mưa bão' }]],
    ['DOCUMENT_TWO_SYMBOLS', [{}, { symbolAsCited: '70/KH-UBND' }]],
    ['ISSUER_AGAINST_SYMBOL', [{ issuer: 'Ban Thường vụ Tỉnh ủy' }]],
    ['TYPE_AGAINST_SYMBOL', [{ typeName: 'Quyết định' }]],
    ['TYPE_AGAINST_SYMBOL', [{ symbolAsCited: '72/UBND-VP8' }]],
    ['YEAR_AGAINST_DATE', [{ symbolAsCited: '72/2022/KH-UBND' }]],
    ['ISSUED_AFTER_AS_OF', [{ issuedOnAsCited: '2023-06-15' }]],
    ['ISSUED_AFTER_IMPLEMENTING', [{}, { ...IMPLEMENTING, issuedOnAsCited: '2023-04-20' }]],
    ['SYMBOL_UNREADABLE', [{ symbolAsCited: 'không số' }]],
    ['DATE_IMPOSSIBLE', [{ issuedOnAsCited: '2023-02-30' }]],
  ])('%s is seen', (kind, citations) => {
    expect(found(...citations)).toEqual([kind])
  })

  it.each([
    [
      'one symbol spelled in four ways',
      [{}, { symbolAsCited: '72-KH/UBND' }, { symbolAsCited: '72/KH/UBND' }],
    ],
    [
      'the same number of another year for another matter',
      [{}, { issuedOnAsCited: '2019-03-19', subject: 'Thực hiện Đề án văn hóa công vụ' }],
    ],
    [
      'a general or a longer name of the type',
      [{ typeName: 'Văn bản' }, { typeName: 'Kế hoạch', place: 'III.1' }],
    ],
    ['an official letter without a type code', [{ symbolAsCited: '72/UBND-VP8', typeName: 'Công văn' }]],
    ['an issuer nobody has listed', [{ symbolAsCited: '72/KH-XYZ', issuer: 'Ban Chỉ đạo' }]],
    ['two issuers of which one is in the symbol', [{ issuer: 'UBND tỉnh và HĐND tỉnh' }]],
    ['issued on the very day of the figures', [{ issuedOnAsCited: '2023-06-14' }]],
    ['an implementing document of a later day', [{}, { ...IMPLEMENTING, issuedOnAsCited: '2023-05-02' }]],
    [
      'an earlier document under the same symbol that explains the mention',
      [
        {},
        { ...IMPLEMENTING, issuedOnAsCited: '2022-05-02' },
        { issuedOnAsCited: '2022-01-02', subject: 'Phòng chống dịch bệnh mùa mưa bão' },
      ],
    ],
  ])('is not seen in %s', (_, citations) => {
    expect(found(...citations)).toEqual([])
  })

  it('says both sides and takes none', () => {
    const [only] = findDisagreements(citedWorld(citing({}, { place: 'fn3', issuedOnAsCited: '2022-04-21' })))
    expect(only?.message).toBe(
      'Ký hiệu 72/KH-UBND được dẫn với nhiều ngày ban hành: 21/04/2022 (chú thích 3); 21/04/2023 (mục II.1).',
    )
  })

  it('keeps its id when another citation joins', () => {
    const ids = (...citations: Parameters<typeof citing>) =>
      findDisagreements(citedWorld(citing(...citations))).map(({ id }) => id)
    expect(ids({ issuer: 'Tỉnh ủy' }, { issuer: 'Tỉnh ủy' })).toEqual(ids({ issuer: 'Tỉnh ủy' }))
  })
})

describe('the citations of the half-year', () => {
  const seen = findDisagreements(citedWorld(realCitations()))

  it('disagree in these points and in no other', () => {
    expect(
      seen.map(({ kind, citations }) => [kind, ...new Set(citations.map(({ symbol }) => symbol))].join(' ')),
    ).toEqual([
      'SYMBOL_TWO_DATES 25-NQ/TW',
      'SYMBOL_TWO_DATES 99/NQ-HĐND',
      'SYMBOL_TWO_DATES 70/KH-UBND',
      'SYMBOL_TWO_SUBJECTS 70/KH-UBND',
      'DOCUMENT_TWO_SYMBOLS 17-NQ/TW 17-NQ/TU',
      'DOCUMENT_TWO_SYMBOLS 72/KH-UBND 70/KH-UBND',
      'ISSUER_AGAINST_SYMBOL 17-NQ/TW',
      'ISSUED_AFTER_AS_OF 24/TB-HĐND',
      'ISSUED_AFTER_AS_OF 99/NQ-HĐND',
      'ISSUED_AFTER_AS_OF 151/KH-UBND',
      'ISSUED_AFTER_IMPLEMENTING 25-NQ/TW 43-KL/TW 110-KH/TU',
    ])
  })

  it('have ids of their own', () => {
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  })
})
