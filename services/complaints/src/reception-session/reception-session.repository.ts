import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Window } from '@province/clocks'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { DEMONSTRATION } from '../reception-schedule/invented.ts'
import { ReceptionSlot } from '../reception-schedule/reception-slot.ts'
import { Visit } from '../visit/visit.ts'
import { ReceptionSession, type SessionHolder, type SessionKind } from './reception-session.ts'

/** A session as it is shown, with what came to it in three counts that are never added up. */
export interface ReceptionSessionRow {
  id: string
  unitId: string
  kind: SessionKind
  day: string
  slotId: string | null
  held: SessionHolder
  delegatedTo: string | null
  reason: string | null
  noVisitors: boolean
  place: string | null
  version: number
  invented: boolean
  visitCount: number
  peopleCount: number
  delegationCount: number
}

/** Which sessions: under which unit, over which days, of which kind. */
export interface SessionScope {
  within: string
  window: Window
  kind: SessionKind | null
}

const COLUMNS = `s.id, s.unit_id as "unitId", s.kind, s.day, s.slot_id as "slotId", s.held,
  s.delegated_to as "delegatedTo", s.reason, s.no_visitors as "noVisitors", s.place, s.version,
  s.recorded_by = '${DEMONSTRATION}' as invented,
  came.visits as "visitCount", came.people as "peopleCount", came.delegations as "delegationCount"`

const CAME = `left join lateral (select count(*) as visits, coalesce(sum(v.people), 0) as people,
    count(*) filter (where v.delegation) as delegations
  from complaints.visit v where v.session_id = s.id) came on true`

const LISTED = `s.day >= $2::date and s.day < $3::date and ($4::text is null or s.kind = $4)
  and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = s.unit_id
    and c.valid_from <= s.day and c.valid_to > s.day)`

/** Sessions: read with how many came, written one by one. */
export class ReceptionSessionRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Sessions of these units in the window, in order. */
  ofUnits(unitIds: readonly string[], { from, to }: Window): Promise<ReceptionSessionRow[]> {
    const text = `select ${COLUMNS} from complaints.reception_session s ${CAME}
      where s.unit_id = any($1::uuid[]) and s.day >= $2::date and s.day < $3::date order by s.day, s.id`
    return this.reader.rows({ name: 'reception_sessions_of_units', text, values: [unitIds, from, to] })
  }

  /** The sessions of these reception days. */
  ofSlots(slotIds: readonly string[]): Promise<ReceptionSessionRow[]> {
    const text = `select ${COLUMNS} from complaints.reception_session s ${CAME} where s.slot_id = any($1::uuid[])`
    return this.reader.rows({ name: 'reception_sessions_of_slots', text, values: [slotIds] })
  }

  list(
    { within, window, kind }: SessionScope,
    page: Page,
  ): Promise<(ReceptionSessionRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from complaints.reception_session s where ${LISTED}) as total
      from complaints.reception_session s ${CAME}
      where ${LISTED} and ($5::date is null or (s.day, s.id) > ($5::date, $6::uuid))
      order by s.day, s.id limit $7`
    const values = [within, window.from, window.to, kind, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'reception_session_list', text, values })
  }

  /** How many sessions the list has, for a page that came back empty. */
  count({ within, window, kind }: SessionScope): Promise<{ total: number }[]> {
    const text = `select count(*) as total from complaints.reception_session s where ${LISTED}`
    const values = [within, window.from, window.to, kind]
    return this.reader.rows({ name: 'reception_session_count', text, values })
  }

  /** A session, to be changed by this request alone. */
  load(id: string): Promise<ReceptionSession | null> {
    return this.em.findOne(ReceptionSession, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** The reception day of a session, to be changed by this request alone. */
  slot(id: string): Promise<ReceptionSlot | null> {
    return this.em.findOne(ReceptionSlot, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** How many visits, people and delegations came to a session, as this request sees them. */
  async cameTo(sessionId: string) {
    const visits = await this.em.find(Visit, { sessionId })
    return {
      visitCount: visits.length,
      peopleCount: visits.reduce((sum, { people }) => sum + people, 0),
      delegationCount: visits.filter(({ delegation }) => delegation).length,
    }
  }

  add(session: ReceptionSession): void {
    this.em.persist(session)
  }
}
