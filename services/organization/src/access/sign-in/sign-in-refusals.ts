import { Refusal } from '@province/runtime/refusal'

/** Name or password is wrong; which one is not said. */
export const signInRefused = () => new Refusal('UNAUTHENTICATED', 'Tên đăng nhập hoặc mật khẩu không đúng.')

/** Too many failures: wait before the next try. */
export const tooManyAttempts = (waitMs: number) => {
  const retryAfterSeconds = Math.ceil(waitMs / 1_000)
  return new Refusal('TOO_MANY_ATTEMPTS', `Sai quá nhiều lần: hãy thử lại sau ${retryAfterSeconds} giây.`, {
    retryAfterSeconds,
  })
}

/** The provider vouched for somebody to whom no account is bound. */
export const identityUnknown = () =>
  new Refusal(
    'IDENTITY_UNKNOWN',
    'Chưa có tài khoản nào gắn với danh tính này: hãy nhờ người quản trị gắn danh tính vào tài khoản của bạn.',
  )
