import { NOBODY, tellsOf } from '../../naming/naming.ts'
import { requireText } from '../slot/bounded-text.ts'
import { delegationRules, ruleFor } from './delegation-rule.ts'
import {
  nobodyCame,
  nobodyRecorded,
  noDelegation,
  noRuleOn,
  notOnItsDay,
  representativesOutside,
  summaryNamesSomebody,
} from './visit-refusals.ts'

/** What is recorded of a visit: nothing of a person. */
export interface VisitFacts {
  people: number
  /** Whether they came before about the same. */
  again: boolean
  /** Who speaks for a delegation; null for fewer people. */
  representatives: number | null
  /** What it was about, in words that name nobody. */
  summary: string
}

/** The session that a visit came to. */
export interface VisitedSession {
  id: string
  unitId: string
  day: string
  noVisitors: boolean
}

/** Whether so many people are a delegation on that day; refuses representatives that its law does not foresee. */
function isDelegation({ people, representatives }: VisitFacts, day: string): boolean {
  const rules = delegationRules(day)
  if (rules.length === 0) throw noRuleOn(day)
  const rule = ruleFor(people, rules)
  if (!rule && representatives !== null) throw noDelegation()
  if (!rule) return false
  const { leastRepresentatives: least, mostRepresentatives: most } = rule
  if (representatives === null || representatives < least || representatives > most)
    throw representativesOutside(rule)
  return true
}

/** Refuses facts that cannot be, or that tell of a person; answers whether they make a delegation. */
function judged(facts: VisitFacts, day: string): boolean {
  if (!Number.isInteger(facts.people) || facts.people < 1) throw nobodyCame()
  requireText('summary', facts.summary)
  if (tellsOf(facts.summary, NOBODY)) throw summaryNamesSomebody()
  return isDelegation(facts, day)
}

/** Citizens who came to one session together: one visit (lượt), however many people. */
export class Visit {
  people: number
  again: boolean
  representatives: number | null
  summary: string
  /** The thread that ties it to petitions and other visits about the same. */
  matterId: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly sessionId: string,
    readonly unitId: string,
    readonly day: string,
    facts: VisitFacts,
    public delegation: boolean,
    public recordedBy: string,
  ) {
    this.people = facts.people
    this.again = facts.again
    this.representatives = facts.representatives
    this.summary = facts.summary
  }

  /** A visit to a session on its day. */
  static to(session: VisitedSession, id: string, facts: VisitFacts, day: string, by: string): Visit {
    if (day !== session.day) throw notOnItsDay(session.day)
    if (session.noVisitors) throw nobodyRecorded()
    const delegation = judged(facts, day)
    return new Visit(id, session.id, session.unitId, day, facts, delegation, by)
  }

  /** It was about the same as what the thread ties together. */
  tieTo(matterId: string, by: string): void {
    Object.assign(this, { matterId, recordedBy: by, version: this.version + 1 })
  }

  /** Corrected. */
  correct(facts: VisitFacts, by: string): void {
    const delegation = judged(facts, this.day)
    const { people, again, representatives, summary } = facts
    const version = this.version + 1
    Object.assign(this, { people, again, representatives, summary, delegation, recordedBy: by, version })
  }
}
