import { refuseText, requireText } from '../slot/bounded-text.ts'
import {
  delegationIncomplete,
  delegationUncalled,
  notOnDutyHere,
  onDutyOnly,
  sessionHadVisitors,
  sessionToCome,
} from './reception-session-refusals.ts'

/** What kind of reception a session is: thường xuyên, định kỳ, đột xuất. */
export type SessionKind = 'REGULAR' | 'SCHEDULED' | 'AD_HOC'

/** Who received: the head in person, somebody in the head's place, or those on duty. */
export type SessionHolder = 'OWN' | 'DELEGATED' | 'ON_DUTY'

/** How a session went. */
export interface Holding {
  held: SessionHolder
  /** The office of whom the head sent, never a name. */
  delegatedTo: string | null
  reason: string | null
  noVisitors: boolean
  place: string | null
}

/** A session: whose, of what kind, on which day, for which reception day if any. */
export interface SessionPlan {
  unitId: string
  kind: SessionKind
  day: string
  slotId: string | null
}

/** Refuses a session that cannot have gone like this. */
export function refuseHolding(kind: SessionKind, { held, delegatedTo, reason, place }: Holding): void {
  if (kind === 'REGULAR' && held !== 'ON_DUTY') throw onDutyOnly()
  if (kind !== 'REGULAR' && held === 'ON_DUTY') throw notOnDutyHere()
  refuseText('place', place)
  if (held !== 'DELEGATED' && (delegatedTo !== null || reason !== null)) throw delegationUncalled()
  if (held === 'DELEGATED' && (delegatedTo === null || reason === null)) throw delegationIncomplete()
  if (held === 'DELEGATED') {
    requireText('delegatedTo', delegatedTo)
    requireText('reason', reason)
  }
}

/** Citizens were received on one day, at one place, by the head or somebody for the head. */
export class ReceptionSession {
  readonly unitId: string
  readonly kind: SessionKind
  readonly day: string
  readonly slotId: string | null
  held: SessionHolder
  delegatedTo: string | null
  reason: string | null
  noVisitors: boolean
  place: string | null
  version = 1

  constructor(
    readonly id: string,
    { unitId, kind, day, slotId }: SessionPlan,
    { held, delegatedTo, reason, noVisitors, place }: Holding,
    readonly recordedBy: string,
  ) {
    this.unitId = unitId
    this.kind = kind
    this.day = day
    this.slotId = slotId
    this.held = held
    this.delegatedTo = delegatedTo
    this.reason = reason
    this.noVisitors = noVisitors
    this.place = place
  }

  /** A session that was held: refuses one that is still to come, and one that cannot have gone like this. */
  static held(id: string, plan: SessionPlan, holding: Holding, today: string, by: string): ReceptionSession {
    if (plan.day > today) throw sessionToCome(plan.day)
    refuseHolding(plan.kind, holding)
    return new ReceptionSession(id, plan, holding, by)
  }

  /** How it went, corrected; refuses that nobody came when somebody is on record. */
  correct(holding: Holding, visits: number): void {
    refuseHolding(this.kind, holding)
    if (holding.noVisitors && visits > 0) throw sessionHadVisitors(visits)
    const { held, delegatedTo, reason, noVisitors, place } = holding
    Object.assign(this, { held, delegatedTo, reason, noVisitors, place, version: this.version + 1 })
  }
}
