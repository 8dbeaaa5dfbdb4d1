/** A body that issues documents: its code inside a symbol and the names under which it is cited. */
export interface IssuingBodyRow {
  readonly code: string
  readonly names: readonly string[]
  /** Party bodies write `54-KL/TW`, state bodies `72/KH-UBND`. */
  readonly party: boolean
}

const party = (code: string, ...names: string[]): IssuingBodyRow => ({ code, names, party: true })
const state = (code: string, ...names: string[]): IssuingBodyRow => ({ code, names, party: false })

export const ISSUING_BODIES: readonly IssuingBodyRow[] = [
  party('TW', 'Ban Chấp hành Trung ương', 'Trung ương Đảng', 'Bộ Chính trị', 'Ban Bí thư'),
  party('TU', 'Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy', 'Thường trực Tỉnh ủy', 'Ban Chấp hành Đảng bộ tỉnh'),
  party('HU', 'Huyện ủy', 'Ban Thường vụ Huyện ủy'),
  party('ĐU', 'Đảng ủy'),
  party('BCSĐUBND', 'Ban Cán sự đảng UBND', 'Ban Cán sự đảng Ủy ban nhân dân'),
  party('ĐĐHĐND', 'Đảng đoàn HĐND', 'Đảng đoàn Hội đồng nhân dân'),
  party('BDVTW', 'Ban Dân vận Trung ương'),
  party('BDVTU', 'Ban Dân vận Tỉnh ủy'),
  party('BTCTU', 'Ban Tổ chức Tỉnh ủy'),
  party('BTGTU', 'Ban Tuyên giáo Tỉnh ủy'),
  state('QH', 'Quốc hội'),
  state('UBTVQH', 'Ủy ban Thường vụ Quốc hội'),
  state('CTN', 'Chủ tịch nước'),
  state('CP', 'Chính phủ'),
  state('TTg', 'Thủ tướng', 'Thủ tướng Chính phủ'),
  state('TTCP', 'Thanh tra Chính phủ'),
  state('HĐND', 'HĐND', 'Hội đồng nhân dân', 'Thường trực HĐND'),
  state('UBND', 'UBND', 'Ủy ban nhân dân', 'Chủ tịch UBND', 'Chủ tịch Ủy ban nhân dân'),
  state('MTTQ', 'MTTQ', 'Mặt trận Tổ quốc'),
  state('TCT', 'Tổ công tác'),
  state('VP', 'Văn phòng'),
]

const BY_CODE = new Map(ISSUING_BODIES.map((row) => [row.code.toUpperCase(), row]))

/** The body of this code whatever its case; a term or room number behind it (UBTVQH15, VP8) does not matter. */
export function issuingBody(code: string): IssuingBodyRow | undefined {
  return BY_CODE.get(code.replace(/\d+$/, '').toUpperCase())
}
