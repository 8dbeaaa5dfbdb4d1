import type { EntityManager } from '@mikro-orm/postgresql'
import type { ClockRule, Day } from '@province/clocks'
import { decidedDays } from '../calendar/calendar.repository.ts'
import { DecidedCalendar } from '../calendar/decided-calendar.ts'
import type { DomainClocks } from '../clock/domain-clocks.ts'
import { type ChangedClock, changed, clockOf } from '../clock/stored-clock.ts'
import { FollowingRepository } from './following.repository.ts'

/** A rule that takes the place of another for some of the clocks that run by that one. */
export interface Correction {
  replaces: string
  rule: ClockRule
  reason: string
  /** Whether this clock goes by the new rule, seen when it was armed and when it ends by the one and the other. */
  applies(armedOn: Day, before: Day | null, after: Day | null): boolean
}

/** A clock that goes by a new rule, and what that moves. */
export interface CorrectedClock {
  rule: string
  article: string
  restricted: boolean
  before: Day | null
  after: Day | null
}

/** When it is done, and whether anything is stored. */
interface Doing {
  today: Day
  now: Date
  dryRun: boolean
}

/** Lets the clocks that are under way go by new rules, as each says; answers which do, article by article. */
export async function correctClocks(
  domain: DomainClocks,
  em: EntityManager,
  corrections: readonly Correction[],
  { today, now, dryRun }: Doing,
): Promise<CorrectedClock[]> {
  const calendar = new DecidedCalendar(await decidedDays(em))
  const rows = new FollowingRepository(domain, em)
  const told: CorrectedClock[] = []
  const all: ChangedClock[] = []
  for (const { replaces, rule, reason, applies } of corrections) {
    for (const { clock, events } of await rows.governedBy(replaces)) {
      const corrected = clockOf(events).correctRule(today, rule, reason)
      const after = changed(clock, events.length, corrected, { calendar, by: domain.schema })
      if (!applies(clock.armedOn, clock.dueOn, after.clock.dueOn)) continue
      all.push(after)
      const { restricted } = clock
      told.push({
        rule: rule.code,
        article: rule.article,
        restricted,
        before: clock.dueOn,
        after: after.clock.dueOn,
      })
    }
  }
  if (!dryRun && all.length > 0) await rows.store(all, now)
  return told
}
