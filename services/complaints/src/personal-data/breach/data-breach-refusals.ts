import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The step is not taken from where the breach stands. */
export const breachStepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của sự cố không cho bước này: hãy tải lại.',
    en: 'Where the breach stands this step is not taken: reload it.',
  })

/** A notice after 72 hours says what held it up. */
export const delayUnexplained = () =>
  inputInvalid('input.reason', {
    vi: 'Thông báo sau 72 giờ kể từ khi phát hiện: hãy ghi lý do chậm.',
    en: 'The notice came more than 72 hours after the breach was noticed: say why it was late.',
  })

/** What is not late has no reason for being so. */
export const notDelayed = () =>
  inputInvalid('input.reason', {
    vi: 'Thông báo trong 72 giờ thì không ghi lý do chậm.',
    en: 'A notice within 72 hours has no reason for a delay.',
  })

/** Somebody has to hear of it. */
export const nobodyToNotify = () =>
  inputInvalid('input.notify', {
    vi: 'Hãy chọn ít nhất một nơi phải thông báo, mỗi nơi một lần.',
    en: 'Choose at least one who has to be notified, each once.',
  })

/** How many persons it concerns is a number, or not known yet. */
export const personsImpossible = () =>
  inputInvalid('input.people', {
    vi: 'Số người bị ảnh hưởng là số nguyên, từ 0 đến 100.000.000; chưa biết thì để trống.',
    en: 'The people it concerns are a whole number from 0 to 100,000,000; leave it out while it is not known.',
  })
