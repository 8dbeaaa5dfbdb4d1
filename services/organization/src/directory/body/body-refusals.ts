import { inputInvalid } from '@province/runtime/refusal'

/** The unit is not there on that day. */
export const notOnUnit = (field: string) =>
  inputInvalid(field, {
    vi: 'Đơn vị không tồn tại vào ngày đó: hãy chọn ngày hoặc đơn vị khác.',
    en: 'The unit is not there on that day: choose another day or unit.',
  })
