import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The window ends before it begins, or has no day. */
export const windowTurned = () =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Khoảng thời gian không hợp lệ: ngày cuối phải sau ngày đầu.',
      en: 'The period is not valid: its last day must come after its first.',
    },
    {
      field: 'window',
    },
  )

/** The window is longer than is counted at once. */
export const windowTooLong = () =>
  inputInvalid('window', {
    vi: 'Khoảng thời gian không được dài quá mười năm.',
    en: 'The period must not be longer than ten years.',
  })
