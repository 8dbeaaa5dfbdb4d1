import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** A session is on record once it was held. */
export const sessionToCome = (day: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Chưa đến ngày ${shownDay(day)} nên chưa thể ghi buổi tiếp của ngày này.`,
      en: `${shownDay(day)} has not come yet: a session can be recorded from that day on.`,
    },
    {
      field: 'day',
    },
  )

/** The unit did not exist on the day. */
export const sessionBeyondUnit = (day: string) =>
  inputInvalid('day', {
    vi: `Đơn vị không tồn tại vào ngày ${shownDay(day)}: hãy chọn ngày khác.`,
    en: `The unit does not exist on ${shownDay(day)}: choose another day.`,
  })

/** A session of a reception day is recorded at that day. */
export const scheduledNeedsSlot = () =>
  inputInvalid('kind', {
    vi: 'Buổi tiếp định kỳ phải ghi tại ngày tiếp công dân trong lịch đã niêm yết.',
    en: 'Record a scheduled session at its reception day in the posted schedule.',
  })

/** Regular reception is held by those on duty. */
export const onDutyOnly = () =>
  inputInvalid('held', {
    vi: 'Tiếp công dân thường xuyên do người được phân công trực, không ghi thay người khác.',
    en: 'Regular reception is held by those on duty: nobody is recorded in their place.',
  })

/** The head's reception is held by the head or somebody sent. */
export const notOnDutyHere = () =>
  inputInvalid('held', {
    vi: 'Hãy ghi người đứng đầu trực tiếp tiếp hay ủy quyền cho người khác tiếp.',
    en: 'Say whether the head received in person or sent somebody else.',
  })

/** Who was sent, and why, must both be told. */
export const delegationIncomplete = () =>
  inputInvalid('delegatedTo', {
    vi: 'Ủy quyền tiếp phải ghi chức vụ người được ủy quyền và lý do.',
    en: 'Where somebody else was sent, give their position and the reason.',
  })

/** Nobody was sent: neither whom nor why belongs there. */
export const delegationUncalled = () =>
  inputInvalid('delegatedTo', {
    vi: 'Chỉ ghi người được ủy quyền và lý do khi có ủy quyền tiếp.',
    en: 'Give whom and why only where somebody else was sent.',
  })

/** Somebody came: it cannot be told that nobody did. */
export const sessionHadVisitors = (visits: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: `Buổi tiếp đã ghi ${visits} lượt tiếp nên không thể ghi là không có công dân.`,
      en: `The session has ${visits} visits on record: it cannot be recorded that nobody came.`,
    },
    {
      field: 'noVisitors',
    },
  )
