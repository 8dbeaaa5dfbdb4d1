import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** It is past this step. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Chương trình đã qua bước này: hãy tải lại để xem.',
    en: 'The programme is past this step: reload to see it.',
  })

/** Nothing more belongs to a programme that is closed. */
export const programmeClosed = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Chương trình đã kết thúc: hãy chọn chương trình đang thực hiện.',
      en: 'The programme is closed: choose one that is being carried out.',
    },
    { field: 'input.programme' },
  )

/** A span whose last day does not come after its first. */
export const spanTurned = () =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
      en: 'The last day must come after the first.',
    },
    { field: 'input.runsTo' },
  )

/** Nothing is approved on a day to come. */
export const approvedTooEarly = () =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Ngày phê duyệt không được sau hôm nay.',
      en: 'The day of approval must not come after today.',
    },
    { field: 'input.approvedOn' },
  )

/** A programme without anything to supervise, or with too much. */
export const contentsMissing = (most: number) =>
  inputInvalid('input.contents', {
    vi: `Chương trình cần từ 1 đến ${most} nội dung.`,
    en: `A programme has 1 to ${most} contents.`,
  })

/** There is no such programme or theme in sight of who plans. */
export const sourceUnknown = (field: string) =>
  new Refusal(
    'FORBIDDEN_OR_MISSING',
    {
      vi: 'Không có mục này, hoặc bạn không có quyền với nó.',
      en: 'There is no such item, or you have no permission for it.',
    },
    { field },
  )
