import { Refusal } from '@province/runtime/refusal'

/** No unit has this code or id on that day. */
export const unitNotFound = (field: 'code' | 'id' | 'within', asOf: string) =>
  new Refusal('UNIT_NOT_FOUND', `Không có đơn vị nào như vậy vào ngày ${asOf}: hãy kiểm tra mã và ngày.`, {
    field,
  })

/** Neither code nor id was given, or both were. */
export const unitKeyMissing = () =>
  new Refusal('INPUT_INVALID', 'Hãy cho mã (code) hoặc định danh (id) của đơn vị, chỉ một trong hai.', {
    field: 'code',
  })
