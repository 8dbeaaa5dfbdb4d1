import { inputInvalid, type Message, Refusal, shownDay } from '@province/runtime/refusal'

/** The step is not taken from where the dossier stands. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của hồ sơ không cho bước này: hãy tải lại và xem các bước được phép.',
    en: 'Where the dossier stands this step is not taken: reload it and see which steps are.',
  })

/** A step is recorded once it was taken, in the order of the steps. */
export const stepDayImpossible = (last: string) =>
  inputInvalid('on', {
    vi: `Ngày của bước phải từ ${shownDay(last)} (bước trước) đến hôm nay.`,
    en: `The day of the step lies between ${shownDay(last)} (the step before) and today.`,
  })

/** A dossier is not submitted in the future. */
export const submittedLater = () =>
  inputInvalid('submittedAt', {
    vi: 'Thời điểm nộp không được sau hiện tại.',
    en: 'A dossier is not submitted in the future.',
  })

/** One code a dossier: it bears its code for good. */
export const codeTaken = (code: string) =>
  inputInvalid('code', {
    vi: `Mã hồ sơ ${code} đã có: mỗi hồ sơ một mã.`,
    en: `There is a dossier with the code ${code}: each has its own.`,
  })

/** The procedure is not one that may be asked for. */
export const procedureNotInForce = () =>
  inputInvalid('procedure', {
    vi: 'Không có thủ tục này, hoặc thủ tục đã bị bãi bỏ: hãy chọn thủ tục còn hiệu lực.',
    en: 'There is no such procedure in force: choose one that is.',
  })

/** Taken outside of the territory: its time begins when the competent body has it. */
export const competentDayMissing = () =>
  inputInvalid('competentOn', {
    vi: 'Hồ sơ nhận ngoài địa giới: hãy ghi ngày cơ quan có thẩm quyền nhận được.',
    en: 'It was taken outside of the territory: give the day on which the competent body had it.',
  })

/** An apology is for what is late. */
export const notLate = (due: string | null) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: due
      ? `Hồ sơ còn hạn đến ${shownDay(due)}: chỉ xin lỗi và hẹn lại khi đã quá hạn.`
      : 'Thời hạn đang tạm dừng: chỉ xin lỗi và hẹn lại khi đã quá hạn.',
    en: due
      ? `The dossier is in time until ${shownDay(due)}: an apology is for what is late.`
      : 'The time limit stands still: an apology is for what is late.',
  })

/** A new day was promised before, and the law allows it once. */
export const promisedBefore = (on: string, article: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Đã hẹn lại ngày ${shownDay(on)}; quy định (${article}) chỉ cho hẹn lại một lần.`,
    en: `A new day (${shownDay(on)}) was promised; the rule (${article}) allows that once.`,
  })

/** A new day lies ahead. */
export const promiseNotAhead = () =>
  inputInvalid('promisedOn', {
    vi: 'Ngày hẹn trả lại phải sau hôm nay.',
    en: 'The day that is promised anew lies after today.',
  } satisfies Message)
