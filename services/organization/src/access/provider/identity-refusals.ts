import { inputInvalid } from '@province/runtime/refusal'

/** The issuer is the address by which the provider names itself. */
export const issuerInvalid = () =>
  inputInvalid('issuer', {
    vi: 'Nhà cung cấp danh tính phải là một địa chỉ http(s), đúng như nhà cung cấp tự ghi.',
    en: 'The identity provider is an http(s) address, exactly as the provider writes it.',
  })

/** The subject is the provider's own word for the person. */
export const subjectMissing = () =>
  inputInvalid('subject', {
    vi: 'Hãy điền mã danh tính do nhà cung cấp đặt, không quá 255 ký tự.',
    en: 'Give the subject that the provider assigned, in at most 255 characters.',
  })

/** Somebody is bound to it. */
export const identityTaken = () =>
  inputInvalid('subject', {
    vi: 'Danh tính này đã gắn với một tài khoản.',
    en: 'This identity is bound to an account already.',
  })
