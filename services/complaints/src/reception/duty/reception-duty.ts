import {
  type DayKind,
  type DutyPeriod,
  dutyIn,
  intersection,
  segmentsOf,
  VIETNAM,
  type Window,
} from '@province/clocks'
import { RECEPTION_RULES, type ReceptionRule, type UnitLevel } from './reception-rule.ts'

/** The tier of a unit and the days on which it exists; null: open. */
export interface UnitLife {
  level: UnitLevel
  from: string | null
  to: string | null
}

/** What one rule asks for while it holds. */
export interface DutySegment extends Window {
  rule: ReceptionRule
  periods: DutyPeriod[]
  requiredDays: number
}

/** What the law asks of the head of a unit in a window. */
export interface ReceptionDuty extends Window {
  segments: DutySegment[]
  requiredDays: number
  /** The calendar of some period is not settled, so the days asked for may change. */
  provisional: boolean
  /** Rules that ran out before the window did, and that no later one is known of. */
  runOut: ReceptionRule[]
}

const daysOf = (parts: readonly { requiredDays: number }[]) =>
  parts.reduce((sum, part) => sum + part.requiredDays, 0)

/** The days on which a unit of this life must receive citizens in a window, rule by rule, on this working calendar. */
export function receptionDuty(life: UnitLife, window: Window, calendar = VIETNAM): ReceptionDuty {
  const rules = RECEPTION_RULES.filter(({ level }) => level === life.level)
  const lived = intersection(window, life)
  const segments = (lived ? segmentsOf(rules, lived) : []).map((segment) => {
    const periods = dutyIn(segment.rule, segment, calendar)
    return { ...segment, periods, requiredDays: daysOf(periods) }
  })
  const provisional = segments.some(({ periods }) => periods.some((period) => period.provisional))
  const runOut = lived ? rulesRunOut(lived, [life.level]) : []
  return { ...window, segments, requiredDays: daysOf(segments), provisional, runOut }
}

/**
 * Rules that ran out before the window did, of which no later one was read: nothing is known of the days after, which is
 * not to say that nothing is asked of them.
 */
export const rulesRunOut = ({ from, to }: Window, levels?: readonly UnitLevel[]): ReceptionRule[] =>
  RECEPTION_RULES.filter(
    ({ level, validFrom, validTo, endUnchecked }) =>
      endUnchecked &&
      validTo !== null &&
      validTo < to &&
      validFrom < to &&
      (levels === undefined || levels.includes(level)) &&
      !RECEPTION_RULES.some(
        (next) => next.level === level && next.validFrom >= validTo && next.validFrom <= from,
      ),
  )

/** Tiers of which some rule speaks on some day of the window. */
export const tiersWithDuty = (window: Window): UnitLevel[] =>
  RECEPTION_RULES.filter(({ validFrom: from, validTo: to }) => intersection(window, { from, to })).map(
    ({ level }) => level,
  )

/** The whole months or weeks for which these days are too few. */
export const unmet = (duty: ReceptionDuty, days: readonly string[]): DutyPeriod[] =>
  duty.segments
    .flatMap(({ periods }) => periods)
    .filter(
      ({ from, to, requiredDays }) => days.filter((day) => day >= from && day < to).length < requiredDays,
    )

/** The days of a window on which offices are closed, each with why: none of them can be named for reception. */
export const daysOff = (window: Window, calendar = VIETNAM): DayKind[] =>
  calendar.days(window).filter(({ working }) => !working)
