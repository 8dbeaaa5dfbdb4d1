import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Window } from '@province/clocks'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { ReceptionSession } from '../reception-session/reception-session.ts'
import { Visit } from './visit.ts'

/** A visit as it is shown. */
export type VisitRow = Omit<Visit, 'recordedBy' | 'correct' | 'tieTo'>

/** Which visits: under which unit, over which days, delegations alone or all. */
export interface VisitScope {
  within: string
  window: Window
  delegations: boolean
}

const COLUMNS = `v.id, v.session_id as "sessionId", v.unit_id as "unitId", v.day, v.people, v.again, v.delegation,
  v.representatives, v.summary, v.matter_id as "matterId", v.version`

const LISTED = `v.day >= $2::date and v.day < $3::date and (not $4::boolean or v.delegation)
  and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = v.unit_id
    and c.valid_from <= v.day and c.valid_to > v.day)`

/** Visits: read by session or under a unit, written one by one. */
export class VisitRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byIds(ids: readonly string[]): Promise<VisitRow[]> {
    const text = `select ${COLUMNS} from complaints.visit v where v.id = any($1::uuid[])`
    return this.reader.rows({ name: 'visits', text, values: [ids] })
  }

  /** The visits that a thread ties together, in order of their days. */
  ofMatters(matterIds: readonly string[]): Promise<VisitRow[]> {
    const text = `select ${COLUMNS} from complaints.visit v where v.matter_id = any($1::uuid[]) order by v.day, v.id`
    return this.reader.rows({ name: 'visits_of_matters', text, values: [matterIds] })
  }

  /** The visits to these sessions, in the order they were recorded. */
  ofSessions(sessionIds: readonly string[]): Promise<VisitRow[]> {
    const text = `select ${COLUMNS} from complaints.visit v where v.session_id = any($1::uuid[]) order by v.id`
    return this.reader.rows({ name: 'visits_of_sessions', text, values: [sessionIds] })
  }

  list({ within, window, delegations }: VisitScope, page: Page): Promise<(VisitRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from complaints.visit v where ${LISTED}) as total
      from complaints.visit v where ${LISTED} and ($5::date is null or (v.day, v.id) > ($5::date, $6::uuid))
      order by v.day, v.id limit $7`
    const key = page.after ?? [null, null]
    const values = [within, window.from, window.to, delegations, ...key, page.limit + 1]
    return this.reader.rows({ name: 'visit_list', text, values })
  }

  /** How many visits the list has, for a page that came back empty. */
  count({ within, window, delegations }: VisitScope): Promise<{ total: number }[]> {
    const text = `select count(*) as total from complaints.visit v where ${LISTED}`
    const values = [within, window.from, window.to, delegations]
    return this.reader.rows({ name: 'visit_count', text, values })
  }

  load(id: string): Promise<Visit | null> {
    return this.em.findOne(Visit, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** The session that is visited; what is told of it stays while this request lasts. */
  session(id: string): Promise<ReceptionSession | null> {
    return this.em.findOne(ReceptionSession, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(visit: Visit): void {
    this.em.persist(visit)
  }
}
