import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** There is no session. */
export const notSignedIn = () =>
  new Refusal('UNAUTHENTICATED', { vi: 'Hãy đăng nhập để tiếp tục.', en: 'Sign in to go on.' })

/** A name that is typed: small letters, digits, dots and dashes. */
export const usernameInvalid = () =>
  inputInvalid('username', {
    vi: 'Tên đăng nhập gồm 3 đến 64 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, bắt đầu và kết thúc bằng chữ hoặc số.',
    en: 'A sign-in name has 3 to 64 plain small letters, digits, dots or hyphens, and begins and ends with a letter or digit.',
  })

/** Words are needed there, of bounded length. */
export const wordsMissing = (field: string) =>
  inputInvalid(field, {
    vi: 'Hãy điền mục này, không quá 200 ký tự.',
    en: 'Fill this in, with at most 200 characters.',
  })

/** Somebody has the name. */
export const usernameTaken = () =>
  inputInvalid('username', {
    vi: 'Tên đăng nhập này đã có người dùng: hãy chọn tên khác.',
    en: 'This sign-in name is taken: choose another one.',
  })

/** It is so already. */
export const accountUnchanged = (disabled: boolean) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    disabled
      ? { vi: 'Tài khoản này đã bị khóa rồi.', en: 'This account is locked already.' }
      : { vi: 'Tài khoản này đang hoạt động.', en: 'This account is not locked.' },
  )

/** Nobody shuts themself out, nor sets back their own second factor without it. */
export const notOnOneself = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Không thực hiện việc này với chính tài khoản của bạn: hãy nhờ người khác.',
    en: 'This is not done to your own account: ask somebody else.',
  })

/** The password that was typed as the present one is not. */
export const presentPasswordWrong = (field = 'current') =>
  inputInvalid(field, { vi: 'Mật khẩu hiện tại không đúng.', en: 'The present password is wrong.' })

/** The password was shown a while ago: whoever sits there now shows it again. */
export const passwordRequired = () =>
  new Refusal('PASSWORD_REQUIRED', {
    vi: 'Việc này cần mật khẩu vừa nhập trong năm phút: hãy nhập lại mật khẩu rồi thử lại.',
    en: 'This needs the password, typed within five minutes: confirm your password and try again.',
  })

/** The new password is the old one. */
export const passwordUnchanged = () =>
  inputInvalid('next', {
    vi: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
    en: 'The new password must differ from the present one.',
  })

/** Too short, too long, or made of the name. */
export const passwordWeak = (shortest: number) =>
  inputInvalid('next', {
    vi: `Mật khẩu mới cần từ ${shortest} đến 200 ký tự và không chứa tên đăng nhập.`,
    en: `A new password has from ${shortest} to 200 characters and does not contain the sign-in name.`,
  })

/** Long enough, and still among the first that are guessed. */
export const passwordGuessable = () =>
  inputInvalid('next', {
    vi: 'Mật khẩu này dễ đoán (nằm trong danh sách phổ biến, dãy phím, ngày tháng hoặc lặp lại): hãy dùng vài từ không liên quan.',
    en: 'This password is easily guessed (a known one, keys side by side, a date or a repeat): use a few words that do not belong together.',
  })
