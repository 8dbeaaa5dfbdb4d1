import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The file has no name that it could be saved under. */
export const nameUnread = (longest: number) =>
  inputInvalid('name', {
    vi: `Tên tệp phải có chữ, không quá ${longest} ký tự và không có các ký tự / \\ : * ? " < > |: hãy đổi tên tệp.`,
    en: `A file needs a name of at most ${longest} characters without / \\ : * ? " < > |: rename it.`,
  })

/** What was judged on its evidence gets no more of it afterwards. */
export const stepFollowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Sau bước này đã có bước khác: tệp minh chứng chỉ kèm theo bước mới nhất, hãy gửi cùng bước tiếp theo.',
    en: 'Another step has followed this one: evidence goes with the newest step only, so send it with the next.',
  })
