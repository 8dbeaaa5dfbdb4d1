import { inputInvalid, Refusal } from '@province/runtime/refusal'

const megabytes = (bytes: number) => `${Math.round(bytes / (1 << 20))} MB`

/** A file has some bytes and not too many. */
export const fileTooLarge = (largest: number) =>
  inputInvalid('bytes', `Tệp phải có nội dung và không quá ${megabytes(largest)}: hãy chia nhỏ hoặc nén lại.`)

export const tooManyFiles = (most: number) =>
  new Refusal('STEP_NOT_ALLOWED', `Mỗi đơn có nhiều nhất ${most} tệp.`)

/** Parts come in order: it says which one is next. */
export const partInvalid = (next: number) =>
  new Refusal('INPUT_INVALID', 'Phần tệp không đúng thứ tự hoặc quá lớn: hãy gửi tiếp từ phần được nêu.', {
    field: 'part',
    next,
  })

/** What came is not what was sent. */
export const checksumDiffers = () =>
  inputInvalid('sha256', 'Tệp nhận được không khớp với tệp đã gửi: hãy gửi lại.')

export const fileEnded = () => new Refusal('STEP_NOT_ALLOWED', 'Tệp này đã nhận xong hoặc đã bỏ.')

/** By its bytes it is something else than what may be attached, whatever it says of itself. */
export const typeNotTaken = () =>
  new Refusal('FILE_TYPE_NOT_TAKEN', 'Chỉ nhận tệp PDF, JPEG và PNG (xét theo nội dung tệp, không theo tên).')

/** It begins like such a file and cannot be read to its end. */
export const fileBroken = () =>
  new Refusal(
    'FILE_BROKEN',
    'Tệp bị hỏng hoặc được bảo vệ bằng mật khẩu nên không đọc được: hãy gửi tệp khác.',
  )
