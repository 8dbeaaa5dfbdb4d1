import { addDays, type ClockRule } from '@province/clocks'

/** The kind of a clock: what is timed, the same through changes of the law. */
export type ClockKind = 'question.reply' | 'follow_up.explain'

/** The law of 2015 on supervision by councils; the law of 2025 replaces it on this day. */
const LAW_OF_2025 = '2026-03-01'

/** Every time limit that runs in supervision, by its days; each says how far it may be relied on. */
export const CLOCK_RULES: readonly (ClockRule & { kind: ClockKind })[] = [
  {
    code: 'question.reply',
    kind: 'question.reply',
    trigger: 'ngày chất vấn',
    article: 'Luật Hoạt động giám sát của Quốc hội và HĐND 87/2015/QH13, Điều 60 khoản 4 và Điều 69',
    validFrom: '2016-07-01',
    validTo: LAW_OF_2025,
    evidence: 'CODIFIED_TEXT_READ',
    endUnchecked: true,
    amount: 20,
    unit: 'CALENDAR_DAYS',
    conditions: [],
    extensions: [],
    pauses: [],
  },
  {
    code: 'follow_up.explain',
    kind: 'follow_up.explain',
    trigger: 'yêu cầu giải trình về kiến nghị quá hạn',
    article: 'Luật Hoạt động giám sát của Quốc hội và HĐND 121/2025/QH15, Điều 40',
    validFrom: LAW_OF_2025,
    validTo: null,
    // A secondary source: to be confirmed before it is relied on.
    evidence: 'GENERAL_KNOWLEDGE',
    endUnchecked: false,
    amount: 15,
    unit: 'CALENDAR_DAYS',
    conditions: [],
    // Up to 30 days where it is complex (`longestExplanation`): whoever demands the explanation sets that day, and never who has to give it.
    extensions: [],
    pauses: [],
  },
]

/** How many days an explanation may be given that is complex; one of before the law of 2025 has no bound. */
const COMPLEX_DAYS = 30

/** The last day that may be set for an explanation demanded on that day; null where no rule bounds it. */
export const longestExplanation = (demandedOn: string): string | null =>
  isTimed('follow_up.explain', demandedOn) ? addDays(demandedOn, COMPLEX_DAYS) : null

/** The last day of an explanation demanded on that day that is not complex; null where no rule bounds it. */
export function usualExplanation(demandedOn: string): string | null {
  const rule = ruleOf('follow_up.explain', demandedOn)
  return rule ? addDays(demandedOn, rule.amount) : null
}

/** Whether a rule sets this time limit when it begins on that day. */
export const isTimed = (kind: ClockKind, trigger: string): boolean => ruleOf(kind, trigger) !== undefined

const ruleOf = (kind: ClockKind, trigger: string) =>
  CLOCK_RULES.find(
    (rule) =>
      rule.kind === kind && rule.validFrom <= trigger && (rule.validTo === null || trigger < rule.validTo),
  )
