import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The report does not stand where this step begins. */
export const stepNotAllowed = (): Refusal =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Báo cáo không ở bước cho phép việc này: hãy tải lại để xem trạng thái.',
      en: 'The report does not stand where this step begins: reload it to see where it is.',
    },
    { field: 'id' },
  )

/** The report bears a signature that its state denies: somebody changed the state past the product. */
export const stateBehindSignature = (field = 'id'): Refusal =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Báo cáo đã có chữ ký nhưng trạng thái bị lùi về trước khi ký: không làm bước nào được. Hãy báo người quản trị xem mục Ký và gửi.',
      en: 'The report bears a signature but its state was set back before it: no step can be taken. Ask an administrator to look at Signing and sending.',
    },
    { field },
  )

/** Nothing is restated in a report that has been reviewed. */
export const reportClosed = (field = 'report'): Refusal =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Báo cáo đã qua bước rà soát, không sửa số liệu được nữa.',
      en: 'The report has been reviewed: its figures can no longer be changed.',
    },
    { field },
  )

/** No open report, or several: which one is meant must be said. */
export const reportUnclear = (open: number): Refusal =>
  inputInvalid(
    'report',
    open === 0
      ? { vi: 'Không có báo cáo nào đang mở.', en: 'No report is open.' }
      : {
          vi: 'Có nhiều báo cáo đang mở: hãy chỉ rõ báo cáo nào.',
          en: 'Several reports are open: say which one.',
        },
  )
