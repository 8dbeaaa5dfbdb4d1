import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** It was accepted already. */
export const handOverDone = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Việc này đã được tiếp nhận: hãy tải lại trang.', { state: 'ACCEPTED' })

/** The unit named is no successor of the one that ended. */
export const notASuccessor = () =>
  inputInvalid('unit', 'Chỉ bàn giao được cho một đơn vị kế thừa của đơn vị đã kết thúc.')

/** A domain that may hold open items does not answer: nothing is executed until it does. */
export const domainSilent = (subgraph: string) =>
  new Refusal(
    'SUBGRAPH_UNAVAILABLE',
    'Một phân hệ không trả lời nên chưa biết hết việc phải bàn giao: hãy thử lại sau, chưa có gì thay đổi.',
    { subgraph },
  )
