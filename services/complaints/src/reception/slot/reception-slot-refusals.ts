import type { DayKind } from '@province/clocks'
import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** The step does not lead from that state. */
export const stepNotAllowed = (step: string, state: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Ngày tiếp công dân ở trạng thái ${state} không thể thực hiện bước ${step}.`,
    en: `A reception day in the state ${state} does not take the step ${step}.`,
  })

/** A text is missing or too long. */
export const textInvalid = (field: string, longest: number) =>
  inputInvalid(field, {
    vi: `Mục này không được để trống hoặc dài quá ${longest} ký tự.`,
    en: `This must not be empty, nor longer than ${longest} characters.`,
  })

/** What became of the day cannot be told before it comes. */
export const slotToCome = (day: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Chưa đến ngày ${shownDay(day)} nên chưa thể ghi kết quả của ngày này.`,
    en: `${shownDay(day)} has not come yet: what became of it can be recorded from that day on.`,
  })

/** Citizens were told of the move in the future, or before the day was posted. */
export const announcedOutOfOrder = (postedOn: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Ngày báo đổi lịch phải từ ngày niêm yết (${shownDay(postedOn)}) đến hôm nay, không sớm hơn và không muộn hơn.`,
      en: `The move was announced between the day the schedule was posted (${shownDay(postedOn)}) and today: give a day in between.`,
    },
    { field: 'announcedOn' },
  )

/** A day that had gone by when citizens were told is no moved day: it was missed. */
export const announcedTooLate = (day: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Ngày ${shownDay(day)} đã qua khi báo đổi lịch: hãy ghi là không tiếp, kèm lý do.`,
      en: `${shownDay(day)} had gone by when the move was announced: record it as missed, with the reason.`,
    },
    { field: 'announcedOn' },
  )

/** A day is moved to another one. */
export const movedToItself = () =>
  inputInvalid('to', { vi: 'Ngày mới phải khác ngày cũ.', en: 'The new day must differ from the old one.' })

/** The new day had gone by when citizens were told of it. */
export const movedToThePast = (announcedOn: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Ngày mới không được trước ngày báo đổi lịch (${shownDay(announcedOn)}).`,
      en: `The new day must not come before the move was announced (${shownDay(announcedOn)}).`,
    },
    {
      field: 'to',
    },
  )

/** Offices are closed on the new day. */
export const movedToDayOff = ({ day, name }: DayKind) =>
  inputInvalid('to', {
    vi: `Ngày ${shownDay(day)} không phải ngày làm việc (${name || 'cuối tuần'}): hãy chọn ngày khác.`,
    en: `${shownDay(day)} is not a working day (${name || 'weekend'}): choose another day.`,
  })

/** The unit does not exist on the new day. */
export const movedBeyondUnit = (day: string) =>
  inputInvalid('to', {
    vi: `Đơn vị không còn hoặc chưa có vào ngày ${shownDay(day)}: hãy chọn ngày khác.`,
    en: `The unit does not exist on ${shownDay(day)}: choose another day.`,
  })

/** The unit receives on the new day already. */
export const movedOntoAnother = (day: string) =>
  inputInvalid('to', {
    vi: `Ngày ${shownDay(day)} đã là ngày tiếp công dân của đơn vị: hãy chọn ngày khác.`,
    en: `${shownDay(day)} is a reception day of the unit already: choose another day.`,
  })

/** On that day the unit receives already, in place of a day that was moved. */
export const slotTaken = (day: string) =>
  inputInvalid('slots', {
    vi: `Ngày ${shownDay(day)} đã là ngày tiếp bù cho một ngày đã đổi: hãy chọn ngày khác cho lịch này.`,
    en: `${shownDay(day)} stands in for a day that was moved: choose another day for this schedule.`,
  })

/** A day gone by was held or missed: it cannot be taken from the schedule any more. */
export const slotGoneBy = (day: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Ngày ${shownDay(day)} đã qua nên không thể bỏ khỏi lịch.`,
      en: `${shownDay(day)} has gone by and cannot be taken from the schedule.`,
    },
    { field: 'slots' },
  )
