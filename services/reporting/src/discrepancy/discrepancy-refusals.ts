import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** What could not be checked cannot be explained away. */
export const notChecked = (): Refusal =>
  new Refusal('STEP_NOT_ALLOWED', 'Mục này chưa đối chiếu được nên chưa thể giải trình.', { field: 'id' })

export const reasonMissing = (longest: number): Refusal =>
  inputInvalid('reason', `Lý do phải có từ 1 đến ${longest} ký tự.`)
