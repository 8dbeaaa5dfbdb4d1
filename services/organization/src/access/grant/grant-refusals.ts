import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** There is no such role. */
export const roleUnknown = () => inputInvalid('role', 'Không có vai trò này: hãy chọn trong danh sách.')

/** What was done under a role stays done: days that are over are not changed. */
export const grantToday = (field: string) => inputInvalid(field, 'Hãy chọn từ ngày hôm nay trở đi.')

/** It would end before it begins. */
export const endsTooEarly = (field: string) => inputInvalid(field, 'Ngày kết thúc phải sau ngày bắt đầu.')

/** It ends before that day already. */
export const endsTooLate = () =>
  inputInvalid('endsOn', 'Quyền này đã kết thúc trước ngày đó: chỉ có thể rút ngắn.')

/** It gives nothing any more. */
export const grantNotInForce = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Quyền này đã kết thúc hoặc đã bị từ chối.')

/** Somebody decided it already. */
export const grantDecided = () => new Refusal('STEP_NOT_ALLOWED', 'Đề nghị này đã được quyết định.')

/** It takes another person. */
export const decidedByOneself = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Người đề nghị và người được đề nghị không tự quyết định: cần một người khác.',
  )

/** Nobody grants to themself. */
export const grantToOneself = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Không ai tự cấp quyền cho mình: hãy nhờ người khác.')

/** The account holds the role there on some of these days already. */
export const heldAlready = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Tài khoản đã có, hoặc đang được đề nghị, vai trò này tại đơn vị trong thời gian đó.',
    {
      field: 'role',
    },
  )
