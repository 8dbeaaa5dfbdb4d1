import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The duty is not where this is done. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái của việc công khai không cho bước này: hãy tải lại.',
    en: 'Where the publication stands this step is not taken: reload it.',
  })

/** What was posted was posted by today, and stays at least that day. */
export const postedDaysImpossible = (field: string) =>
  inputInvalid(field, {
    vi: 'Ngày công khai không được sau hôm nay; ngày thôi công khai không được trước ngày công khai.',
    en: 'It was not posted after today, and does not end before it was posted.',
  })
