import type { Message } from '@province/runtime/refusal'
import { kindsOn } from '../tier/unit-kind.ts'
import { endedTier, type UnitTier } from '../tier/unit-tier.ts'
import type { UnitLevel } from '../unit/unit.ts'
import { holdsInvisible, isLevelUnder, lostZeros } from '../unit/unit-rule.ts'
import type { UnitEntry } from './unit-entry.ts'

/** What is wrong with one part of an entry. */
export interface EntryProblem {
  part: keyof UnitEntry
  message: Message
}

/** What entries are judged against: the day, the tiers of the cell, and whatever else is in the file or stands. */
export interface EntryPlace {
  day: string
  tiers: readonly UnitTier[]
  /** The tier of the unit with a code: it stands, or the file brings it. */
  levelOf(code: string): UnitLevel | undefined
  /** The code of the unit above one of the file. */
  parentOf(code: string): string | undefined
  /** The province that stands. */
  province: string | undefined
  /** How often the file has a code before this entry. */
  before: number
}

type Law = (entry: UnitEntry & { tier: UnitLevel }, place: EntryPlace) => EntryProblem | undefined

const found = (part: keyof UnitEntry, vi: string, en: string): EntryProblem => ({ part, message: { vi, en } })

const readable: Law = (entry) => {
  const part = (['code', 'name', 'kind', 'parentCode', 'level'] as const).find((each) =>
    holdsInvisible(entry[each]),
  )
  return (
    part &&
    found(part, 'có ký tự không nhìn thấy: hãy gõ lại', 'holds characters that cannot be seen: type it again')
  )
}

const wholeCode: Law = ({ code, tier }) =>
  lostZeros(tier, code)
    ? found(
        'code',
        'mã bị mất số 0 ở đầu: hãy giữ cột mã là văn bản',
        'the code lost its first zeros: keep its column as text',
      )
    : undefined

/** A code that the file has on an earlier line, whether its unit stands or not. */
export const listedBefore = ({ code }: UnitEntry, before: number): EntryProblem | undefined =>
  before > 0
    ? found('code', `mã ${code} đã có ở dòng trước`, `the code ${code} is on an earlier line`)
    : undefined

const oneProvince: Law = ({ tier, code }, { province }) =>
  tier === 'PROVINCE' && province !== undefined && province !== code
    ? found(
        'level',
        `đã có đơn vị cấp tỉnh (mã ${province}): mỗi hệ thống chỉ có một`,
        `there is a province already (${province}): a system has one`,
      )
    : undefined

const underItsLevel: Law = ({ tier, parentCode }, { levelOf }) => {
  const above = parentCode === '' ? null : levelOf(parentCode)
  if (above === undefined || isLevelUnder(tier, above)) return undefined
  return found(
    'parentCode',
    'đơn vị cấp này không thể trực thuộc đơn vị đó',
    'a unit of this level cannot stand under that one',
  )
}

const noCircle: Law = ({ code }, { parentOf }) => {
  const seen = new Set([code])
  for (let above = parentOf(code); above !== undefined; above = parentOf(above)) {
    if (seen.has(above))
      return found(
        'parentCode',
        'các đơn vị trực thuộc nhau thành vòng',
        'the units stand under each other in a circle',
      )
    seen.add(above)
  }
  return undefined
}

const tierIsThere: Law = ({ tier }, { tiers, day }) => {
  const ended = endedTier(tiers, tier, day)
  return (
    ended &&
    found(
      'level',
      `không còn cấp này (${ended.endedBy ?? ''})`,
      `this level is no longer there (${ended.endedBy ?? ''})`,
    )
  )
}

const lawfulKind: Law = ({ tier, kind }, { day }) => {
  const known = kindsOn(tier, day).map((each) => each.kind)
  if (tier === 'AGENCY' || known.length === 0 || known.includes(kind)) return undefined
  return found(
    'kind',
    `cấp này có các loại: ${known.join(', ')}`,
    `the kinds of this level are ${known.join(', ')}`,
  )
}

const LAWS: readonly Law[] = [
  readable,
  wholeCode,
  (entry, { before }) => listedBefore(entry, before),
  oneProvince,
  underItsLevel,
  noCircle,
  tierIsThere,
  lawfulKind,
]

/** What the law of reorganisations says against a unit that a file brings: one door's rules are the other's. */
export const unlawfulIn = (entry: UnitEntry & { tier: UnitLevel }, place: EntryPlace): EntryProblem[] =>
  LAWS.flatMap((law) => law(entry, place) ?? [])
