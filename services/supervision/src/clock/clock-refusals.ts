import { inputInvalid } from '@province/runtime/refusal'

/** No rule in force sets the time, so the issuer has to. */
export const dueMissing = (field: string) =>
  inputInvalid(field, {
    vi: 'Không có quy định về thời hạn vào ngày này: hãy ghi hạn trong văn bản.',
    en: 'No rule in force sets this time limit on that day: give the day that the document sets.',
  })
