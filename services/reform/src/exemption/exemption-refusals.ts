import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** A reason and a document are needed, each of bounded length. */
export const exemptionIncomplete = (field: string, longest: number) =>
  inputInvalid(field, `Miễn áp dụng phải có lý do và văn bản, mỗi mục không quá ${longest} ký tự.`)

/** It would end before its first day. */
export const endsBeforeItBegins = (field: string) =>
  inputInvalid(field, 'Ngày kết thúc phải sau ngày bắt đầu miễn áp dụng.')

/** It no longer holds on that day: there is nothing to end. */
export const exemptionEnded = (validTo: string) =>
  new Refusal('STEP_NOT_ALLOWED', `Việc miễn áp dụng đã kết thúc từ ngày ${validTo}.`, { field: 'endsOn' })

/** The unit is exempt of the rule on some of these days already. */
export const alreadyExempt = (currentVersion: number) =>
  new Refusal('STEP_NOT_ALLOWED', 'Đơn vị đã được miễn áp dụng quy định này trong thời gian đó.', {
    field: 'validFrom',
    currentVersion,
  })

/** The rule never applies to such a unit, so there is nothing to be exempt of. */
export const ruleNotApplicable = () =>
  inputInvalid('unit', 'Quy định này không áp dụng cho đơn vị trong thời gian đó nên không có gì để miễn.')
