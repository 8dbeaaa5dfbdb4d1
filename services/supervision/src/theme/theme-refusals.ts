import { Refusal } from '@province/runtime/refusal'

/** The theme is past this step. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Chuyên đề này đã có quyết định giám sát: hãy tải lại để xem.',
    en: 'This theme has its supervision decision already: reload to see it.',
  })
