import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The window ends before it begins, or has no day. */
export const windowTurned = () =>
  new Refusal('DATE_INVALID', 'Khoảng thời gian không hợp lệ: ngày cuối phải sau ngày đầu.', {
    field: 'window',
  })

/** The window is longer than is counted at once. */
export const windowTooLong = () => inputInvalid('window', 'Khoảng thời gian không được dài quá mười năm.')
