import { inputInvalid, Refusal } from '@province/runtime/refusal'

const shown = (day: string) => day.split('-').reverse().join('/')

/** A session is on record once it was held. */
export const sessionToCome = (day: string) =>
  new Refusal('STEP_NOT_ALLOWED', `Chưa đến ngày ${shown(day)} nên chưa thể ghi buổi tiếp của ngày này.`, {
    field: 'day',
  })

/** The unit did not exist on the day. */
export const sessionBeyondUnit = (day: string) =>
  inputInvalid('day', `Đơn vị không tồn tại vào ngày ${shown(day)}: hãy chọn ngày khác.`)

/** A session of a reception day is recorded at that day. */
export const scheduledNeedsSlot = () =>
  inputInvalid('kind', 'Buổi tiếp định kỳ phải ghi tại ngày tiếp công dân trong lịch đã niêm yết.')

/** Regular reception is held by those on duty. */
export const onDutyOnly = () =>
  inputInvalid('held', 'Tiếp công dân thường xuyên do người được phân công trực, không ghi thay người khác.')

/** The head's reception is held by the head or somebody sent. */
export const notOnDutyHere = () =>
  inputInvalid('held', 'Hãy ghi người đứng đầu trực tiếp tiếp hay ủy quyền cho người khác tiếp.')

/** Who was sent, and why, must both be told. */
export const delegationIncomplete = () =>
  inputInvalid('delegatedTo', 'Ủy quyền tiếp phải ghi chức vụ người được ủy quyền và lý do.')

/** Nobody was sent: neither whom nor why belongs there. */
export const delegationUncalled = () =>
  inputInvalid('delegatedTo', 'Chỉ ghi người được ủy quyền và lý do khi có ủy quyền tiếp.')

/** Somebody came: it cannot be told that nobody did. */
export const sessionHadVisitors = (visits: number) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    `Buổi tiếp đã ghi ${visits} lượt tiếp nên không thể ghi là không có công dân.`,
    {
      field: 'noVisitors',
    },
  )
