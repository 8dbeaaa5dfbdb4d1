import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Numbers of a project are whole and not negative. */
export const numberImpossible = (field: string) =>
  inputInvalid(field, {
    vi: 'Hãy ghi số nguyên không âm.',
    en: 'Give a whole number that is not negative.',
  })

/** A project leads from one district; it straddles others. */
export const straddlesItself = () =>
  inputInvalid('straddles', {
    vi: 'Đơn vị liên quan phải khác đơn vị chủ trì và chỉ ghi một lần: dự án được đếm một lần, ở đơn vị chủ trì.',
    en: 'A unit it straddles is another one than the lead, given once: the project counts once, at its lead.',
  })

/** It is done once. */
export const doneBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Dự án đã ở trạng thái này: hãy tải lại.',
    en: 'The project is there already: reload it.',
  })

/** What happened is not ahead of today. */
export const dayLater = (field: string) =>
  inputInvalid(field, {
    vi: 'Ngày không được sau hôm nay.',
    en: 'The day cannot be after today.',
  })

/** A consultation says how many came, even none, and what became of what they said. */
export const consultationIncomplete = (field: string) =>
  inputInvalid(field, {
    vi: 'Lấy ý kiến phải ghi số người dự (kể cả 0), số ý kiến, và kết quả tiếp thu.',
    en: 'A consultation says how many came (none, too), how many opinions, and what became of them.',
  })
