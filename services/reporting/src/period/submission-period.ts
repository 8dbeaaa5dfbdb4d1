import { wordsUpTo } from '@province/runtime/refusal'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import { dayBefore, periodOf, type ReportPeriod } from '../period-rule/report-period.ts'
import { cutOffTurned, periodAhead } from './period-refusals.ts'

/** Days of one's own instead of those of the rule, and why. */
export interface CutOff extends ReportPeriod {
  readonly reason: string
}

const LONGEST_DAYS = 366
const reasoned = wordsUpTo(500)

const daysOf = ({ from, to }: ReportPeriod) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The days that are asked for: those of the rule around a day, or others with a reason; begun by today. */
export function daysAsked(
  kind: PeriodKind,
  { day, cutOff }: { day: string; cutOff: CutOff | null },
  today: string,
): ReportPeriod {
  const period = cutOff ?? periodOf(kind, day)
  if (cutOff) {
    reasoned('reason', cutOff.reason, {
      vi: 'Hãy ghi lý do chốt kỳ khác quy định',
      en: 'Say why the cut-off differs from the rule',
    })
    if (!(daysOf(cutOff) >= 1 && daysOf(cutOff) <= LONGEST_DAYS)) throw cutOffTurned()
  }
  if (period.from > today) throw periodAhead(period.from)
  return { from: period.from, to: period.to }
}

/** A period of a template that was opened: what every unit that owes it is held to. */
export class SubmissionPeriod {
  readonly from: string
  readonly to: string
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly templateId: string,
    readonly templateCode: string,
    { from, to }: ReportPeriod,
    readonly dueOn: string,
    readonly cutOffReason: string | null,
    readonly recordedBy: string,
  ) {
    this.from = from
    this.to = to
  }

  get lastDay(): string {
    return dayBefore(this.to)
  }
}
