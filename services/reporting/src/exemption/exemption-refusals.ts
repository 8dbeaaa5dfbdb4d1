import { Refusal, shownDay } from '@province/runtime/refusal'

/** It no longer holds on that day: there is nothing to end. */
export const exemptionEnded = (validTo: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Việc miễn gửi đã kết thúc từ ngày ${shownDay(validTo)}.`,
    en: `The exemption has ended as of ${shownDay(validTo)}.`,
  })

/** The unit is exempt on some of these days already. */
export const alreadyExempt = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Đơn vị đã được miễn gửi mẫu này trong thời gian đó: hãy kết thúc lần miễn trước.',
      en: 'The unit is exempt of this template during that time already: end that exemption first.',
    },
    { field: 'validFrom' },
  )
