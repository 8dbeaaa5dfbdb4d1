import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The register names a state secret and holds nothing of its text. */
export const fileOfSecret = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Văn bản mật chỉ ghi sổ, không tải tệp lên: hãy giữ bản giấy theo quy định bảo vệ bí mật nhà nước.',
    en: 'A state secret is registered without its text: keep the paper under the rules on state secrets.',
  })

/** The file has no name that it could be saved under. */
export const nameUnread = (longest: number) =>
  inputInvalid('name', {
    vi: `Tên tệp phải có chữ, không quá ${longest} ký tự và không có các ký tự / \\ : * ? " < > |: hãy đổi tên tệp.`,
    en: `A file needs a name of at most ${longest} characters without / \\ : * ? " < > |: rename it.`,
  })
