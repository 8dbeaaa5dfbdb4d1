import { Refusal } from '@province/runtime/refusal'

/** Name or password is wrong; which one is not said. */
export const signInRefused = () =>
  new Refusal('UNAUTHENTICATED', {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    en: 'The sign-in name or the password is wrong.',
  })

/** Too many failures: wait before the next try. */
export const tooManyAttempts = (waitMs: number) => {
  const retryAfterSeconds = Math.ceil(waitMs / 1_000)
  return new Refusal(
    'TOO_MANY_ATTEMPTS',
    {
      vi: `Sai quá nhiều lần: hãy thử lại sau ${retryAfterSeconds} giây.`,
      en: `Too many failures: try again in ${retryAfterSeconds} seconds.`,
    },
    {
      retryAfterSeconds,
    },
  )
}

/** The provider vouched for somebody to whom no account is bound. */
export const identityUnknown = () =>
  new Refusal('IDENTITY_UNKNOWN', {
    vi: 'Chưa có tài khoản nào gắn với danh tính này: hãy nhờ người quản trị gắn danh tính vào tài khoản của bạn.',
    en: 'No account is bound to this identity: ask an administrator to bind it to yours.',
  })
