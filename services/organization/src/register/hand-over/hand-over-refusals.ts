import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** It was accepted already. */
export const handOverDone = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Việc này đã được tiếp nhận: hãy tải lại trang.',
      en: 'This has been accepted already: reload the page.',
    },
    { state: 'ACCEPTED' },
  )

/** The unit that was to take it over has itself ended. */
export const takerEnded = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Đơn vị tiếp nhận đã kết thúc: việc này được chuyển tiếp cho đơn vị kế thừa của đơn vị đó, hãy tải lại trang.',
      en: 'The unit that was to take it over has ended: it goes on to the successor of that unit, reload the page.',
    },
    { state: 'PENDING' },
  )

/** The unit named is no successor of the one that ended. */
export const notASuccessor = () =>
  inputInvalid('unit', {
    vi: 'Chỉ bàn giao được cho một đơn vị kế thừa của đơn vị đã kết thúc.',
    en: 'It can be handed over only to a successor of the unit that ended.',
  })
