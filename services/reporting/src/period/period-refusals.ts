import { inputInvalid, shownDay } from '@province/runtime/refusal'

/** A cut-off of one's own has to be a span of days. */
export const cutOffTurned = () =>
  inputInvalid('to', {
    vi: 'Kỳ chốt riêng phải có ngày cuối sau ngày đầu và không dài quá 366 ngày.',
    en: 'A cut-off of its own ends after it begins, and is at most 366 days long.',
  })

/** Another period of the template has these days, or some of them. */
export const periodTwice = (from: string, to: string) =>
  inputInvalid('day', {
    vi: `Mẫu báo cáo này đã mở kỳ ${shownDay(from)} – ${shownDay(to)}: mỗi ngày chỉ thuộc một kỳ.`,
    en: `A period of this template, ${shownDay(from)} to ${shownDay(to)}, is open already: a day is of one period only.`,
  })

/** A period is opened once it has begun. */
export const periodAhead = (from: string) =>
  inputInvalid('day', {
    vi: `Kỳ báo cáo bắt đầu từ ${shownDay(from)}: chỉ mở kỳ khi kỳ đã bắt đầu.`,
    en: `The period begins on ${shownDay(from)}: open it once it has begun.`,
  })

/** The template was not in force on the last day of the period. */
export const templateNotInForce = () =>
  inputInvalid('template', {
    vi: 'Mẫu báo cáo không có hiệu lực vào ngày cuối của kỳ: hãy chọn bản khác của mẫu.',
    en: 'The template is not in force on the last day of the period: choose another edition of it.',
  })

/** Nobody owes it. */
export const nobodyOwes = () =>
  inputInvalid('template', {
    vi: 'Không đơn vị nào phải gửi theo mẫu này trong kỳ: hãy xem lại cấp, loại đơn vị và miễn trừ.',
    en: 'No unit owes this template in the period: check its levels, kinds and exemptions.',
  })
