import { inputInvalid } from '@province/runtime/refusal'

/** A document and a lead are needed, each of bounded length. */
export const mandateIncomplete = (field: string, longest: number) =>
  inputInvalid(field, `Quyết định phải có số, ký hiệu và trưởng đoàn, mỗi mục không quá ${longest} ký tự.`)

/** The decision would be of a day to come. */
export const decidedTooEarly = () => inputInvalid('decidedOn', 'Ngày quyết định không được sau hôm nay.')
