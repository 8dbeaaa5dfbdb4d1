import { inputInvalid } from '@province/runtime/refusal'

/** The issuer is the address by which the provider names itself. */
export const issuerInvalid = () =>
  inputInvalid('issuer', 'Nhà cung cấp danh tính phải là một địa chỉ http(s), đúng như nhà cung cấp tự ghi.')

/** The subject is the provider's own word for the person. */
export const subjectMissing = () =>
  inputInvalid('subject', 'Hãy điền mã danh tính do nhà cung cấp đặt, không quá 255 ký tự.')

/** Somebody is bound to it. */
export const identityTaken = () => inputInvalid('subject', 'Danh tính này đã gắn với một tài khoản.')
