import { Refusal } from '@province/runtime/refusal'

/** The decree names a code that no unit carries on that day. */
export const codeUnknown = (code: string) =>
  new Refusal('UNIT_NOT_FOUND', `Không có đơn vị mang mã ${code} vào ngày sắp xếp.`, { field: 'code' })

/** The decree would end a unit and leave units below it without a parent. */
export const leavesOrphan = (name: string) =>
  new Refusal('INPUT_INVALID', `${name} sẽ không còn đơn vị cấp trên: hãy bổ sung việc chuyển đơn vị này.`, {
    field: 'effects',
  })
