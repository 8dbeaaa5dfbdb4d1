import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The unit does not stand on that day. */
export const unitEnded = (field: string) =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Đơn vị không tồn tại vào ngày đó: đã kết thúc hoặc chưa lập.',
      en: 'The unit does not exist on that day: it has ended or is not founded yet.',
    },
    { field },
  )

/** The body is not there on that day, or belongs to another directory. */
export const bodyNotThere = (field: string) =>
  inputInvalid(field, {
    vi: 'Cơ quan, tổ chức này không tồn tại vào ngày đó, hoặc thuộc danh bạ của đơn vị khác.',
    en: 'The body is not there on that day, or belongs to the directory of another unit.',
  })
