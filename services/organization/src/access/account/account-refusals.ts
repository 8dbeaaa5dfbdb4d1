import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** There is no session. */
export const notSignedIn = () => new Refusal('UNAUTHENTICATED', 'Hãy đăng nhập để tiếp tục.')

/** A name that is typed: small letters, digits, dots and dashes. */
export const usernameInvalid = () =>
  inputInvalid(
    'username',
    'Tên đăng nhập gồm 3 đến 64 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, bắt đầu và kết thúc bằng chữ hoặc số.',
  )

/** Words are needed there, of bounded length. */
export const wordsMissing = (field: string) => inputInvalid(field, 'Hãy điền mục này, không quá 200 ký tự.')

/** Somebody has the name. */
export const usernameTaken = () =>
  inputInvalid('username', 'Tên đăng nhập này đã có người dùng: hãy chọn tên khác.')

/** It is so already. */
export const accountUnchanged = (disabled: boolean) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    disabled ? 'Tài khoản này đã bị khóa rồi.' : 'Tài khoản này đang hoạt động.',
  )

/** Nobody shuts themself out, nor sets back their own second factor without it. */
export const notOnOneself = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Không thực hiện việc này với chính tài khoản của bạn: hãy nhờ người khác.')

/** The password that was typed as the present one is not. */
export const presentPasswordWrong = () => inputInvalid('current', 'Mật khẩu hiện tại không đúng.')

/** The new password is the old one. */
export const passwordUnchanged = () => inputInvalid('next', 'Mật khẩu mới phải khác mật khẩu hiện tại.')

/** Too short, too long, or made of the name. */
export const passwordWeak = (shortest: number) =>
  inputInvalid('next', `Mật khẩu mới cần từ ${shortest} đến 200 ký tự và không chứa tên đăng nhập.`)
