import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** A value that cannot be, and why. */
export const valueImpossible = (label: string, why: { vi: string; en: string }) =>
  inputInvalid('entries', {
    vi: `Giá trị của "${label}" không hợp lệ: ${why.vi}`,
    en: `The value of "${label}" cannot be so: it ${why.en}`,
  })

/** The template does not ask for it, or it was given twice. */
export const fieldUnknown = (field: string) =>
  inputInvalid('entries', {
    vi: `Mẫu báo cáo không có chỉ tiêu "${field}", hoặc chỉ tiêu được ghi hai lần.`,
    en: `The template has no field "${field}", or it was given twice.`,
  })

/** A rule compares something that the template asks for. */
export const ruleWithoutMeasure = (field: string) =>
  inputInvalid(field, {
    vi: 'Mẫu báo cáo không có chỉ tiêu này: hãy chọn chỉ tiêu của bản đang có hiệu lực.',
    en: 'The template asks for no such thing: choose a field of the edition in force.',
  })

/** On the right there is another field or a number: one of the two. */
export const rightImpossible = () =>
  inputInvalid('rightField', {
    vi: 'Vế phải là một chỉ tiêu khác hoặc một con số: hãy ghi đúng một trong hai.',
    en: 'On the right there is another field or a number: give exactly one of the two.',
  })

/** Nothing stands to itself. */
export const ruleOfItself = () =>
  inputInvalid('rightField', {
    vi: 'Hai vế là cùng một chỉ tiêu: hãy chọn chỉ tiêu khác hoặc một con số.',
    en: 'Both sides are the same field: choose another field, or a number.',
  })

/** A number that the field on the left can never have. */
export const rightOutOfBounds = () =>
  inputInvalid('rightNumber', {
    vi: 'Chỉ tiêu bên trái không bao giờ có con số này (số âm, số lẻ, hay quá 100 %): hãy sửa con số.',
    en: 'The field on the left can never have this number (negative, broken, above 100 %): mend the number.',
  })

/** Different units of count are never set against each other. */
export const unitsDiffer = (left: string, right: string) =>
  inputInvalid('rightField', {
    vi: `Hai chỉ tiêu có đơn vị tính khác nhau (${left}, ${right}) nên không so sánh được.`,
    en: `The two fields count different things (${left}, ${right}), so they are not compared.`,
  })

/** It was withdrawn before. */
export const ruleWithdrawn = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Quy tắc này đã ngừng áp dụng.',
    en: 'This rule has been withdrawn before.',
  })
