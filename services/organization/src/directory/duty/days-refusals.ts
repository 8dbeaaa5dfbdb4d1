import { inputInvalid } from '@province/runtime/refusal'

/** It would end before it begins. */
export const endsTooEarly = (field: string) =>
  inputInvalid(field, {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The last day must come after the first.',
  })

/** It ends before that day already. */
export const endsTooLate = (field: string) =>
  inputInvalid(field, {
    vi: 'Đã kết thúc vào hoặc trước ngày đó: chỉ có thể rút ngắn.',
    en: 'It ends on or before that day already: it can only be shortened.',
  })
