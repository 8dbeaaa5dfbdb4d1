import { inputInvalid } from '@province/runtime/refusal'

/** The window is longer than is counted at once. */
export const windowTooLong = (field: string) =>
  inputInvalid(field, {
    vi: 'Khoảng thời gian không được dài quá mười năm.',
    en: 'The period must not be longer than ten years.',
  })
