import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Without a recovery key whatever is sealed could be lost for good: nothing is taken in until there is one. */
export const vaultNotSetUp = () =>
  new Refusal(
    'VAULT_NOT_SET_UP',
    'Kho danh tính chưa được thiết lập nên chưa thể tiếp nhận đơn: hãy báo quản trị thiết lập khóa khôi phục.',
  )

/** There is a recovery key: it is replaced by a procedure of its own, not made a second time. */
export const vaultIsSetUp = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Kho danh tính đã có khóa khôi phục: không thể thiết lập lần nữa.')

/** The second half was asked for when no setting up is under way, or by who holds the first. */
export const noSecondHalf = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Không có phần khóa nào chờ bạn nhận: hãy để một người khác bắt đầu thiết lập, rồi nhận phần thứ hai.',
  )

/** This custodian has a key. */
export const holdsKey = () => new Refusal('STEP_NOT_ALLOWED', 'Bạn đã có khóa của người giữ kho danh tính.')

export const passphraseWeak = () =>
  inputInvalid('passphrase', 'Cụm mật khẩu phải có từ 12 đến 200 ký tự: hãy dùng một câu dễ nhớ, khó đoán.')
