import { Refusal } from '@province/runtime/refusal'

const shown = (day: string) => day.split('-').reverse().join('/')

/** A day to come, or one before it began. */
export const dayInvalid = (field: string, from: string, until: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Ngày phải từ ${shown(from)} đến ${shown(until)}.`,
      en: `The day must lie between ${shown(from)} and ${shown(until)}.`,
    },
    { field },
  )

/** It is past this step. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Mô hình này đã qua bước đó: hãy tải lại để xem.',
    en: 'This model is past that step: reload to see it.',
  })
