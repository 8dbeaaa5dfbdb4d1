import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Another passphrase than that of the custodian's key. */
export const passphraseWrong = () =>
  inputInvalid('passphrase', {
    vi: 'Cụm mật khẩu không mở được khóa của bạn: hãy gõ lại.',
    en: 'The passphrase does not open your key: type it again.',
  })

/** The custodian has no key, or no second person stands for it. */
export const keyNotInForce = () =>
  new Refusal('KEY_NOT_IN_FORCE', {
    vi: 'Bạn chưa có khóa của người giữ kho được người thứ hai xác nhận: hãy lập khóa và nhờ xác nhận trước.',
    en: 'You have no custodian’s key that a second person confirmed: make one and have it confirmed first.',
  })

/** The record was closed before this custodian had a key, and nobody has closed it anew since. */
export const notClosedForYou = () =>
  new Refusal('RECORD_NOT_CLOSED_FOR_YOU', {
    vi: 'Hồ sơ này được niêm phong trước khi bạn có khóa: hãy để người giữ kho khác quyết định, hoặc niêm phong lại kho cho khóa của bạn trước.',
    en: 'This record was sealed before you had a key: let another custodian decide, or have the vault closed anew for your key first.',
  })

/** Too many passphrases were wrong: nobody goes on guessing at a key. */
export const passphrasesUsedUp = () =>
  new Refusal('TOO_MANY_ATTEMPTS', {
    vi: 'Đã nhập sai cụm mật khẩu quá nhiều lần trong một ngày: hãy chờ, hoặc để người giữ kho khác mở.',
    en: 'Too many passphrases were wrong within a day: wait, or let another custodian open it.',
  })

/** The halves are not those of the recovery key, or one was copied wrongly. */
export const halvesWrong = () =>
  inputInvalid('firstHalf', {
    vi: 'Hai nửa không ghép thành khóa khôi phục: hãy kiểm tra từng ký tự của cả hai nửa.',
    en: 'The halves do not make the recovery key: check every letter of both.',
  })

/** The recovery key is replaced, never ended. */
export const recoveryStays = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Khóa khôi phục không kết thúc: không có nó hồ sơ có thể mất vĩnh viễn.',
    en: 'The recovery key is not ended: without it records could be lost for good.',
  })

/** Records are taken from holders who have ended alone. */
export const holderStands = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Người giữ khóa này còn hiệu lực: hãy kết thúc trước.',
    en: 'This holder is in force: end it first.',
  })
