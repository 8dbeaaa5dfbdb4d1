import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The days of a plan are in order. */
export const daysTurned = () =>
  inputInvalid('to', {
    vi: 'Ngày kết thúc không được trước ngày bắt đầu.',
    en: 'It cannot end before it begins.',
  })

/** What happened is not ahead of today. */
export const dayLater = (field: string) =>
  inputInvalid(field, { vi: 'Ngày không được sau hôm nay.', en: 'The day cannot be after today.' })

/** The inspection is not where this is done. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái của cuộc kiểm tra không cho bước này: hãy tải lại.',
    en: 'Where the inspection stands this step is not taken: reload it.',
  })

/** A violation says what puts it right and until when. */
export const remedyMissing = (field: string) =>
  inputInvalid(field, {
    vi: 'Vi phạm phải có biện pháp khắc phục và hạn khắc phục.',
    en: 'A violation has a remedy and a day until which it is put right.',
  })

/** There is no such visit in the inspection. */
export const visitUnknown = () =>
  inputInvalid('visit', {
    vi: 'Không có lượt kiểm tra này trong cuộc kiểm tra.',
    en: 'The inspection has no such visit.',
  })
