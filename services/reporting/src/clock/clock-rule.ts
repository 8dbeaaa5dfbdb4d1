import type { ClockRule } from '@province/clocks'

/** What is timed in reporting: until when a report has to be submitted. */
export type ClockKind = 'submission.submit'

/** Time limits of reporting. The decree leaves the day to whoever asks for the report, who says it in the template. */
export const CLOCK_RULES: readonly ClockRule[] = [
  {
    code: 'submission.submit.2019',
    kind: 'submission.submit',
    trigger: 'ngày cuối của kỳ chốt số liệu',
    article: 'NĐ 09/2019/NĐ-CP; thời hạn gửi do mẫu báo cáo quy định',
    validFrom: '2019-03-12',
    validTo: null,
    evidence: 'GENERAL_KNOWLEDGE',
    endUnchecked: false,
    amount: 0,
    unit: 'CALENDAR_DAYS',
    conditions: [],
    extensions: [],
    pauses: [],
  },
]
