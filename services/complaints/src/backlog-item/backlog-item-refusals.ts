import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** What is recorded has happened, an end after its beginning. */
export const dayImpossible = (field: string) =>
  inputInvalid(field, {
    vi: 'Ngày không được sau hôm nay, và không được trước ngày đưa vào danh sách.',
    en: 'The day is not after today, and not before the day it was listed.',
  })

/** It was resolved before. */
export const endedBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Vụ việc tồn đọng này đã được giải quyết: hãy tải lại danh sách.',
    en: 'This long-standing case has been resolved before: reload the list.',
  })

/** A case of a programme is a case of the same unit. */
export const caseOfAnother = () =>
  inputInvalid('input.case', {
    vi: 'Không có vụ việc này ở đơn vị: hãy chọn vụ việc của chính đơn vị.',
    en: 'The unit has no such case: choose one of its own.',
  })
