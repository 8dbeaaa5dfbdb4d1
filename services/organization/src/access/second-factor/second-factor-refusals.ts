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

/** Whoever stands for a reset is two people, neither of them its owner, each with a factor and a right of their own. */
export const witnessesMissing = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Cần hai người khác nhau, đều có quyền quản lý tài khoản hoặc xác nhận cấp quyền và đã bật xác thực hai bước, không phải chủ tài khoản.',
    en: 'It takes two different people who may manage accounts or confirm grants and have a second factor of their own, neither of them the owner of the account.',
  })
