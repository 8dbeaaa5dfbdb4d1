import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'
import type { OnlineRequirementKind } from './online-rule.ts'

/** The step is not taken from where the session stands. */
export const onlineStepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của buổi tiếp trực tuyến không cho bước này: hãy tải lại.',
    en: 'Where the session online stands this step is not taken: reload it.',
  })

/** No law knew sessions online before that day. */
export const onlineNotProvided = (since: string) =>
  new Refusal(
    'ONLINE_NOT_PROVIDED',
    {
      vi: `Tiếp công dân trực tuyến chỉ có từ ngày ${shownDay(since)} (Nghị định 154/2026/NĐ-CP): hãy chọn ngày từ đó trở đi.`,
      en: `Citizens are received online since ${shownDay(since)} (Decree 154 of 2026): choose a day from then on.`,
    },
    { field: 'input.on' },
  )

/** A session is planned on a working day to come, or today. */
export const onlineDayImpossible = () =>
  inputInvalid('input.on', {
    vi: 'Buổi tiếp trực tuyến phải vào ngày làm việc, từ hôm nay trở đi.',
    en: 'A session online is planned on a working day, today or later.',
  })

/** The unit is not there on the day. */
export const onlineBeyondUnit = (day: string) =>
  inputInvalid('input.on', {
    vi: `Đơn vị không tồn tại vào ngày ${shownDay(day)}: hãy chọn ngày khác.`,
    en: `The unit does not exist on ${shownDay(day)}: choose another day.`,
  })

/** A time of day is written 08:30. */
export const timeInvalid = (field: string) =>
  inputInvalid(field, {
    vi: 'Giờ viết theo mẫu 08:30.',
    en: 'A time of day is written 08:30.',
  })

/** It was done on a day between its plan and today. */
export const onlineStepDayImpossible = (first: string, last: string) =>
  inputInvalid('input.on', {
    vi: `Ngày phải từ ${shownDay(first)} đến ${shownDay(last)}.`,
    en: `The day lies between ${shownDay(first)} and ${shownDay(last)}.`,
  })

const LATE: Record<OnlineRequirementKind, { vi: string; en: string }> = {
  NOTICE: { vi: 'Thông báo buổi tiếp trực tuyến', en: 'The session online was to be announced' },
  TEST: { vi: 'Thử đường truyền', en: 'The connection was to be tried' },
  CONNECTION: { vi: 'Kết nối các điểm cầu', en: 'All places were to be connected' },
}

/** It was done later than the decree has it: that is recorded with its reason, or the session is put off. */
export const doneTooLate = (kind: OnlineRequirementKind, last: string, article: string) =>
  new Refusal(
    'ONLINE_TOO_LATE',
    {
      vi: `${LATE[kind].vi} chậm nhất ${last} (${article}): hãy hoãn buổi tiếp, hoặc ghi lý do chậm.`,
      en: `${LATE[kind].en} by ${last} (${article}): put the session off, or say why it was late.`,
    },
    { field: 'input.late' },
  )

/** What was held is a session on record, of the unit and the day. */
export const sessionNotThat = () =>
  inputInvalid('input.session', {
    vi: 'Hãy chọn buổi tiếp đã ghi của chính đơn vị trong ngày tiếp trực tuyến.',
    en: 'Choose the session on record that the unit held on that day.',
  })

/** A session online is not yet over. */
export const onlineToCome = (day: string) =>
  inputInvalid('input.on', {
    vi: `Chưa đến ngày ${shownDay(day)}: chưa ghi được buổi tiếp trực tuyến đã diễn ra.`,
    en: `${shownDay(day)} has not come yet: what was held is recorded from that day on.`,
  })
