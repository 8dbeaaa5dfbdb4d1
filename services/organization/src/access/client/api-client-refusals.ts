import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** A name is needed. */
export const nameNeeded = (longest: number) =>
  inputInvalid('name', {
    vi: `Ứng dụng cần một tên, không quá ${longest} ký tự.`,
    en: `An application needs a name of at most ${longest} characters.`,
  })

/** Only reading, and exploring the graph, can be given to a program. */
export const actionsNotGiven = (actions: readonly string[]) =>
  inputInvalid('actions', {
    vi: `Chọn ít nhất một quyền, chỉ trong các quyền sau: ${actions.join(', ')}.`,
    en: `Choose at least one permission, of these only: ${actions.join(', ')}.`,
  })

/** A field scope is a list of `Type.field` or `Type.*`. */
export const fieldsNotNamed = (most: number) =>
  inputInvalid('fields', {
    vi: `Phạm vi trường là danh sách tối đa ${most} mục dạng Kiểu.trường hoặc Kiểu.*, ví dụ Unit.name.`,
    en: `A field scope is a list of at most ${most} entries written Type.field or Type.*, for example Unit.name.`,
  })

/** It would never work, or for too long. */
export const lifetimeInvalid = (field: string, most: number) =>
  inputInvalid(field, { vi: `Thời hạn phải từ 1 đến ${most} ngày.`, en: `It lasts from 1 to ${most} days.` })

/** How long the older key goes on is bounded. */
export const overlapInvalid = (most: number) =>
  inputInvalid('olderEndsAfterHours', {
    vi: `Khóa cũ chỉ được dùng thêm từ 0 đến ${most} giờ.`,
    en: `The older key goes on for 0 to ${most} hours.`,
  })

/** It has been disabled or its time is over: make a new client. */
export const clientEnded = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Ứng dụng này đã ngừng hoặc đã hết hạn: hãy tạo ứng dụng mới.',
    en: 'This application has been stopped or has expired: make a new one.',
  })

/** Two keys are live already. */
export const twoKeysLive = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Đã có hai khóa đang dùng được: hãy thu hồi một khóa trước khi tạo khóa mới.',
    en: 'Two keys are live already: revoke one before making another.',
  })

/** The key has been revoked or has ended. */
export const keyEnded = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    { vi: 'Khóa này đã bị thu hồi hoặc đã hết hạn.', en: 'This key has been revoked or has expired.' },
    { field: 'keyId' },
  )
