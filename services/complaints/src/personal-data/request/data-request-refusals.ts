import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The step is not taken from where the request stands. */
export const requestStepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Yêu cầu này đã kết thúc: hãy tải lại.',
    en: 'This request is over: reload it.',
  })

/** Who asks is known by what they brought, and by nothing else here. */
export const aboutOneThing = () =>
  inputInvalid('input.petition', {
    vi: 'Yêu cầu gắn với đúng một đơn hoặc một lượt tiếp: hãy chọn một trong hai.',
    en: 'A request is about one petition or one visit: give one of the two.',
  })

/** Says the same of what is not there, is of another unit, or is out of sight. */
export const nothingToBeAbout = (field: 'input.petition' | 'input.visit') =>
  inputInvalid(field, {
    vi: 'Đơn vị này không có đơn hay lượt tiếp như vậy trong phạm vi của bạn.',
    en: 'This unit has no such petition or visit in your sight.',
  })

/** A refusal is on a ground, and nothing else is. */
export const groundOfRefusal = () =>
  inputInvalid('input.ground', {
    vi: 'Từ chối thì phải chọn căn cứ; bước khác thì không có căn cứ.',
    en: 'A refusal says its ground, and no other step has one.',
  })
