import { Refusal } from '@province/runtime/refusal'

/** The code is wrong, too old, or was used before. */
export const codeRefused = () =>
  new Refusal('SECOND_FACTOR_INVALID', 'Mã xác thực không đúng hoặc đã dùng: hãy đợi mã mới rồi nhập lại.', {
    field: 'code',
  })

/** There is one already. */
export const factorConfirmed = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Tài khoản đã bật xác thực hai lớp: hãy tắt nó trước khi cài lại.')

/** There is none. */
export const factorMissing = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Tài khoản chưa bật xác thực hai lớp: hãy bật trong trang tài khoản của bạn.',
  )
