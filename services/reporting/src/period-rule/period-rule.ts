/** How long the periods are that reports speak of. */
export type PeriodKind = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR'

/** An edition of the rule by which data are cut off. */
export interface PeriodRule {
  readonly code: string
  /** The first day of a period, in the month before the first that it is called by. */
  readonly cutDay: number
  readonly article: string
  /** The article of a year was read; of the shorter ones it is general knowledge, and of the second half derived. */
  readonly evidence: Readonly<Record<PeriodKind, 'CODIFIED_TEXT_READ' | 'GENERAL_KNOWLEDGE'>>
  readonly validFrom: string
  readonly validTo: string | null
}

/** The editions, the oldest first. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    code: 'report.period.2019',
    cutDay: 15,
    article: 'NĐ 09/2019/NĐ-CP, Điều 12',
    evidence: {
      MONTH: 'GENERAL_KNOWLEDGE',
      QUARTER: 'GENERAL_KNOWLEDGE',
      HALF_YEAR: 'GENERAL_KNOWLEDGE',
      YEAR: 'CODIFIED_TEXT_READ',
    },
    validFrom: '2019-03-12',
    validTo: null,
  },
]
