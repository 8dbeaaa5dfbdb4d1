import { kindSaid } from '../tier/kind-word.ts'
import { misshapen } from '../tier/unit-code.ts'
import { kindsOn } from '../tier/unit-kind.ts'
import { holdsInvisible, lostZeros } from '../unit/unit-rule.ts'
import { found, type Law, type TextLaw } from './entry-problem.ts'

const PARTS = ['code', 'name', 'kind', 'parentCode', 'level'] as const

/** What nobody sees, in any part; of a unit that is there already, too. */
export const readable: TextLaw = (entry) => {
  const part = PARTS.find((each) => holdsInvisible(entry[each]))
  return (
    part &&
    found(part, 'có ký tự không nhìn thấy: hãy gõ lại', 'holds characters that cannot be seen: type it again')
  )
}

/** Two names that differ by a space look alike. */
export const singleSpaced: TextLaw = (entry) => {
  const part = (['name', 'kind'] as const).find((each) => / {2}/.test(entry[each]))
  return (
    part &&
    found(part, 'có hai dấu cách liền nhau: hãy bỏ bớt một', 'has two spaces in a row: take one of them away')
  )
}

export const wholeCode: Law = ({ code, tier, parentCode }) => {
  if (code === '' || holdsInvisible(code)) return undefined
  if (lostZeros(tier, code))
    return found(
      'code',
      'mã bị mất số 0 ở đầu: hãy giữ cột mã là văn bản',
      'the code lost its first zeros: keep its column as text',
    )
  const message = misshapen(tier, code, parentCode)
  return message && { part: 'code', message }
}

export const lawfulKind: Law = ({ tier, kind }, { first }) => {
  const known = kindsOn(tier, first).map((each) => each.kind)
  if (tier === 'AGENCY' || known.includes(kind)) return undefined
  return found(
    'kind',
    known.length > 0
      ? `vào ngày đầu của đơn vị, cấp này có các loại: ${known.join(', ')}`
      : 'vào ngày đầu của đơn vị, pháp luật không còn cấp này',
    known.length > 0
      ? `on the first day of the unit the kinds of this level are ${known.join(', ')}`
      : 'on the first day of the unit the law no longer knows this level',
  )
}

/** A name that begins with the word of one kind is not of a unit of another. */
export const namedAsItsKind: Law = (entry, place) => {
  const said = kindSaid(entry.name)
  if (said === undefined || said === entry.kind || lawfulKind(entry, place)) return undefined
  return found(
    'name',
    `tên bắt đầu bằng “${said}” nhưng loại đơn vị là “${entry.kind}”: hãy sửa một trong hai`,
    `the name begins with “${said}” but the kind is “${entry.kind}”: correct one of the two`,
  )
}
