import { inputInvalid, Refusal } from '@province/runtime/refusal'

const shown = (day: string) => day.split('-').reverse().join('/')

/** The window ends before it begins, or has no day. */
export const windowTurned = () =>
  new Refusal('DATE_INVALID', 'Khoảng thời gian không hợp lệ: ngày cuối phải sau ngày đầu.', {
    field: 'window',
  })

/** The window is longer than is shown at once. */
export const windowTooLong = () => inputInvalid('window', 'Mỗi lần chỉ xem được lịch của tối đa một năm.')

/** No calendar reaches that day: too long ago, or too far ahead. */
export const dayOutOfReach = (from: string, to: string) =>
  inputInvalid('day', `Chỉ quyết định được ngày từ ${shown(from)} đến trước ${shown(to)}.`)

/** A decision of a day to come is no decision yet. */
export const decidedTooEarly = () => inputInvalid('decidedOn', 'Ngày ra quyết định không được sau hôm nay.')

/** A text is missing or too long. */
export const textInvalid = (field: string, longest: number) =>
  inputInvalid(field, `Mục này không được để trống hoặc dài quá ${longest} ký tự.`)

/** The calendar says so already: nothing would change. */
export const alreadySo = (day: string) =>
  new Refusal('STEP_NOT_ALLOWED', `Lịch đã ghi ngày ${shown(day)} như vậy rồi.`, { field: 'day' })
