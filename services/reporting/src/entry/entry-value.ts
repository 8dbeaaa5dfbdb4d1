import type { CountedLevel, TemplateField } from '../template/template-field.ts'
import { fieldUnknown, valueImpossible } from './entry-refusals.ts'

/** A value as it is kept, with what is noted on it: the note goes where the value goes. */
export interface EntryValue {
  readonly value: number | null
  readonly note: string | null
}

/** Values by the code of their field. */
export type Entries = Readonly<Record<string, EntryValue>>

/** A value as it is given. */
export interface GivenEntry extends EntryValue {
  readonly field: string
}

const LONGEST_NOTE = 500
const LARGEST = 1e15
const DECIMALS = 1e3

type Why = { vi: string; en: string }

const below: Why = { vi: 'không được là số âm.', en: 'cannot be negative.' }
const broken: Why = {
  vi: 'đếm theo đơn vị nguyên nên phải là số nguyên; dấu chấm ngăn cách hàng nghìn.',
  en: 'counts whole things, so it is a whole number.',
}
const over: Why = { vi: 'là tỷ lệ phần trăm nên từ 0 đến 100.', en: 'is a share in percent, 0 to 100.' }
const large: Why = {
  vi: 'vượt quá giới hạn, hoặc có hơn ba chữ số thập phân.',
  en: 'is out of bounds, or has more than three decimals.',
}

const fallen: Why = {
  vi: 'giảm nhiều nhất là 100%, nên không nhỏ hơn -100.',
  en: 'falls by 100% at most, so it is not below -100.',
}
const ALL = 100

/** How many units of each level there are below the unit that reports, on the last day of the period. */
export type UnitsBelow = Readonly<Partial<Record<CountedLevel, number>>>

const CALLED: Readonly<Record<CountedLevel, Why>> = {
  DISTRICT: { vi: 'đơn vị cấp huyện', en: 'districts' },
  COMMUNE: { vi: 'đơn vị cấp xã', en: 'communes' },
  AGENCY: { vi: 'cơ quan chuyên môn', en: 'agencies' },
}

/** Why a count of units of a level cannot be: there are not so many. */
function moreThanThere(
  { countsLevel }: Pick<TemplateField, 'countsLevel'>,
  value: number,
  below: UnitsBelow,
) {
  if (countsLevel == null) return null
  const [most, called] = [below[countsLevel] ?? 0, CALLED[countsLevel]]
  if (value <= most) return null
  return {
    vi: `nhiều nhất là ${most}: trong phạm vi của đơn vị có ${most} ${called.vi}.`,
    en: `is ${most} at most: there are ${most} ${called.en} below the unit.`,
  }
}

/** Why a value of a field cannot be, whoever enters it; null where it can. */
export function whyImpossible(
  { kind, unitOfCount }: Pick<TemplateField, 'kind' | 'unitOfCount'>,
  value: number,
): Why | null {
  const scaled = value * DECIMALS
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return large
  if (Math.abs(scaled - Math.round(scaled)) > 1e-6 * Math.max(1, Math.abs(scaled))) return large
  if (kind !== 'CHANGE' && value < 0) return below
  if (kind === 'COUNT' && !Number.isInteger(value)) return broken
  if (kind === 'SHARE' && value > ALL) return over
  if (kind === 'CHANGE' && unitOfCount === 'percent' && value < -ALL) return fallen
  return null
}

/** What was given, by field; refuses what the template does not ask for and what cannot be. */
export function entriesOf(
  fields: readonly TemplateField[],
  given: readonly GivenEntry[],
  below: UnitsBelow,
): Entries {
  const entries: Record<string, EntryValue> = {}
  for (const { field: code, value, note } of given) {
    const field = fields.find((each) => each.code === code)
    if (!field || Object.hasOwn(entries, code)) throw fieldUnknown(code)
    const why = value === null ? null : (whyImpossible(field, value) ?? moreThanThere(field, value, below))
    if (why) throw valueImpossible(field.label, why)
    if ((note ?? '').length > LONGEST_NOTE)
      throw valueImpossible(field.label, {
        vi: `ghi chú không quá ${LONGEST_NOTE} ký tự.`,
        en: `has a note of more than ${LONGEST_NOTE} characters.`,
      })
    entries[code] = { value, note: note?.trim() ? note.trim() : null }
  }
  return entries
}
