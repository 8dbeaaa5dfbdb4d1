import { Refusal } from '@province/runtime/refusal'

/** It is past this step. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Mô hình này đã qua bước đó: hãy tải lại để xem.',
    en: 'This model is past that step: reload to see it.',
  })
