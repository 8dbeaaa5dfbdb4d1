import { inputInvalid, Refusal } from '@province/runtime/refusal'

const STATES: Readonly<Record<string, string>> = {
  ACKNOWLEDGED: 'đã được xác nhận nhận đơn',
  BOUNCED: 'đã bị trả lại',
}

/** It was acknowledged or sent back before. */
export const transferEnded = (state: string) =>
  new Refusal('STEP_NOT_ALLOWED', `Lượt chuyển đơn này ${STATES[state] ?? state}: không còn bước nào.`)

/** A petition is not sent to where it is. */
export const toItself = () => inputInvalid('input.to', 'Đơn đang ở chính đơn vị này: hãy chọn đơn vị khác.')

/** Whoever is complained of, or answers to them, does not get the petition. */
export const toComplainedOf = () =>
  new Refusal(
    'TRANSFER_TO_COMPLAINED_OF',
    'Không được chuyển đơn cho đơn vị bị khiếu nại, tố cáo hoặc đơn vị thuộc quyền của họ: hãy chọn cấp trên của đơn vị đó.',
    { field: 'input.to' },
  )

/** There is no such unit today. */
export const receiverUnknown = () =>
  new Refusal('UNIT_NOT_FOUND', 'Không có đơn vị nhận này: hãy chọn đơn vị đang hoạt động.', {
    field: 'input.to',
  })

export const returnReasonMissing = (longest: number) =>
  inputInvalid('input.reason', `Hãy ghi lý do trả lại, không quá ${longest.toLocaleString('vi-VN')} ký tự.`)

/** Nothing arrives before it is sent. */
export const decidedBeforeSent = (sentOn: string) =>
  new Refusal(
    'DATE_INVALID',
    `Ngày xác nhận không được trước ngày chuyển ${sentOn.split('-').reverse().join('/')}.`,
  )
