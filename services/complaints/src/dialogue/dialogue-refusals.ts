import { inputInvalid } from '@province/runtime/refusal'

/** A dialogue is recorded once it was held. */
export const heldLater = () =>
  inputInvalid('input.heldOn', {
    vi: 'Ngày đối thoại không được sau hôm nay.',
    en: 'A dialogue is recorded once it was held: the day cannot be after today.',
  })

/** People are counted in whole numbers. */
export const notCounted = (field: 'invited' | 'attended') =>
  inputInvalid(`input.${field}`, {
    vi: 'Số người là số nguyên, từ 0 đến 100.000.',
    en: 'People are counted in whole numbers, from 0 to 100,000.',
  })

/** Nobody came: that is a fact with its reason. */
export const absenceUnexplained = () =>
  inputInvalid('input.absence', {
    vi: 'Không có người dự đối thoại: hãy ghi lý do.',
    en: 'Nobody attended the dialogue: say why.',
  })

/** A dialogue is of a case of the same unit. */
export const caseOfAnother = () =>
  inputInvalid('input.case', {
    vi: 'Không có vụ việc này ở đơn vị: hãy chọn vụ việc của chính đơn vị.',
    en: 'The unit has no such case: choose one of its own.',
  })
