import { inputInvalid } from '@province/runtime/refusal'

/** A document and a lead are needed, each of bounded length. */
export const mandateIncomplete = (field: string, longest: number) =>
  inputInvalid(field, {
    vi: `Quyết định phải có số, ký hiệu và trưởng đoàn, mỗi mục không quá ${longest} ký tự.`,
    en: `A decision has its number and symbol and a head of the delegation, each of at most ${longest} characters.`,
  })

/** The decision would be of a day to come. */
export const decidedTooEarly = () =>
  inputInvalid('decidedOn', {
    vi: 'Ngày quyết định không được sau hôm nay.',
    en: 'The day of the decision must not be later than today.',
  })
