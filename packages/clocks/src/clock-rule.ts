import { Refusal } from '@province/runtime/refusal'
import type { Day } from './calendar/day.ts'
import type { Evidence, LegalRule } from './legal-rule.ts'

/** How far a rule lets its time be lengthened, and for what reason, always by a numbered decision. */
export interface Extension {
  reason: string
  /** The most days that a clock may have been lengthened by in all, whatever for, once this reason holds. */
  days: number
  /** The most days that one decision may add. */
  daysAtOnce: number
  /** How many decisions may lengthen it in all, once this reason holds; absent: as many as the days allow. */
  times?: number
  /** The article that lets it be decided after the deadline has gone by; absent: none does, and it is refused then. */
  afterDeadline?: string
}

/** For what reason a rule lets a clock stand still, always by a numbered decision, and where that stands. */
export interface PauseAllowed {
  reason: string
  article: string
  evidence: Evidence
}

/** A time limit of the law: what is timed, from what on, how long, under which conditions. */
export interface ClockRule extends LegalRule {
  /** What is timed, the same through changes of the law: `complaint.accept`. */
  kind: string
  /** What sets it going, in words. */
  trigger: string
  amount: number
  /**
   * What it counts. Hours are whole days of 24 hours that all count: the hour itself is kept by the subject, and the clock
   * has the day on which they end, a day of rest too.
   */
  unit: 'CALENDAR_DAYS' | 'WORKING_DAYS' | 'HOURS'
  /** All must hold for this rule: second instance, a remote area. */
  conditions: readonly string[]
  extensions: readonly Extension[]
  /** For what reasons it may stand still; absent or empty: for none. */
  pauses?: readonly PauseAllowed[]
}

const shown = (day: Day) => day.split('-').reverse().join('/')

/** There is no rule to time this by: somebody must see it, since a silent clock is a case that is never late. */
const noRuleToArm = (kind: string, trigger: Day) =>
  new Refusal(
    'NO_RULE_TO_ARM',
    {
      vi: `Không có quy định về thời hạn cho "${kind}" vào ngày ${shown(trigger)}: hãy báo quản trị.`,
      en: `No rule sets a time limit for "${kind}" on ${shown(trigger)}: tell an administrator.`,
    },
    {
      field: 'kind',
    },
  )

/**
 * The rule in force on the day of the trigger, the most particular of those whose conditions hold; what the law
 * says later does not reach back. Refuses with `NO_RULE_TO_ARM`.
 */
export function ruleToArm(
  rules: readonly ClockRule[],
  kind: string,
  trigger: Day,
  conditions: readonly string[] = [],
): ClockRule {
  const holding = rules.filter(
    (rule) =>
      rule.kind === kind &&
      rule.validFrom <= trigger &&
      (rule.validTo === null || trigger < rule.validTo) &&
      rule.conditions.every((condition) => conditions.includes(condition)),
  )
  const [first] = holding.toSorted((a, b) => b.conditions.length - a.conditions.length)
  if (!first) throw noRuleToArm(kind, trigger)
  return first
}
