import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** There is no such person, or not in sight of who asks. */
export const personUnknown = (field: string) =>
  inputInvalid(field, 'Không có người này trong danh bạ của bạn: hãy ghi tên trước.')

/** The position is not there on these days. */
export const outsidePosition = (field: string) =>
  inputInvalid(field, 'Chức vụ không tồn tại trong toàn bộ thời gian đó.')

/** Somebody holds it on some of these days. */
export const heldAlready = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Chức vụ này đã có người giữ trong thời gian đó: hãy kết thúc phân công cũ trước.',
    { field: 'position' },
  )
