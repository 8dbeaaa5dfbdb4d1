import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Browsers tie passkeys to a name: an address in numbers has none. */
export const passkeysNotHere = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Khóa truy cập cần địa chỉ có tên miền (https, hoặc localhost): hãy dùng ứng dụng xác thực.',
    en: 'Passkeys need an address with a name (https, or localhost): use the authenticator app.',
  })

/** They stand beside the app, whose recovery codes are the way back when the device is lost. */
export const appNeededFirst = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Hãy bật xác thực hai lớp bằng ứng dụng trước, rồi thêm khóa truy cập.',
    en: 'Turn on the second factor by the app first, then add a passkey.',
  })

export const tooManyPasskeys = (most: number) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Mỗi tài khoản có nhiều nhất ${most} khóa truy cập: hãy bỏ bớt một khóa.`,
    en: `An account has at most ${most} passkeys: remove one of them.`,
  })

export const noPasskeys = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Tài khoản chưa có khóa truy cập: hãy nhập mã của ứng dụng.',
    en: 'The account has no passkey: enter a code of the app.',
  })

/** What the device answered is not what was asked, or nobody's here. */
export const passkeyRefused = () =>
  new Refusal('SECOND_FACTOR_INVALID', {
    vi: 'Khóa truy cập không đúng hoặc câu hỏi đã hết hạn: hãy thử lại, hoặc nhập mã của ứng dụng.',
    en: 'The passkey does not fit, or the question has run out: try again, or enter a code of the app.',
  })

/** It counts back: somebody made a copy of it. */
export const passkeyReplayed = () =>
  new Refusal('SECOND_FACTOR_INVALID', {
    vi: 'Khóa truy cập này có dấu hiệu bị sao chép: hãy bỏ khóa và báo quản trị.',
    en: 'This passkey looks like a copy: remove it and tell your administrator.',
  })

export const nameNeeded = (longest: number) =>
  inputInvalid('name', {
    vi: `Hãy đặt tên cho khóa, không quá ${longest} ký tự.`,
    en: `Give the key a name of at most ${longest} characters.`,
  })
