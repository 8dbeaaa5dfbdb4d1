import { Refusal } from '@province/runtime/refusal'

/** By its bytes it is something else than what may be attached, whatever it says of itself. */
const typeNotTaken = () =>
  new Refusal('FILE_TYPE_NOT_TAKEN', {
    vi: 'Chỉ nhận tệp PDF, JPEG và PNG (xét theo nội dung tệp, không theo tên).',
    en: 'Only PDF, JPEG and PNG files are taken (as their content shows, whatever they are called).',
  })

/** It begins like such a file and cannot be read to its end. */
const fileBroken = () =>
  new Refusal('FILE_BROKEN', {
    vi: 'Tệp bị hỏng hoặc được bảo vệ bằng mật khẩu nên không đọc được: hãy gửi tệp khác.',
    en: 'The file is broken or locked by a password and cannot be read: send another one.',
  })

/** It asks for more memory, time, pages or pixels than one file may take. */
export const fileTooComplex = (pages: number) =>
  new Refusal('FILE_TOO_COMPLEX', {
    vi: `Tệp quá phức tạp để mở (quá ${pages} trang, ảnh quá lớn hoặc nội dung lồng nhiều lớp): hãy chia nhỏ hoặc quét lại.`,
    en: `The file is too complex to be opened (more than ${pages} pages, too large a picture, or nested too deeply): divide it or scan it again.`,
  })

/** Others are being opened: nothing is lost, the same request is sent again. */
export const filesWaiting = (retryAfterSeconds: number) =>
  new Refusal(
    'BUSY_TRY_AGAIN',
    {
      vi: `Hệ thống đang mở các tệp khác: hãy gửi lại sau ${retryAfterSeconds} giây.`,
      en: `Other files are being opened: send this again in ${retryAfterSeconds} seconds.`,
    },
    { retryAfterSeconds },
  )

export const REFUSALS = {
  FILE_TYPE_NOT_TAKEN: typeNotTaken,
  FILE_BROKEN: fileBroken,
}
