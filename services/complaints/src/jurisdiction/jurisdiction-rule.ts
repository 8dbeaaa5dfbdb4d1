import type { LegalRule } from '@province/clocks'
import type { UnitLevel } from '../reception/index.ts'

/** Whether the decision itself is complained of, or the answer to a first complaint. */
export type JurisdictionInstance = 'FIRST' | 'SECOND'

/** Who decides: the head of the body itself, of a tier above it, or somebody outside the province. */
export type Decider = 'ITSELF' | 'DISTRICT' | 'PROVINCE' | 'OUTSIDE'

/** Who decides a complaint, by the tier of the body whose decision or act it is about. */
export interface JurisdictionRule extends LegalRule {
  instance: JurisdictionInstance
  /** The tier of the body complained of. */
  level: UnitLevel
  decider: Decider
  /** Who that is, by office. */
  office: { vi: string; en: string }
}

const LAW = {
  validFrom: '2012-07-01',
  validTo: null,
  // The articles were not read in a codified text here: the screen says so beside each.
  evidence: 'GENERAL_KNOWLEDGE',
  endUnchecked: false,
} as const

const article = (number: string) => `Luật Khiếu nại 02/2011/QH13, ${number}`

/** The day from which there are two tiers: what a district decided passes to the province. */
const TWO_TIERS = '2025-07-01'

const OF_PROVINCE = { vi: 'Chủ tịch UBND tỉnh', en: 'the chair of the provincial People’s Committee' }
const OF_DISTRICT = { vi: 'Chủ tịch UBND cấp huyện', en: 'the chair of the district People’s Committee' }
const OF_COMMUNE = { vi: 'Chủ tịch UBND cấp xã', en: 'the chair of the commune People’s Committee' }
const OF_AGENCY = { vi: 'Giám đốc sở và tương đương', en: 'the director of the agency' }
const MINISTER = { vi: 'Bộ trưởng quản lý lĩnh vực', en: 'the minister in charge of the field' }

const FIRST: readonly JurisdictionRule[] = (
  [
    ['COMMUNE', 'Điều 17', OF_COMMUNE, null],
    ['DISTRICT', 'Điều 18 khoản 1', OF_DISTRICT, TWO_TIERS],
    ['AGENCY', 'Điều 20 khoản 1', OF_AGENCY, null],
    ['PROVINCE', 'Điều 21 khoản 1', OF_PROVINCE, null],
  ] as const
).map(([level, number, office, validTo]) => ({
  ...LAW,
  code: `complaint.first.${level.toLowerCase()}`,
  instance: 'FIRST',
  level,
  decider: 'ITSELF',
  office,
  article: article(number),
  validTo,
}))

const SECOND: readonly JurisdictionRule[] = [
  {
    ...LAW,
    code: 'complaint.second.commune',
    instance: 'SECOND',
    level: 'COMMUNE',
    decider: 'DISTRICT',
    office: OF_DISTRICT,
    article: article('Điều 18 khoản 2'),
    validTo: TWO_TIERS,
  },
  {
    ...LAW,
    code: 'complaint.second.commune.two_tiers',
    instance: 'SECOND',
    level: 'COMMUNE',
    decider: 'PROVINCE',
    office: OF_PROVINCE,
    article: `${article('Điều 21 khoản 2')}, theo tổ chức chính quyền địa phương hai cấp (Luật 72/2025/QH15)`,
    validFrom: TWO_TIERS,
  },
  {
    ...LAW,
    code: 'complaint.second.district',
    instance: 'SECOND',
    level: 'DISTRICT',
    decider: 'PROVINCE',
    office: OF_PROVINCE,
    article: article('Điều 21 khoản 2'),
    validTo: TWO_TIERS,
  },
  {
    ...LAW,
    code: 'complaint.second.agency',
    instance: 'SECOND',
    level: 'AGENCY',
    decider: 'PROVINCE',
    office: OF_PROVINCE,
    article: article('Điều 21 khoản 2'),
  },
  {
    ...LAW,
    code: 'complaint.second.province',
    instance: 'SECOND',
    level: 'PROVINCE',
    decider: 'OUTSIDE',
    office: MINISTER,
    article: article('Điều 23 khoản 2'),
  },
]

/** Who decides complaints, by the days on which that holds. */
export const JURISDICTION_RULES: readonly JurisdictionRule[] = [...FIRST, ...SECOND]

/** Whether a rule of law holds on a day. */
export const holdsOn = ({ validFrom, validTo }: LegalRule, day: string): boolean =>
  validFrom <= day && (validTo === null || day < validTo)

/** The rule by which a complaint is decided that is about a body of this tier; none where the tier is no more. */
export const jurisdictionRule = (
  instance: JurisdictionInstance,
  level: UnitLevel,
  day: string,
  rules: readonly JurisdictionRule[] = JURISDICTION_RULES,
): JurisdictionRule | undefined =>
  rules.find((rule) => rule.instance === instance && rule.level === level && holdsOn(rule, day))
