import { inputInvalid, Refusal } from '@province/runtime/refusal'

export const contentUnread = () =>
  inputInvalid('content', { vi: 'Nội dung phải là base64.', en: 'The content must be base64.' })

const megabytes = (bytes: number) => `${Math.round(bytes / (1 << 20))} MB`

/** A file has some bytes and not too many. */
export const fileTooLarge = (largest: number) =>
  inputInvalid('bytes', {
    vi: `Tệp phải có nội dung và không quá ${megabytes(largest)}: hãy chia nhỏ hoặc nén lại.`,
    en: `A file must not be empty, nor larger than ${megabytes(largest)}: split it or compress it.`,
  })

export const tooManyFiles = (most: number) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Chỉ được gửi kèm nhiều nhất ${most} tệp: hãy gộp các trang vào một tệp.`,
    en: `At most ${most} files can be attached: put several pages into one.`,
  })

/** Parts come in order: it says which one is next. */
export const partInvalid = (next: number) =>
  new Refusal(
    'INPUT_INVALID',
    {
      vi: 'Phần tệp không đúng thứ tự hoặc quá lớn: hãy gửi tiếp từ phần được nêu.',
      en: 'This part of the file is out of order or too large: go on from the part that is named.',
    },
    {
      field: 'part',
      next,
    },
  )

/** What came is not what was sent. */
export const checksumDiffers = () =>
  inputInvalid('sha256', {
    vi: 'Tệp nhận được không khớp với tệp đã gửi: hãy gửi lại.',
    en: 'What arrived is not the file that was sent: send it again.',
  })

export const fileEnded = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Tệp này đã nhận xong hoặc đã bỏ.',
    en: 'This file has been received or given up: start a new one.',
  })
