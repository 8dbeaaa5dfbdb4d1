import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** It was held or cancelled. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Cuộc giám sát đã kết thúc hoặc đã hủy: không còn bước này.',
    en: 'The session was held or cancelled: this step is not left.',
  })

/** Nothing is held on a day to come. */
export const heldTooEarly = () =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Ngày tiến hành không được sau hôm nay.',
      en: 'The day it was held must not come after today.',
    },
    { field: 'input.heldOn' },
  )

/** A subject told as another kind: only a unit has an id, only a document set has units it is of. */
export const subjectMixed = () =>
  inputInvalid('input.subjects', {
    vi: 'Đối tượng chưa rõ: đơn vị và cơ quan cần chọn trong danh mục, tập văn bản cần số văn bản và số đơn vị, tổ chức ngoài cần số lượng.',
    en: 'A subject is unclear: a unit is chosen from the register, a body from the directory, a document set says how many documents of how many units, outside organisations how many.',
  })
