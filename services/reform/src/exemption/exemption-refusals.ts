import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** A reason and a document are needed, each of bounded length. */
export const exemptionIncomplete = (field: string, longest: number) =>
  inputInvalid(field, {
    vi: `Miễn áp dụng phải có lý do và văn bản, mỗi mục không quá ${longest} ký tự.`,
    en: `An exemption needs a reason and a document, each of at most ${longest} characters.`,
  })

/** It would end before its first day. */
export const endsBeforeItBegins = (field: string) =>
  inputInvalid(field, {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu miễn áp dụng.',
    en: 'The exemption must end after its first day.',
  })

/** It no longer holds on that day: there is nothing to end. */
export const exemptionEnded = (validTo: string) => {
  const day = shownDay(validTo)
  const told = {
    vi: `Việc miễn áp dụng đã kết thúc từ ngày ${day}.`,
    en: `The exemption has ended as of ${day}.`,
  }
  return new Refusal('STEP_NOT_ALLOWED', told, { field: 'endsOn' })
}

/** The unit is exempt of the rule on some of these days already. */
export const alreadyExempt = (currentVersion: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Đơn vị đã được miễn áp dụng quy định này trong thời gian đó.',
      en: 'The unit is exempt of this rule during that time already.',
    },
    {
      field: 'validFrom',
      currentVersion,
    },
  )

/** The rule never applies to such a unit, so there is nothing to be exempt of. */
export const ruleNotApplicable = () =>
  inputInvalid('unit', {
    vi: 'Quy định này không áp dụng cho đơn vị trong thời gian đó nên không có gì để miễn.',
    en: 'The rule does not apply to the unit during that time: there is nothing to be exempt of.',
  })
