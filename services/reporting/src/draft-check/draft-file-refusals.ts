import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { DocxRefused } from '@province/sheet/docx'

const FIELD = { field: 'file' }

/** It is no base64 text. */
export const fileNotSent = () =>
  inputInvalid('file', {
    vi: 'Tệp gửi lên không đọc được: hãy chọn lại tệp.',
    en: 'The file was not sent as base64: choose it again.',
  })

/** More bytes than one request takes. */
export const fileTooLarge = (mostKb: number) =>
  new Refusal(
    'FILE_TOO_LARGE',
    {
      vi: `Tệp lớn hơn ${mostKb} KB: hãy bỏ ảnh khỏi tệp, hoặc dán văn bản vào ô.`,
      en: `The file has more than ${mostKb} KB: take its pictures out, or paste the text.`,
    },
    FIELD,
  )

const TOLD: Readonly<Record<DocxRefused['refused'], { vi: string; en: string }>> = {
  FILE_TYPE_NOT_TAKEN: {
    vi: 'Chỉ nhận tệp DOCX (xét theo nội dung tệp, không theo tên). Tệp DOC cũ: hãy lưu lại thành DOCX.',
    en: 'Only DOCX files are taken (as their content shows, whatever they are called). Save an old DOC as DOCX.',
  },
  FILE_BROKEN: {
    vi: 'Tệp bị hỏng hoặc được bảo vệ bằng mật khẩu nên không đọc được: hãy gửi tệp khác.',
    en: 'The file is broken or locked by a password and cannot be read: send another one.',
  },
  FILE_TOO_COMPLEX: {
    vi: 'Tệp quá dài (hơn 1.000.000 ký tự) hoặc quá phức tạp để mở: hãy chia nhỏ tệp.',
    en: 'The file is too long (more than 1,000,000 characters) or too complex to be opened: divide it.',
  },
  FILE_HAS_MACROS: {
    vi: 'Tệp chứa macro nên không được mở: hãy lưu lại thành DOCX không có macro.',
    en: 'The file holds macros and is not opened: save it as a DOCX without macros.',
  },
  EMPTY: { vi: 'Tệp không có chữ nào để soát.', en: 'There are no words in the file to be gone over.' },
}

/** Why a file is no draft that can be gone over; a file without words is what was given wrongly. */
export const fileRefused = ({ refused }: DocxRefused): Refusal =>
  refused === 'EMPTY' ? inputInvalid('file', TOLD.EMPTY) : new Refusal(refused, TOLD[refused], FIELD)
