import { inputInvalid, Refusal } from '@province/runtime/refusal'

const monthOf = (day: string) => `${day.slice(5, 7)}/${day.slice(0, 4)}`

/** The month is not open for what was asked. */
export const stepNotAllowed = (state: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi:
      state === 'LOCKED'
        ? 'Tháng đã khóa: muốn sửa phải mở lại, có lý do.'
        : 'Trạng thái của tháng không cho bước này: hãy tải lại và xem các bước được phép.',
    en:
      state === 'LOCKED'
        ? 'The month is locked: to change it, reopen it with a reason.'
        : 'Where the month stands this step is not taken: reload it and see which steps are.',
  })

/** A month is a first day, and has begun. */
export const monthImpossible = () =>
  inputInvalid('month', {
    vi: 'Tháng ghi bằng ngày đầu tháng (ví dụ 2023-05-01), không sau tháng này.',
    en: 'A month is given by its first day (such as 2023-05-01), and not after this one.',
  })

/** A month is told once it is over. */
export const monthNotOver = (month: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Tháng ${monthOf(month)} chưa hết: chỉ gửi khi đã hết tháng.`,
    en: `The month ${monthOf(month)} is not over: it is submitted once it is.`,
  })

/** This month of this unit is on record: it is changed, not entered again. */
export const monthEntered = (month: string, currentVersion: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Tháng ${monthOf(month)} của đơn vị đã có số liệu: hãy sửa số liệu đó.`,
      en: `The month ${monthOf(month)} of the unit is on record: change that one.`,
    },
    { field: 'month', currentVersion },
  )

/** The unit was not there in that month. */
export const unitNotThere = (successor: string | null) =>
  inputInvalid('unit', {
    vi: `Đơn vị không tồn tại vào cuối tháng này${successor ? `; đơn vị kế tiếp là ${successor}` : ''}.`,
    en: `The unit was not there at the end of that month${successor ? `; ${successor} took over from it` : ''}.`,
  })

/** The unit has no one-stop centre any more that could report the month. */
export const centreOver = (since: string) =>
  inputInvalid('unit', {
    vi: `Bộ phận một cửa của đơn vị đã kết thúc hoặc chuyển đi từ ngày ${since}, trước tháng này: hãy ghi tháng ở đơn vị có bộ phận một cửa.`,
    en: `The unit’s one-stop centre ended or moved away on ${since}, before that month: enter the month at the unit that has one.`,
  })

/** A figure is a whole number that is not negative, of an item that the form has, given once. */
export const countImpossible = (item: string) =>
  inputInvalid('counts', {
    vi: `Số liệu "${item}" phải là số nguyên không âm, thuộc mẫu này và chỉ ghi một lần.`,
    en: `The figure "${item}" is a whole number, not negative, of an item of this form, and given once.`,
  })

/** Something keeps the month from being submitted. */
export const findingsLeft = (items: readonly string[]) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Số liệu chưa khớp ở: ${items.join(', ')}. Hãy sửa rồi gửi lại.`,
    en: `Figures do not agree at: ${items.join(', ')}. Mend them and submit again.`,
  })

/** Who sends a month back, or opens it again, says why. */
export const reasonMissing = (longest: number) =>
  inputInvalid('reason', {
    vi: `Phải ghi lý do, không quá ${longest} ký tự.`,
    en: `A reason is needed, of at most ${longest} characters.`,
  })
