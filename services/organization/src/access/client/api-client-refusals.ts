import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** A name is needed. */
export const nameNeeded = (longest: number) =>
  inputInvalid('name', `Ứng dụng cần một tên, không quá ${longest} ký tự.`)

/** Only reading, and exploring the graph, can be given to a program. */
export const actionsNotGiven = (actions: readonly string[]) =>
  inputInvalid('actions', `Chọn ít nhất một quyền, chỉ trong các quyền sau: ${actions.join(', ')}.`)

/** A field scope is a list of `Type.field` or `Type.*`. */
export const fieldsNotNamed = (most: number) =>
  inputInvalid(
    'fields',
    `Phạm vi trường là danh sách tối đa ${most} mục dạng Kiểu.trường hoặc Kiểu.*, ví dụ Unit.name.`,
  )

/** It would never work, or for too long. */
export const lifetimeInvalid = (field: string, most: number) =>
  inputInvalid(field, `Thời hạn phải từ 1 đến ${most} ngày.`)

/** How long the older key goes on is bounded. */
export const overlapInvalid = (most: number) =>
  inputInvalid('olderEndsAfterHours', `Khóa cũ chỉ được dùng thêm từ 0 đến ${most} giờ.`)

/** It has been disabled or its time is over: make a new client. */
export const clientEnded = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Ứng dụng này đã ngừng hoặc đã hết hạn: hãy tạo ứng dụng mới.')

/** Two keys are live already. */
export const twoKeysLive = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Đã có hai khóa đang dùng được: hãy thu hồi một khóa trước khi tạo khóa mới.',
  )

/** The key has been revoked or has ended. */
export const keyEnded = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Khóa này đã bị thu hồi hoặc đã hết hạn.', { field: 'keyId' })
