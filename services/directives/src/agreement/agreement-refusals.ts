import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** It has ended. */
export const endedBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Kế hoạch phối hợp này đã kết thúc: hãy tải lại để xem.',
    en: 'This agreement has ended: reload to see it.',
  })

/** A year of no plan: before there were any, or far ahead. */
export const yearOutside = (first: number, last: number) =>
  inputInvalid('input.year', {
    vi: `Năm phải từ ${first} đến ${last}.`,
    en: `The year lies between ${first} and ${last}.`,
  })
