import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'
import { unitOfCountCalled } from '../figure/unit-of-count.ts'

const FORMULA = { field: 'input.formula' }

/** A formula that cannot be read, and at which character. */
export const formulaUnreadable = (at: number): Refusal =>
  new Refusal(
    'FORMULA_UNREADABLE',
    {
      vi: `Công thức không đọc được từ ký tự thứ ${at}. Viết chỉ tiêu trong ngoặc nhọn, ví dụ {reform.one_stop.communes} / applicable * 100.`,
      en: `The formula cannot be read from character ${at} on. Write measures in braces, such as {reform.one_stop.communes} / applicable * 100.`,
    },
    { ...FORMULA, at },
  )

/** A divisor that is zero whatever the records say. */
export const dividesByZero = (): Refusal =>
  new Refusal(
    'FORMULA_DIVIDES_BY_ZERO',
    {
      vi: 'Công thức chia cho một số luôn bằng 0: hãy sửa mẫu số.',
      en: 'The formula divides by what is always zero: mend what it is divided by.',
    },
    FORMULA,
  )

/** A formula that leads back to its own indicator. */
export const formulaCircular = (way: readonly string[]): Refusal =>
  new Refusal(
    'FORMULA_CIRCULAR',
    {
      vi: `Công thức dẫn về chính chỉ tiêu của nó (${way.join(' → ')}): hãy bỏ một bước.`,
      en: `The formula leads back to its own indicator (${way.join(' → ')}): take one step out.`,
    },
    { ...FORMULA, way },
  )

/** Nobody keeps what the formula names. */
export const measureUnknown = (key: string): Refusal =>
  new Refusal(
    'MEASURE_UNKNOWN',
    {
      vi: `Không lĩnh vực nào giữ số liệu "${key}": hãy kiểm tra mã.`,
      en: `No domain keeps the measure "${key}": check its key.`,
    },
    { ...FORMULA, measure: key },
  )

/** No such indicator on the first day of the edition. */
export const indicatorUnknown = (code: string, field = 'input.formula'): Refusal =>
  new Refusal(
    'INDICATOR_UNKNOWN',
    {
      vi: `Không có chỉ tiêu "${code}" đang có hiệu lực: hãy ban hành chỉ tiêu đó trước.`,
      en: `There is no indicator "${code}" in force: define it first.`,
    },
    { field, indicator: code },
  )

/** The indicator was withdrawn. */
export const indicatorWithdrawn = (code: string, on: string, field: string): Refusal =>
  new Refusal(
    'INDICATOR_WITHDRAWN',
    {
      vi: `Chỉ tiêu "${code}" đã bị bãi bỏ từ ${shownDay(on)}: hãy bỏ chỉ tiêu này hoặc chọn chỉ tiêu khác.`,
      en: `The indicator "${code}" was withdrawn on ${shownDay(on)}: leave it out or choose another one.`,
    },
    { field, indicator: code },
  )

/** Another indicator still counts with it. */
export const indicatorInUse = (by: readonly string[]): Refusal =>
  new Refusal(
    'INDICATOR_IN_USE',
    {
      vi: `Chỉ tiêu đang nằm trong công thức của: ${by.join(', ')}. Hãy sửa hoặc bãi bỏ các chỉ tiêu đó trước.`,
      en: `The indicator stands in the formula of: ${by.join(', ')}. Change or withdraw those first.`,
    },
    { field: 'id', by },
  )

/** Different units of count are never added. */
export const unitsOfCountDiffer = (left: string, right: string): Refusal => {
  const [a, b] = [unitOfCountCalled(left), unitOfCountCalled(right)]
  return new Refusal(
    'UNITS_OF_COUNT_DIFFER',
    {
      vi: `Công thức cộng hoặc trừ hai thứ có đơn vị tính khác nhau (${a.vi}, ${b.vi}): không cộng chung được.`,
      en: `The formula adds or subtracts different units of count (${a.en}, ${b.en}): they are never put together.`,
    },
    FORMULA,
  )
}

/** A code tells indicators apart. */
export const codeImpossible = () =>
  inputInvalid('code', {
    vi: 'Mã chỉ tiêu gồm chữ thường, chữ số, dấu gạch dưới và dấu chấm, tối đa 60 ký tự, ví dụ "cchc.mot_cua_xa".',
    en: 'A code has small letters, digits, underscores and points, at most 60 characters, such as "cchc.mot_cua_xa".',
  })

/** An indicator says of which units it is told. */
export const levelsMissing = () =>
  inputInvalid('levels', {
    vi: 'Hãy chọn ít nhất một cấp đơn vị mà chỉ tiêu áp dụng.',
    en: 'Choose at least one level of units that the indicator applies to.',
  })

/** A unit of count that nobody knows. */
export const unitOfCountUnknown = (known: string) =>
  inputInvalid('unitOfCount', {
    vi: `Đơn vị tính không có trong danh mục. Danh mục: ${known}.`,
    en: `This unit of count is not on the list. The list: ${known}.`,
  })

/** The least that a rate is out of to be ranked. */
export const leastBaseImpossible = (most: number) =>
  inputInvalid('leastBase', {
    vi: `Mẫu số nhỏ nhất để xếp hạng là số nguyên từ 0 đến ${most}, và chỉ dùng cho chỉ tiêu là tỷ số.`,
    en: `The least base to be ranked is a whole number from 0 to ${most}, and only of an indicator that is a ratio.`,
  })

/** A further edition begins after the one before it. */
export const editionNotLater = (from: string) =>
  inputInvalid('validFrom', {
    vi: `Chỉ tiêu này đã có bản hiệu lực từ ${shownDay(from)}: bản mới phải có hiệu lực sau ngày đó.`,
    en: `There is an edition in force from ${shownDay(from)}: a further one begins later.`,
  })

/** It was withdrawn before, or another edition has taken its place. */
export const notInForce = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Bản này không còn hiệu lực: hãy mở bản đang có hiệu lực.',
      en: 'This edition is no longer in force: open the one that is.',
    },
    { field: 'id' },
  )
