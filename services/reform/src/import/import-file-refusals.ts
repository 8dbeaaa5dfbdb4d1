import { inputInvalid, Refusal } from '@province/runtime/refusal'

const megabytes = (bytes: number) => Math.floor(bytes / 1_048_576)

/** The file is not open for what was asked. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái của tệp không cho bước này: hãy tải lại trang và xem tệp đang ở đâu.',
    en: 'Where the file stands this step is not taken: reload the page and see where it is.',
  })

/** More than one file may be. */
export const fileTooLarge = (most: number) =>
  inputInvalid('bytes', {
    vi: `Tệp phải có nội dung và không quá ${megabytes(most)} MB: hãy chia thành nhiều tệp.`,
    en: `A file has a content, and at most ${megabytes(most)} MB: divide it into several.`,
  })

/** A file is known by the sum of its bytes. */
export const sumInvalid = () =>
  inputInvalid('sha256', {
    vi: 'Cần mã kiểm SHA-256 của tệp, 64 chữ số thập lục phân.',
    en: 'The SHA-256 of the file is needed, 64 hexadecimal digits.',
  })

/** A part does not go on where the last one ended, or is none. */
export const partInvalid = (from: number) =>
  inputInvalid('at', {
    vi: `Phần gửi không nối tiếp: hãy gửi tiếp từ byte ${from}.`,
    en: `The part does not go on where the last one ended: send on from byte ${from}.`,
  })

/** A part is not what was sent. */
export const partDiffers = (from: number) =>
  inputInvalid('content', {
    vi: `Phần gửi bị hỏng trên đường truyền (sai mã kiểm): hãy gửi lại từ byte ${from}.`,
    en: `The part was damaged on its way (its sum differs): send it again, from byte ${from}.`,
  })

/** The file is not all there. */
export const truncated = (saved: number, bytes: number) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Tệp mới đến ${saved}/${bytes} byte: hãy chọn lại đúng tệp đó để gửi tiếp; chưa có gì được lưu.`,
    en: `Only ${saved} of ${bytes} bytes have come: choose the same file again to go on; nothing is stored yet.`,
  })
