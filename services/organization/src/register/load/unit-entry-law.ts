import { shownDay } from '@province/runtime/refusal'
import { isLevelUnder } from '../unit/unit-rule.ts'
import { type EntryPlace, type EntryProblem, found, type Law } from './entry-problem.ts'
import { lawfulKind, namedAsItsKind, readable, singleSpaced, wholeCode } from './entry-text-law.ts'
import type { UnitEntry } from './unit-entry.ts'
import { BEGINNING } from './units-on-record.ts'

const by = (document: string) => (document === '' ? '' : ` (${document})`)

/** A code that the file has on an earlier line, whether its unit stands or not. */
export const listedBefore = ({ code }: UnitEntry, before: number): EntryProblem | undefined =>
  before > 0
    ? found('code', `mã ${code} đã có ở dòng trước`, `the code ${code} is on an earlier line`)
    : undefined

/** What a file brings goes on for good: nobody else may carry its code from its first day on. */
const codeIsFree: Law = ({ code }, { record, first }) => {
  const other = record.carrierFrom(code, first)
  if (!other) return undefined
  const { name, from, to } = other.state
  const since = from === null ? '' : ` từ ngày ${shownDay(from)}`
  const until = to === null ? '' : ` đến hết ngày trước ${shownDay(to)}`
  const days = `${from === null ? '' : ` from ${shownDay(from)}`}${to === null ? '' : ` until ${shownDay(to)}`}`
  return found(
    'code',
    `${name} mang mã ${code}${since}${until}: đơn vị mới phải có mã khác, hoặc bắt đầu (valid_from) sau đó`,
    `${name} has the code ${code}${days}: give the new unit another code, or a first day (valid_from) after that`,
  )
}

const oneProvince: Law = ({ tier, code }, { province }) =>
  tier === 'PROVINCE' && province !== undefined && province !== code
    ? found(
        'level',
        `đã có đơn vị cấp tỉnh (mã ${province}): mỗi hệ thống chỉ có một`,
        `there is a province already (${province}): a system has one`,
      )
    : undefined

const underItsLevel: Law = ({ tier, parentCode }, { above }) => {
  const level = parentCode === '' ? null : above?.level
  if (level === undefined || isLevelUnder(tier, level)) return undefined
  return found(
    'parentCode',
    'đơn vị cấp này không thể trực thuộc đơn vị đó',
    'a unit of this level cannot stand under that one',
  )
}

/** Where there are districts a commune stands under one, and not past them. */
const underItsDistrict: Law = ({ tier }, { above, districts, record }) => {
  if (tier !== 'COMMUNE' || above?.level !== 'PROVINCE' || !districts) return undefined
  const ended = record.tiers.find(({ level, to }) => level === 'DISTRICT' && to !== null)
  const vi = ended?.to
    ? `; từ ngày ${shownDay(ended.to)} không còn cấp huyện${by(ended.endedBy ?? '')}, nếu đơn vị có từ ngày đó thì hãy ghi valid_from`
    : ''
  const en = ended?.to
    ? `; from ${shownDay(ended.to)} there are none${by(ended.endedBy ?? '')}: if the unit begins then, give valid_from`
    : ''
  return found(
    'parentCode',
    `vào ngày đầu của đơn vị còn cấp huyện, cấp xã phải trực thuộc cấp huyện${vi}`,
    `on the first day of the unit there are districts, and a commune stands under one${en}`,
  )
}

/** The unit above is there on the first day, and no decree on record ends it. */
const aboveIsThere: Law = (_, { above, first }) => {
  if (above?.to)
    return found(
      'parentCode',
      `${above.name} kết thúc từ ngày ${shownDay(above.to)}${by(above.endedBy)}: hãy ghi đơn vị cấp trên còn hoạt động và ngày đầu (valid_from)`,
      `${above.name} ends on ${shownDay(above.to)}${by(above.endedBy)}: give a unit above that goes on, and the first day (valid_from)`,
    )
  if (!above?.from || above.from <= first) return undefined
  return found(
    'parentCode',
    `${above.name} chỉ có từ ngày ${shownDay(above.from)}${by(above.begunBy)}: hãy ghi valid_from từ ngày đó`,
    `${above.name} is there only from ${shownDay(above.from)}${by(above.begunBy)}: give valid_from, that day or later`,
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

/** What a file brings goes on for good: no unit of a tier that a decree on record ends. */
const tierIsThere: Law = ({ tier }, { record }) => {
  const ended = record.tiers.find(({ level, to }) => level === tier && to !== null)
  if (!ended?.to) return undefined
  return found(
    'level',
    `cấp này kết thúc từ ngày ${shownDay(ended.to)}${by(ended.endedBy ?? '')}: không nạp thêm đơn vị của cấp này`,
    `this level ends on ${shownDay(ended.to)}${by(ended.endedBy ?? '')}: no unit of it can be loaded`,
  )
}

const LAWS: readonly Law[] = [
  readable,
  singleSpaced,
  wholeCode,
  codeIsFree,
  (entry, { before }) => listedBefore(entry, before),
  oneProvince,
  underItsLevel,
  underItsDistrict,
  aboveIsThere,
  noCircle,
  tierIsThere,
  lawfulKind,
  namedAsItsKind,
]

/** What the law of reorganisations says against a unit that a file brings: one door's rules are the other's. */
export const unlawfulIn = (entry: Parameters<Law>[0], place: EntryPlace): EntryProblem[] =>
  LAWS.flatMap((law) => law(entry, place) ?? [])

/** The first day of an entry, or one before every other. */
export const firstDayOf = ({ validFrom }: UnitEntry): string => validFrom || BEGINNING
