import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Nobody acts for themself. */
export const actsForOneself = () => inputInvalid('acting', 'Người được ủy quyền phải là người khác.')

/** Who delegates is not in charge of it on the first day. */
export const dutyNotHeld = () =>
  inputInvalid('holder', 'Người ủy quyền không phụ trách việc này tại đơn vị vào ngày bắt đầu.')

/** Somebody acts for them in this on some of these days. */
export const delegatedAlready = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    'Việc này đã được ủy quyền trong thời gian đó: hãy kết thúc ủy quyền cũ trước.',
    { field: 'duty' },
  )
