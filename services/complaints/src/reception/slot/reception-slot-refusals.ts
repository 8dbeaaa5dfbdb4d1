import type { DayKind } from '@province/clocks'
import { inputInvalid, Refusal } from '@province/runtime/refusal'

const shown = (day: string) => day.split('-').reverse().join('/')

/** The step does not lead from that state. */
export const stepNotAllowed = (step: string, state: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    `Ngày tiếp công dân ở trạng thái ${state} không thể thực hiện bước ${step}.`,
  )

/** A text is missing or too long. */
export const textInvalid = (field: string, longest: number) =>
  inputInvalid(field, `Mục này không được để trống hoặc dài quá ${longest} ký tự.`)

/** What became of the day cannot be told before it comes. */
export const slotToCome = (day: string) =>
  new Refusal('STEP_NOT_ALLOWED', `Chưa đến ngày ${shown(day)} nên chưa thể ghi kết quả của ngày này.`)

/** Citizens were told of the move in the future, or before the day was posted. */
export const announcedOutOfOrder = (postedOn: string) =>
  new Refusal(
    'DATE_INVALID',
    `Ngày báo đổi lịch phải từ ngày niêm yết (${shown(postedOn)}) đến hôm nay, không sớm hơn và không muộn hơn.`,
    { field: 'announcedOn' },
  )

/** A day that had gone by when citizens were told is no moved day: it was missed. */
export const announcedTooLate = (day: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    `Ngày ${shown(day)} đã qua khi báo đổi lịch: hãy ghi là không tiếp, kèm lý do.`,
    { field: 'announcedOn' },
  )

/** A day is moved to another one. */
export const movedToItself = () => inputInvalid('to', 'Ngày mới phải khác ngày cũ.')

/** The new day had gone by when citizens were told of it. */
export const movedToThePast = (announcedOn: string) =>
  new Refusal('DATE_INVALID', `Ngày mới không được trước ngày báo đổi lịch (${shown(announcedOn)}).`, {
    field: 'to',
  })

/** Offices are closed on the new day. */
export const movedToDayOff = ({ day, name }: DayKind) =>
  inputInvalid(
    'to',
    `Ngày ${shown(day)} không phải ngày làm việc (${name || 'cuối tuần'}): hãy chọn ngày khác.`,
  )

/** The unit does not exist on the new day. */
export const movedBeyondUnit = (day: string) =>
  inputInvalid('to', `Đơn vị không còn hoặc chưa có vào ngày ${shown(day)}: hãy chọn ngày khác.`)

/** The unit receives on the new day already. */
export const movedOntoAnother = (day: string) =>
  inputInvalid('to', `Ngày ${shown(day)} đã là ngày tiếp công dân của đơn vị: hãy chọn ngày khác.`)

/** On that day the unit receives already, in place of a day that was moved. */
export const slotTaken = (day: string) =>
  inputInvalid(
    'slots',
    `Ngày ${shown(day)} đã là ngày tiếp bù cho một ngày đã đổi: hãy chọn ngày khác cho lịch này.`,
  )

/** A day gone by was held or missed: it cannot be taken from the schedule any more. */
export const slotGoneBy = (day: string) =>
  new Refusal('STEP_NOT_ALLOWED', `Ngày ${shown(day)} đã qua nên không thể bỏ khỏi lịch.`, { field: 'slots' })
