import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Without a recovery key whatever is sealed could be lost for good: nothing is taken in until there is one. */
export const vaultNotSetUp = () =>
  new Refusal('VAULT_NOT_SET_UP', {
    vi: 'Kho danh tính chưa được thiết lập nên chưa thể tiếp nhận đơn: hãy báo quản trị thiết lập khóa khôi phục.',
    en: 'The identity vault is not set up yet, so no petition can be taken in: ask an administrator to set up the recovery key.',
  })

/** There is a recovery key: it is replaced by a procedure of its own, not made a second time. */
export const vaultIsSetUp = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Kho danh tính đã có khóa khôi phục: không thể thiết lập lần nữa.',
    en: 'The identity vault has its recovery key: it cannot be set up a second time.',
  })

/** The second half was asked for when no setting up is under way, or by who holds the first. */
export const noSecondHalf = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Không có phần khóa nào chờ bạn nhận: hãy để một người khác bắt đầu thiết lập, rồi nhận phần thứ hai.',
    en: 'No part of the key is waiting for you: let another person begin the set-up, then take the second part.',
  })

/** This custodian has a key. */
export const holdsKey = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Bạn đã có khóa của người giữ kho danh tính.',
    en: 'You have a key of a custodian of the identity vault already.',
  })

/** The letters are not those of the key that stands there: somebody may have put another one in its place. */
export const fingerprintDiffers = () =>
  inputInvalid('fingerprint', {
    vi: 'Dấu vân tay không khớp với khóa đang lưu: hãy đối chiếu lại trực tiếp với người giữ kho; nếu vẫn khác, báo quản trị ngay.',
    en: 'The fingerprint is not that of the stored key: compare it again with the custodian in person; if it still differs, tell the administrator at once.',
  })

export const passphraseWeak = () =>
  inputInvalid('passphrase', {
    vi: 'Cụm mật khẩu phải có từ 12 đến 200 ký tự: hãy dùng một câu dễ nhớ, khó đoán.',
    en: 'A passphrase has from 12 to 200 characters: use a sentence that is easy to remember and hard to guess.',
  })
