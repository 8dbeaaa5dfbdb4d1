import { inputInvalid } from '@province/runtime/refusal'

/** It would end before it begins. */
export const endsTooEarly = (field: string) => inputInvalid(field, 'Ngày kết thúc phải sau ngày bắt đầu.')

/** It ends before that day already. */
export const endsTooLate = () =>
  inputInvalid('endsOn', 'Đã kết thúc vào hoặc trước ngày đó: chỉ có thể rút ngắn.')
