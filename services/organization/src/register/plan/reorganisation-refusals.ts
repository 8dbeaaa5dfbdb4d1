import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { PlanIssue } from '../decree/plan-issue.ts'

/** A plan that cannot be: the code and the place of its first error in the stored plan, and how many there are. */
export const planRefused = (issues: readonly PlanIssue[], first: PlanIssue) => {
  const { line, part, code, message } = first
  return new Refusal(code, message, { line, part, errors: issues.length })
}

/** A text is needed and must not be longer than this. */
export const textNeeded = (field: string, longest: number) =>
  inputInvalid(field, {
    vi: `Mục này phải có nội dung, không quá ${longest} ký tự.`,
    en: `This must not be empty, nor longer than ${longest} characters.`,
  })

/** Sending back and cancelling say why. */
export const reasonNeeded = (longest: number) => textNeeded('reason', longest)

/** No lines, or more of them than one decree ever had. */
export const linesOutOfBounds = (most: number) =>
  inputInvalid('input.lines', {
    vi: `Phương án phải có từ 1 đến ${most} dòng.`,
    en: `A plan has from 1 to ${most} lines.`,
  })

/** The step is not possible in this state. */
export const stepNotAllowed = (state: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Phương án không còn ở bước cho phép việc này: hãy tải lại trang.',
      en: 'The plan is no longer at a step that allows this: reload the page.',
    },
    {
      state,
    },
  )

/** Whoever wrote a plan does not approve it. */
export const secondPersonNeeded = () =>
  new Refusal('SECOND_PERSON_REQUIRED', {
    vi: 'Người soạn phương án không thể tự phê duyệt: cần một người khác.',
    en: 'Whoever wrote a plan does not approve it: it takes another person.',
  })

/** The register of units has changed since the preview that was approved. */
export const registerChanged = (registerVersion: number, blamed?: { field: string }) =>
  new Refusal(
    'REGISTER_CHANGED',
    {
      vi: 'Sổ đơn vị đã thay đổi từ khi xem trước: hãy xem lại phương án rồi trình phê duyệt lại.',
      en: 'The register of units has changed since the preview: look at the plan again, then submit it anew.',
    },
    { ...blamed, registerVersion },
  )

/** What is to be corrected is no executed reorganisation, or takes effect later than its correction. */
export const correctsNothing = () =>
  inputInvalid('input.corrects', {
    vi: 'Chỉ đính chính được phương án đã thực hiện, có hiệu lực không sau ngày này.',
    en: 'Only an executed plan that took effect no later than this day can be corrected.',
  })
