import { Refusal } from '@province/runtime/refusal'

const shown = (day: string) => day.split('-').reverse().join('/')

/** A day to come, or one before it was signed. */
export const dayInvalid = (field: string, from: string, until: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Ngày phải từ ${shown(from)} đến ${shown(until)}.`,
      en: `The day must lie between ${shown(from)} and ${shown(until)}.`,
    },
    { field },
  )

/** It has ended. */
export const endedBefore = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Kế hoạch phối hợp này đã kết thúc: hãy tải lại để xem.',
    en: 'This agreement has ended: reload to see it.',
  })
