import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** There is no such person, or not in sight of who asks. */
export const personUnknown = (field: string) =>
  inputInvalid(field, {
    vi: 'Không có người này trong danh bạ của bạn: hãy ghi tên trước.',
    en: 'There is no such person in your directory: enter them first.',
  })

/** The position is not there on these days. */
export const outsidePosition = (field: string) =>
  inputInvalid(field, {
    vi: 'Chức vụ không tồn tại trong toàn bộ thời gian đó.',
    en: 'The position does not exist during the whole of that time.',
  })

/** Somebody holds it on some of these days. */
export const heldAlready = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Chức vụ này đã có người giữ trong thời gian đó: hãy kết thúc phân công cũ trước.',
      en: 'Somebody holds this position during that time: end the earlier assignment first.',
    },
    { field: 'position' },
  )
