import { counted, inputInvalid, Refusal } from '@province/runtime/refusal'

/** Somebody cleared it before. */
export const alarmCleared = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Cảnh báo này đã được xử lý.',
    en: 'This alarm has been dealt with.',
  })

export const alarmNoteMissing = (longest: number) =>
  inputInvalid('note', {
    vi: `Hãy ghi đã xử lý thế nào, không quá ${counted(longest).vi} ký tự.`,
    en: `Write how it was dealt with, in at most ${counted(longest).en} characters.`,
  })
