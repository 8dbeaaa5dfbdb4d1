import { Refusal } from '@province/runtime/refusal'

/** The theme is past this step. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', 'Chuyên đề này đã có quyết định giám sát: hãy tải lại để xem.')
