import { Refusal } from '@province/runtime/refusal'

/** The unit does not stand on that day. */
export const unitEnded = (field: string) =>
  new Refusal('STEP_NOT_ALLOWED', 'Đơn vị không tồn tại vào ngày đó: đã kết thúc hoặc chưa lập.', { field })
