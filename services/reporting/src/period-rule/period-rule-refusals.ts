import { inputInvalid, shownDay } from '@province/runtime/refusal'

/** No rule says how data were cut off on that day. */
export const noRuleForPeriod = (day: string) =>
  inputInvalid('day', {
    vi: `Chưa có quy định về thời gian chốt số liệu vào ngày ${shownDay(day)}: hãy chọn ngày từ 12/03/2019.`,
    en: `No rule sets the cut-off of data on ${shownDay(day)}: choose a day from 12/03/2019 on.`,
  })
