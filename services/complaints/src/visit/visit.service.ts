import type { Window } from '@province/clocks'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import { type DelegationRule, delegationRules } from './delegation-rule.ts'
import type { VisitRepository, VisitRow } from './visit.repository.ts'
import { Visit, type VisitFacts } from './visit.ts'

/** Which visits: under which unit, over which days, which page. */
export interface VisitListing {
  within: string
  window: Window
  delegations: boolean
  first: number
  after?: string | null
}

/** A visit as somebody saw it. */
export interface SeenVisit {
  id: string
  expectedVersion: number
}

const RECORD = 'reception.record'

const rowOf = (visit: Visit): VisitRow => {
  const { recordedBy, ...row } = visit
  return row
}

/** Records visits, and reads them. */
export class VisitService {
  constructor(
    private readonly visits: VisitRepository,
    private readonly request: RequestContext,
  ) {}

  async byId(id: string | null): Promise<VisitRow | null> {
    if (id === null || !isId(id)) return null
    const row = await this.request.load<VisitRow>('visits', id, async (ids) => {
      const rows = await this.visits.byIds(ids)
      return new Map(rows.map((each) => [each.id, each]))
    })
    return row ?? null
  }

  async ofMatter(matterId: string): Promise<VisitRow[]> {
    const rows = await this.request.load<VisitRow[]>('visits of matters', matterId, async (ids) =>
      Map.groupBy(await this.visits.ofMatters(ids), (row) => row.matterId ?? ''),
    )
    return rows ?? []
  }

  async ofSession(sessionId: string): Promise<VisitRow[]> {
    const rows = await this.request.load<VisitRow[]>('visits of session', sessionId, async (ids) =>
      Map.groupBy(await this.visits.ofSessions(ids), (row) => row.sessionId),
    )
    return rows ?? []
  }

  /** Who speaks for people who come to a session on this day, by law. */
  rulesOn(day: string): DelegationRule[] {
    return delegationRules(day)
  }

  async list({ within, window: asked, delegations, ...args }: VisitListing): Promise<Connection<VisitRow>> {
    const window = receptionWindow(asked)
    const page = pageOf(args, ['visits', within, delegations, window.from, window.to])
    if (!isId(within)) return connectionOf<VisitRow>([], page, 0, () => [])
    const scope = { within, window, delegations }
    const rows = await this.visits.list(scope, page)
    const total = rows[0]?.total ?? (page.after ? (await this.visits.count(scope))[0]?.total : 0) ?? 0
    return connectionOf<VisitRow>(rows, page, total, ({ day, id }) => [day, id])
  }

  async record(sessionId: string, day: string | null, facts: VisitFacts): Promise<VisitRow> {
    const session = isId(sessionId) ? await this.visits.session(sessionId) : null
    if (!session) throw forbiddenOrMissing()
    const { authority, actor } = this.request
    await authority.require(RECORD, session.unitId)
    const visit = Visit.to(session, v7(), facts, day ?? session.day, actor.subject)
    this.visits.add(visit)
    this.#tell('visit.recorded', visit)
    return rowOf(visit)
  }

  async correct({ id, expectedVersion }: SeenVisit, facts: VisitFacts): Promise<VisitRow> {
    const visit = isId(id) ? await this.visits.load(id) : null
    if (!visit) throw forbiddenOrMissing()
    await this.request.authority.require(RECORD, visit.unitId)
    if (visit.version !== expectedVersion) throw staleVersion(visit.version)
    visit.correct(facts, this.request.actor.subject)
    this.#tell('visit.corrected', visit)
    return rowOf(visit)
  }

  /** Ties a visit to a thread in sight. */
  async tie({ id, expectedVersion }: SeenVisit, matter: { id: string } | null): Promise<VisitRow> {
    const visit = isId(id) ? await this.visits.load(id) : null
    if (!visit) throw forbiddenOrMissing()
    await this.request.authority.require(RECORD, visit.unitId)
    if (visit.version !== expectedVersion) throw staleVersion(visit.version)
    if (!matter) throw forbiddenOrMissing()
    visit.tieTo(matter.id, this.request.actor.subject)
    this.#tell('visit.tied', visit)
    return rowOf(visit)
  }

  #tell(name: string, { id, unitId, sessionId, day, people, again, delegation, version }: Visit): void {
    const payload = { sessionId, day, people, again, delegation, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
