import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** The days of a procedure are whole and few. */
export const daysImpossible = (most: number) =>
  inputInvalid('statutoryDays', {
    vi: `Thời hạn giải quyết là số ngày nguyên, từ 0 (trả ngay) đến ${most}.`,
    en: `The time limit is a whole number of days, from 0 (at once) to ${most}.`,
  })

/** No procedure is given to a level that there is no longer on the day of its decision. */
export const levelEnded = (from: string) => {
  const day = shownDay(from)
  return inputInvalid('level', {
    vi: `Không còn cấp này từ ${day}: hãy chọn cấp giải quyết thủ tục theo quyết định.`,
    en: `There is no such level from ${day}: choose the level that decides by the decision.`,
  })
}

/** A decision is recorded once it is there, and nothing is decided before the last decision. */
export const decisionDayImpossible = (notBefore: string | null) => {
  const day = notBefore && shownDay(notBefore)
  return inputInvalid('decidedOn', {
    vi: day
      ? `Ngày quyết định không được sau hôm nay và không trước quyết định gần nhất (${day}).`
      : 'Ngày quyết định không được sau hôm nay.',
    en: day
      ? `The day of the decision cannot be after today nor before the last decision (${day}).`
      : 'The day of the decision cannot be after today.',
  })
}

/** A procedure that was abolished is not changed any more. */
export const abolishedBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Thủ tục đã bị bãi bỏ: muốn dùng lại phải ban hành thủ tục mới.',
    en: 'The procedure was abolished: to use it again, issue a new one.',
  })

/** Two procedures in force never share a code. */
export const codeTaken = (code: string) =>
  inputInvalid('code', {
    vi: `Mã ${code} đang là mã của một thủ tục còn hiệu lực: hãy sửa đổi thủ tục đó.`,
    en: `The code ${code} is of a procedure in force: amend that one.`,
  })

/** An internal process is issued by a decision of a day. */
export const processIncomplete = () =>
  inputInvalid('processOn', {
    vi: 'Quy trình nội bộ: ghi cả số quyết định và ngày, hoặc để trống cả hai.',
    en: 'An internal process: give both the decision and its day, or neither.',
  })

/** A decision is recorded once it was taken. */
export const processLater = () =>
  inputInvalid('processOn', {
    vi: 'Ngày quyết định quy trình nội bộ không được sau hôm nay.',
    en: 'The day of the decision about the internal process is not after today.',
  })
