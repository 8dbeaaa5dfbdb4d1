import { Refusal } from '@province/runtime/refusal'

/** The step is not taken from where the copy stands. */
export const copyStepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của bản sao đã lược bỏ không cho bước này: hãy tải lại.',
    en: 'Where the redacted copy stands this step is not taken: reload it.',
  })

/** Whoever made a copy does not judge it. */
export const madeByOneself = () =>
  new Refusal('CONFLICT_OF_INTEREST', {
    vi: 'Người lập bản sao không được tự duyệt: hãy để người thứ hai xử lý tố cáo của đơn vị xem xét.',
    en: 'Who made the copy does not release it: let a second person who handles denunciations of the unit decide.',
  })

/** Only denunciations are kept from those who work on them. */
export const noDenunciation = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Chỉ lập bản sao đã lược bỏ của đơn đã phân loại là tố cáo.',
      en: 'Redacted copies are made of what has been classified as a denunciation.',
    },
    { field: 'input.sight' },
  )

/** A copy is made from the original, by who is shown it. */
export const originalNotInSight = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Bản gốc không còn mở cho bạn: quyền xem đã hết giờ hoặc khóa chưa được mở lại. Hãy yêu cầu xem, hoặc nhờ người giữ kho mở lại khóa.',
      en: 'The original is not open to you: the sight is over, or its key is not at hand. Ask for sight, or let the custodian open the key again.',
    },
    { field: 'input.sight' },
  )
