import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** The window is longer than is shown at once. */
export const windowTooLong = () =>
  inputInvalid('window', {
    vi: 'Mỗi lần chỉ xem được lịch của tối đa một năm.',
    en: 'The calendar shows at most one year at a time.',
  })

/** No calendar reaches that day: too long ago, or too far ahead. */
export const dayOutOfReach = (from: string, to: string) =>
  inputInvalid('day', {
    vi: `Chỉ quyết định được ngày từ ${shownDay(from)} đến trước ${shownDay(to)}.`,
    en: `Only days from ${shownDay(from)} to before ${shownDay(to)} can be decided.`,
  })

/** A decision of a day to come is no decision yet. */
export const decidedTooEarly = () =>
  inputInvalid('decidedOn', {
    vi: 'Ngày ra quyết định không được sau hôm nay.',
    en: 'The day of the decision must not be later than today.',
  })

/** A text is missing or too long. */
export const textInvalid = (field: string, longest: number) =>
  inputInvalid(field, {
    vi: `Mục này không được để trống hoặc dài quá ${longest} ký tự.`,
    en: `This must not be empty, nor longer than ${longest} characters.`,
  })

/** The calendar says so already: nothing would change. */
export const alreadySo = (day: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Lịch đã ghi ngày ${shownDay(day)} như vậy rồi.`,
      en: `The calendar has ${shownDay(day)} that way already.`,
    },
    { field: 'day' },
  )
