import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** There is no such role. */
export const roleUnknown = () =>
  inputInvalid('role', {
    vi: 'Không có vai trò này: hãy chọn trong danh sách.',
    en: 'There is no such role: choose one from the list.',
  })

/** What was done under a role stays done: days that are over are not changed. */
export const grantToday = (field: string) =>
  inputInvalid(field, { vi: 'Hãy chọn từ ngày hôm nay trở đi.', en: 'Choose today or a later day.' })

/** It would end before it begins. */
export const endsTooEarly = (field: string) =>
  inputInvalid(field, {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The last day must come after the first.',
  })

/** It ends before that day already. */
export const endsTooLate = () =>
  inputInvalid('endsOn', {
    vi: 'Quyền này đã kết thúc trước ngày đó: chỉ có thể rút ngắn.',
    en: 'This role ends before that day already: it can only be shortened.',
  })

/** It gives nothing any more. */
export const grantNotInForce = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Quyền này đã kết thúc hoặc đã bị từ chối.',
    en: 'This role has ended or was declined.',
  })

/** Somebody decided it already. */
export const grantDecided = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Đề nghị này đã được quyết định.',
    en: 'This proposal has been decided already.',
  })

/** It takes another person. */
export const decidedByOneself = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Người đề nghị và người được đề nghị không tự quyết định: cần một người khác.',
    en: 'Neither who proposes a role nor who would get it decides: it takes another person.',
  })

/** Nobody grants to themself. */
export const grantToOneself = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Không ai tự cấp quyền cho mình: hãy nhờ người khác.',
    en: 'Nobody grants a role to themselves: ask somebody else.',
  })

/** The account holds the role there on some of these days already. */
export const heldAlready = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Tài khoản đã có, hoặc đang được đề nghị, vai trò này tại đơn vị trong thời gian đó.',
      en: 'The account holds this role at the unit during that time, or it has been proposed.',
    },
    {
      field: 'role',
    },
  )

/** Who reads the audit reads no content. */
export const rolesExcludeEachOther = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Người đọc nhật ký kiểm toán không được giữ vai trò đọc nội dung trong cùng thời gian: hãy cấp cho người khác, hoặc kết thúc vai trò kia trước.',
      en: 'Who reads the audit holds no role that reads content at the same time: grant it to somebody else, or end the other role first.',
    },
    { field: 'role' },
  )
