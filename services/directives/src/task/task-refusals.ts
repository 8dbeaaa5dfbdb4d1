import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** It is not at the point where this step can be taken. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Nhiệm vụ không ở bước đó: hãy tải lại để xem các bước hiện có.',
    en: 'The task is not at this step: reload it to see which steps it allows.',
  })

/** Whoever reported it done does not confirm it, even where they hold both sides. */
export const confirmedByReporter = () =>
  new Refusal('SAME_PERSON', {
    vi: 'Người đã báo cáo không được tự xác nhận: hãy để người khác của cơ quan giao thực hiện.',
    en: 'Whoever reported it done may not confirm it: leave it to somebody else of the giver.',
  })

/** Nobody gives a task to themselves. */
export const toOneself = () =>
  inputInvalid('input.lead', {
    vi: 'Không giao nhiệm vụ cho chính bên giao: hãy chọn đơn vị khác, hoặc chọn hai cơ quan khác nhau của đơn vị trong danh bạ.',
    en: 'A task is not given to its giver: choose another unit, or two different bodies of the unit from the directory.',
  })

/** There is no such unit, nor one that took it over alone. */
export const leadUnknown = () =>
  new Refusal(
    'UNIT_NOT_FOUND',
    {
      vi: 'Không có đơn vị này đang hoạt động, cũng không có một đơn vị kế tiếp duy nhất: hãy chọn đơn vị khác.',
      en: 'There is no such unit in operation, nor a single one that took it over: choose another one.',
    },
    { field: 'input.lead' },
  )

/** A task has a day, or a number of working days, or neither and comes again; not two of them. */
export const dueUnclear = () =>
  inputInvalid('input.dueOn', {
    vi: 'Hãy ghi ngày đến hạn hoặc số ngày làm việc, chỉ một trong hai.',
    en: 'Give the due day or the number of working days, one of the two.',
  })

/** There is no such document in sight of who gives the task. */
export const documentUnknown = () =>
  new Refusal(
    'FORBIDDEN_OR_MISSING',
    {
      vi: 'Không có văn bản này trong sổ, hoặc bạn không có quyền với nó.',
      en: 'There is no such document in the register, or you have no permission for it.',
    },
    { field: 'input.document' },
  )

/** A document of the register is named of a task that comes from something else. */
export const notOfDocument = () =>
  inputInvalid('input.sourceKind', {
    vi: 'Nhiệm vụ có văn bản trong sổ là nhiệm vụ từ văn bản: hãy chọn nguồn là văn bản.',
    en: 'A task that names a document of the register comes from a document: choose that source.',
  })
