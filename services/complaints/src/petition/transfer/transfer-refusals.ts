import { counted, inputInvalid, type Message, Refusal, shownDay } from '@province/runtime/refusal'

const STATES: Readonly<Record<string, Message>> = {
  ACKNOWLEDGED: { vi: 'đã được xác nhận nhận đơn', en: 'acknowledged' },
  BOUNCED: { vi: 'đã bị trả lại', en: 'sent back' },
}

/** It was acknowledged or sent back before. */
export const transferEnded = (state: string) => {
  const is = STATES[state] ?? { vi: state, en: state }
  return new Refusal('STEP_NOT_ALLOWED', {
    vi: `Lượt chuyển đơn này ${is.vi}: không còn bước nào.`,
    en: `This transfer was ${is.en}: no step is left.`,
  })
}

/** A petition is not sent to where it is. */
export const toItself = () =>
  inputInvalid('input.to', {
    vi: 'Đơn đang ở chính đơn vị này: hãy chọn đơn vị khác.',
    en: 'The petition is at this unit: choose another one.',
  })

/** Whoever is complained of, or answers to them, does not get the petition. */
export const toComplainedOf = () =>
  new Refusal(
    'TRANSFER_TO_COMPLAINED_OF',
    {
      vi: 'Không được chuyển đơn cho đơn vị bị khiếu nại, tố cáo hoặc đơn vị thuộc quyền của họ: hãy chọn cấp trên của đơn vị đó.',
      en: 'A petition is not sent to the unit complained of, nor to one that answers to it: choose the authority above that unit.',
    },
    { field: 'input.to' },
  )

/** There is no such unit today. */
export const receiverUnknown = () =>
  new Refusal(
    'UNIT_NOT_FOUND',
    {
      vi: 'Không có đơn vị nhận này: hãy chọn đơn vị đang hoạt động.',
      en: 'There is no such unit to receive it: choose one that is in operation.',
    },
    {
      field: 'input.to',
    },
  )

export const returnReasonMissing = (longest: number) =>
  inputInvalid('input.reason', {
    vi: `Hãy ghi lý do trả lại, không quá ${counted(longest).vi} ký tự.`,
    en: `Give the reason for sending it back, in at most ${counted(longest).en} characters.`,
  })

/** Nothing arrives before it is sent. */
export const decidedBeforeSent = (sentOn: string) => {
  const shown = shownDay(sentOn)
  return new Refusal('DATE_INVALID', {
    vi: `Ngày xác nhận không được trước ngày chuyển ${shown}.`,
    en: `The day of the answer must not come before the petition was sent (${shown}).`,
  })
}
