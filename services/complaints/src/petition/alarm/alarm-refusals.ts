import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Somebody cleared it before. */
export const alarmCleared = () => new Refusal('STEP_NOT_ALLOWED', 'Cảnh báo này đã được xử lý.')

export const alarmNoteMissing = (longest: number) =>
  inputInvalid('note', `Hãy ghi đã xử lý thế nào, không quá ${longest.toLocaleString('vi-VN')} ký tự.`)
