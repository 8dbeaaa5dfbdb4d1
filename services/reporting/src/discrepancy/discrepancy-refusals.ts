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

/** A gap in a sentence is filled, not explained. */
export const mendedOnly = (): Refusal =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Câu còn chỗ trống thì không giải trình được: hãy nêu số liệu còn thiếu.',
      en: 'A gap in a sentence cannot be explained: state the figure that is missing.',
    },
    { field: 'id' },
  )

export const reasonMissing = (longest: number): Refusal =>
  inputInvalid('reason', {
    vi: `Lý do phải có từ 1 đến ${longest} ký tự.`,
    en: `A reason has from 1 to ${longest} characters.`,
  })
