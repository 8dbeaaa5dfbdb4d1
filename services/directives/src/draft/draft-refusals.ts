import { counted, inputInvalid } from '@province/runtime/refusal'

/** There is no text to be gone over, or too much. */
export const textUnfit = (longest: number) =>
  inputInvalid('text', {
    vi: `Hãy dán nội dung dự thảo, không quá ${counted(longest).vi} ký tự.`,
    en: `Paste the draft, in at most ${counted(longest).en} characters.`,
  })
