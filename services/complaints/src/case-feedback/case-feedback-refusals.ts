import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** People say how a case was dealt with once it is over. */
export const caseGoesOn = () =>
  new Refusal('CASE_GOES_ON', {
    vi: 'Vụ việc chưa kết thúc: chỉ ghi phản hồi sau khi kết thúc.',
    en: 'The case is not over: feedback is recorded once it is.',
  })

/** Feedback comes after the end and is recorded once it came. */
export const feedbackDayImpossible = (end: string) =>
  inputInvalid('input.on', {
    vi: `Ngày phản hồi phải từ ${shownDay(end)} (ngày kết thúc) đến hôm nay.`,
    en: `The day of the feedback lies between ${shownDay(end)} (the end of the case) and today.`,
  })
