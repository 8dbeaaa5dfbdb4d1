import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** What could not be checked cannot be explained away. */
export const notChecked = (): Refusal =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Mục này chưa đối chiếu được nên chưa thể giải trình.',
      en: 'This could not be checked yet, so it cannot be explained.',
    },
    { field: 'id' },
  )

export const reasonMissing = (longest: number): Refusal =>
  inputInvalid('reason', {
    vi: `Lý do phải có từ 1 đến ${longest} ký tự.`,
    en: `A reason has from 1 to ${longest} characters.`,
  })
