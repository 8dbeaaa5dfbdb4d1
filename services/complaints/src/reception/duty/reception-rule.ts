import type { CadenceRule } from '@province/clocks'

/** Tiers of units. */
export type UnitLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'AGENCY'

/** How often the head of a unit of one tier must receive citizens in person. */
export interface ReceptionRule extends CadenceRule {
  level: UnitLevel
  /** Who must do what, in Vietnamese. */
  subject: string
}

const SINCE_2014 = { validFrom: '2014-07-01', evidence: 'CODIFIED_TEXT_READ' } as const

const law = (article: string) => `Luật Tiếp công dân 42/2013/QH13, ${article}`

/** Who must receive how often, by law and its days; each rule says how far it may be relied on. */
export const RECEPTION_RULES: readonly ReceptionRule[] = [
  {
    ...SINCE_2014,
    code: 'reception.head.province',
    level: 'PROVINCE',
    subject: 'Chủ tịch UBND cấp tỉnh trực tiếp tiếp công dân',
    article: law('Điều 12 khoản 5'),
    validTo: null,
    endUnchecked: false,
    days: 1,
    every: 'MONTH',
  },
  {
    ...SINCE_2014,
    code: 'reception.head.district',
    level: 'DISTRICT',
    subject: 'Chủ tịch UBND cấp huyện trực tiếp tiếp công dân',
    article: law('Điều 13 khoản 5'),
    // The district tier ends here.
    validTo: '2025-07-01',
    endUnchecked: false,
    days: 2,
    every: 'MONTH',
  },
  {
    ...SINCE_2014,
    code: 'reception.head.commune',
    level: 'COMMUNE',
    subject: 'Chủ tịch UBND cấp xã trực tiếp tiếp công dân',
    article: law('Điều 15 khoản 2 điểm d'),
    // Law 136/2025/QH15 is to be read before this end is relied on.
    validTo: '2026-07-01',
    endUnchecked: true,
    days: 1,
    every: 'WEEK',
  },
  {
    ...SINCE_2014,
    code: 'reception.head.agency',
    level: 'AGENCY',
    subject: 'Người đứng đầu cơ quan khác tiếp công dân',
    article: law('Điều 18 khoản 2'),
    validTo: null,
    endUnchecked: false,
    days: 1,
    every: 'MONTH',
  },
]
