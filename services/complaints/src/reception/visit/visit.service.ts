import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import { receptionWindow } from '../duty/reception-window.ts'
import type { ReceptionSessionService } from '../session/reception-session.service.ts'
import { type DelegationRule, delegationRules } from './delegation-rule.ts'
import type { VisitRepository, VisitRow } from './visit.repository.ts'
import { Visit, type VisitFacts } from './visit.ts'

const RECORD = 'reception.record'

type Listing = Parameters<VisitRepository['list']>[0]

/** Records visits, and reads them. */
export class VisitService {
  readonly ofMatter: VisitRepository['ofMatter']
  readonly ofSession: VisitRepository['ofSession']

  constructor(
    private readonly visits: VisitRepository,
    private readonly sessions: ReceptionSessionService,
    private readonly request: RequestContext,
  ) {
    this.ofMatter = visits.ofMatter
    this.ofSession = visits.ofSession
  }

  byId(id: string | null): Promise<VisitRow | null> {
    return this.visits.byId(id)
  }

  /** Who speaks for people who come to a session on this day, by law. */
  rulesOn(day: string): DelegationRule[] {
    return delegationRules(day)
  }

  async list(asked: Listing) {
    return this.visits.list({ ...asked, window: receptionWindow(asked.window) })
  }

  async record(sessionId: string, day: string | null, facts: VisitFacts): Promise<VisitRow> {
    const session = isId(sessionId) ? await this.sessions.load(sessionId) : null
    if (!session) throw forbiddenOrMissing()
    const { authority, subject } = this.request
    await authority.require(RECORD, session.unitId)
    const visit = Visit.to(session, v7(), facts, day ?? session.day, subject)
    this.visits.add(visit)
    return this.#recorded('visit.recorded', visit)
  }

  async correct(seen: SeenVersion, facts: VisitFacts): Promise<VisitRow> {
    const visit = await this.request.forChange(this.visits, seen, RECORD)
    visit.correct(facts, this.request.subject)
    return this.#recorded('visit.corrected', visit)
  }

  /** Ties a visit to a thread in sight. */
  async tie(seen: SeenVersion, matter: { id: string } | null): Promise<VisitRow> {
    const visit = await this.request.forChange(this.visits, seen, RECORD)
    if (!matter) throw forbiddenOrMissing()
    visit.tieTo(matter.id, this.request.subject)
    return this.#recorded('visit.tied', visit)
  }

  #recorded(name: string, visit: Visit): VisitRow {
    const { id, unitId, sessionId, day, people, again, delegation, version } = visit
    const payload = { sessionId, day, people, again, delegation, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
    return this.visits.rowOf(visit)
  }
}
