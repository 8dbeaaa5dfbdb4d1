import { Refusal } from '@province/runtime/refusal'

/** The code is wrong, too old, or was used before. */
export const codeRefused = () =>
  new Refusal(
    'SECOND_FACTOR_INVALID',
    {
      vi: 'Mã xác thực không đúng hoặc đã dùng: hãy đợi mã mới rồi nhập lại.',
      en: 'The code is wrong or has been used: wait for a new one and enter that.',
    },
    {
      field: 'code',
    },
  )

/** There is one already. */
export const factorConfirmed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Tài khoản đã bật xác thực hai lớp: hãy tắt nó trước khi cài lại.',
    en: 'The account has a second factor: turn it off before setting it up again.',
  })

/** There is none. */
export const factorMissing = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Tài khoản chưa bật xác thực hai lớp: hãy bật trong trang tài khoản của bạn.',
    en: 'The account has no second factor: turn it on on the page of your account.',
  })
