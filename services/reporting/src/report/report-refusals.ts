import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** Nothing is restated in a report that has been reviewed. */
export const reportClosed = (): Refusal =>
  new Refusal('STEP_NOT_ALLOWED', 'Báo cáo đã qua bước rà soát, không sửa số liệu được nữa.', {
    field: 'report',
  })

/** No open report, or several: which one is meant must be said. */
export const reportUnclear = (open: number): Refusal =>
  inputInvalid(
    'report',
    open === 0 ? 'Không có báo cáo nào đang mở.' : 'Có nhiều báo cáo đang mở: hãy chỉ rõ báo cáo nào.',
  )
