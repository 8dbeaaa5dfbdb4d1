import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** It has ended. */
export const endedBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Kế hoạch phối hợp này đã kết thúc: hãy tải lại để xem.',
    en: 'This agreement has ended: reload to see it.',
  })

/** Nobody plans with themselves. */
export const withItself = () =>
  inputInvalid('input.signedWith', {
    vi: 'Cơ quan không ký kế hoạch phối hợp với chính mình: hãy chọn cơ quan khác.',
    en: 'A body signs no agreement with itself: choose another one.',
  })

/** A year of no plan: before there were any, or far ahead. */
export const yearOutside = (first: number, last: number) =>
  inputInvalid('input.year', {
    vi: `Năm phải từ ${first} đến ${last}.`,
    en: `The year lies between ${first} and ${last}.`,
  })
