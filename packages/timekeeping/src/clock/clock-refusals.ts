import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The thing has a running clock of that kind: it is not timed twice. */
export const alreadyRunning = (kind: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Thời hạn "${kind}" của việc này đang chạy rồi.`,
      en: `The time limit "${kind}" is running on this already.`,
    },
    { field: 'kind' },
  )

/** The symbol of a decision is longer than any symbol is. */
export const documentTooLong = (longest: number) =>
  inputInvalid('document', {
    vi: `Số, ký hiệu quyết định không được dài quá ${longest} ký tự.`,
    en: `The number and symbol of a decision have at most ${longest} characters.`,
  })
