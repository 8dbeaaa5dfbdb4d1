import { describe, expect, it } from 'vitest'
import type { StatedFigure } from '../figure/stated-figure.ts'
import type { HeldLine } from '../held/held-line.ts'
import { headOf } from './document-head.ts'
import { figureText, heldText } from './figure-account.ts'
import { placeAndDay, printedSections, subjectOf } from './official-document.ts'
import { bodyLines, signatureLines } from './signature-lines.ts'

const figure: StatedFigure = {
  key: 'a',
  section: 'I',
  label: 'Dự án công khai',
  value: '1327',
  unitOfCount: 'projects',
  ofTotal: null,
  statedRatioPercent: null,
  asOf: '2023-06-14',
  asOfBasis: 'stated',
  unitId: 'u',
  scopeLevel: null,
  measure: 'a',
  breakdownOf: null,
  breakdownKind: null,
  subsetOf: null,
}

const line: HeldLine = {
  key: 'a',
  domain: 'reform',
  measure: 'a',
  unitId: 'u',
  from: '2022-12-15',
  to: '2023-06-15',
  asOf: '2023-06-14',
  boundaryMode: 'AS_REPORTED',
  outcome: 'HELD',
  value: 0,
  unitOfCount: 'projects',
  heldAsOf: '2023-06-14',
  estimate: false,
}

describe('a signature block', () => {
  const block = { signerName: 'Trần Thị Giả Định', signerTitle: 'Phó Chủ tịch', forTitle: 'Chủ tịch' }
  const committee = 'Ủy ban nhân dân tỉnh Nam Định'
  it('says for whom a deputy, an office and an empowered person sign', () => {
    expect(signatureLines({ ...block, body: committee, capacity: 'KT' }).office).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ])
    const office = { ...block, signerTitle: 'Chánh Văn phòng' }
    expect(signatureLines({ ...office, body: committee, capacity: 'TL' }).office).toEqual([
      'TL. CHỦ TỊCH',
      'CHÁNH VĂN PHÒNG',
    ])
    expect(signatureLines({ ...office, body: committee, capacity: 'TUQ' }).office[0]).toBe('TUQ. CHỦ TỊCH')
  })
  it('is of the head alone where no committee decides together', () => {
    const head = { ...block, signerTitle: 'Giám đốc', forTitle: null, capacity: 'SELF' } as const
    expect(signatureLines({ ...head, body: 'Sở Nội vụ' }).office).toEqual(['GIÁM ĐỐC'])
    expect(signatureLines({ ...head, body: committee }).office[0]).toBe('TM. ỦY BAN NHÂN DÂN')
  })
})

describe('the head of a document', () => {
  it('names the place without its kind, and the committee above an agency', () => {
    const province = { name: 'Tỉnh Nam Định', kind: 'tỉnh', level: 'PROVINCE', above: null, aboveKind: null }
    expect(headOf(province)).toEqual({
      place: 'Nam Định',
      bodyAbove: null,
      body: 'Ủy ban nhân dân tỉnh Nam Định',
    })
    const agency = {
      name: 'Sở Nội vụ',
      kind: 'sở',
      level: 'AGENCY',
      above: 'Tỉnh Nam Định',
      aboveKind: 'tỉnh',
    }
    expect(headOf(agency)).toEqual({
      place: 'Nam Định',
      bodyAbove: 'Ủy ban nhân dân tỉnh Nam Định',
      body: 'Sở Nội vụ',
    })
    const ward = { name: 'Phường 5', kind: 'phường', level: 'COMMUNE', above: null, aboveKind: null }
    expect(headOf(ward).place).toBe('Phường 5')
  })
  it('breaks a committee before its unit, writes days below ten and the first months with two digits', () => {
    expect(bodyLines('Ủy ban nhân dân xã Yên Mỹ')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ YÊN MỸ'])
    expect(bodyLines('Sở Nội vụ')).toEqual(['SỞ NỘI VỤ'])
    expect(placeAndDay('Nam Định', '2024-02-05')).toBe('Nam Định, ngày 05 tháng 02 năm 2024')
    expect(placeAndDay('Nam Định', '2024-11-15')).toBe('Nam Định, ngày 15 tháng 11 năm 2024')
    expect(subjectOf('Báo cáo công tác dân vận')).toBe('Công tác dân vận')
  })
})

describe('a figure', () => {
  it('is written with its unit, total and share', () => {
    expect(figureText(figure)).toBe('1.327 dự án')
    const share = { ...figure, value: '16', ofTotal: '17', statedRatioPercent: '94.1', unitOfCount: 'units' }
    expect(figureText(share)).toBe('16/17 đơn vị (94,1%)')
    expect(figureText({ ...figure, value: '8.5', unitOfCount: 'percent' })).toBe('8,5%')
    expect(figureText({ ...figure, value: '34', ofTotal: '63', unitOfCount: 'rank' })).toBe('thứ 34/63')
  })
  it('that is not known or not seen says so, and zero is a number that was held', () => {
    const of = (held: HeldLine | null, records = null as null | object) =>
      heldText({ figure, held, records: records as never })
    expect(of(line)).toBe('0')
    expect(of(null)).toBe('chưa đối chiếu')
    expect(of({ ...line, outcome: 'NOTHING', value: null })).toBe('chưa có hồ sơ')
    expect(of({ ...line, outcome: 'NOT_KEPT', value: null })).toBe('không phân hệ nào lưu')
    expect(of({ ...line, outcome: 'AWAY', value: null })).toBe('phân hệ không trả lời')
    expect(of({ ...line, value: 12 }, { ids: [], complete: false, withheld: 3 })).toBe(
      '12; không được xem: 3',
    )
    expect(of({ ...line, value: 12 }, { ids: [], complete: false, withheld: null })).toBe(
      '12; danh sách hồ sơ không đủ',
    )
  })
})

describe('footnotes', () => {
  const spans = (...keys: (string | null)[]) => [
    { spans: keys.map((figureKey) => ({ text: 'x', figureKey, missing: false })) },
  ]
  const section = { number: 'III.4', title: 'Đầu tư', notes: ['fn9', 'fn10'] }
  const noted = { ...figure, key: 'n', section: 'fn9' }
  it('follow the first number that was stated in them, once', () => {
    const [printed] = printedSections([{ ...section, claims: spans('a', 'n', 'n') }], [figure, noted])
    expect(printed?.sentences[0]?.map(({ notes }) => notes)).toEqual([
      [],
      ['Dự án công khai: 1.327 dự án. Số liệu tính đến 14/06/2023.'],
      [],
    ])
  })
  it('without a number of their own follow their section, with each day where there are several', () => {
    const later = { ...noted, key: 'm', asOf: '2023-06-20' }
    const [printed] = printedSections([{ ...section, claims: spans('a') }], [figure, noted, later])
    expect(printed?.sentences[0]?.at(-1)?.notes[0]).toContain('(tính đến 20/06/2023)')
    const [bare] = printedSections([{ ...section, claims: [] }], [noted])
    expect(bare?.sentences[0]?.[0]?.notes).toHaveLength(1)
  })
})
