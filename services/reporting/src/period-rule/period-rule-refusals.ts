import { inputInvalid } from '@province/runtime/refusal'

const shown = (day: string) => day.split('-').reverse().join('/')

/** No rule says how data were cut off on that day. */
export const noRuleForPeriod = (day: string) =>
  inputInvalid('day', {
    vi: `Chưa có quy định về thời gian chốt số liệu vào ngày ${shown(day)}: hãy chọn ngày từ 12/03/2019.`,
    en: `No rule sets the cut-off of data on ${shown(day)}: choose a day from 12/03/2019 on.`,
  })
