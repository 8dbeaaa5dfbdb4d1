import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** Nobody acts for themself. */
export const actsForOneself = () =>
  inputInvalid('acting', {
    vi: 'Người được ủy quyền phải là người khác.',
    en: 'Who acts in this must be another person.',
  })

/** Who delegates is not in charge of it on the first day. */
export const dutyNotHeld = () =>
  inputInvalid('holder', {
    vi: 'Người ủy quyền không phụ trách việc này tại đơn vị vào ngày bắt đầu.',
    en: 'Who delegates is not in charge of this at the unit on the first day.',
  })

/** Somebody acts for them in this on some of these days. */
export const delegatedAlready = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Việc này đã được ủy quyền trong thời gian đó: hãy kết thúc ủy quyền cũ trước.',
      en: 'This duty is delegated already during that time: end the earlier delegation first.',
    },
    { field: 'duty' },
  )

/** It would outlast the unit. */
export const outlastsUnit = ({ on, document }: { on: string; document: string }) =>
  inputInvalid('validTo', {
    vi: `Đơn vị kết thúc từ ngày ${shownDay(on)} (${document}): ủy quyền kết thúc muộn nhất vào ngày đó; để trống ngày kết thúc nếu ủy quyền đến hết.`,
    en: `The unit ends on ${shownDay(on)} (${document}), and a delegation of it on that day at the latest: leave its end empty for the whole of that time.`,
  })
