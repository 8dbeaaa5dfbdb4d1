import { inputInvalid, shownDay } from '@province/runtime/refusal'

/** A code tells templates apart. */
export const codeImpossible = () =>
  inputInvalid('code', {
    vi: 'Mã mẫu gồm chữ thường, chữ số và dấu chấm, tối đa 60 ký tự, ví dụ "ktxh.nua_nam".',
    en: 'A code has small letters, digits and points, at most 60 characters, such as "ktxh.nua_nam".',
  })

/** A template says of whom it is asked. */
export const levelsMissing = () =>
  inputInvalid('levels', {
    vi: 'Hãy chọn ít nhất một cấp đơn vị phải gửi.',
    en: 'Choose at least one level of units that owe it.',
  })

/** A template asks for something, and for each thing once. */
export const fieldsImpossible = () =>
  inputInvalid('fields', {
    vi: 'Mẫu phải có từ 1 đến 200 chỉ tiêu, mỗi chỉ tiêu một mã riêng, có tên và đơn vị tính; chỉ tiêu đếm đơn vị của một cấp phải là số đếm theo đơn vị (units).',
    en: 'A template has 1 to 200 fields, each with a code of its own, a name and a unit of count; one that counts units of a level is a count of units.',
  })

/** How long it may take is bounded. */
export const dueDaysImpossible = (most: number) =>
  inputInvalid('dueDays', {
    vi: `Số ngày được gửi sau ngày chốt phải là số nguyên từ 0 đến ${most}.`,
    en: `The days after the cut-off are a whole number from 0 to ${most}.`,
  })

/** A further edition begins after the one before it. */
export const editionNotLater = (from: string) =>
  inputInvalid('validFrom', {
    vi: `Mẫu này đã có bản hiệu lực từ ${shownDay(from)}: bản mới phải có hiệu lực sau ngày đó.`,
    en: `There is an edition in force from ${shownDay(from)}: a further one begins later.`,
  })
