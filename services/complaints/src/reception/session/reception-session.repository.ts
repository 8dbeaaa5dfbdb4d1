import type { Window } from '@province/clocks'
import { withinDuring } from '@province/subgraph/list'
import { computed, Repository, type Row, sql } from '@province/subgraph/read'
import { DEMONSTRATION } from '../slot/invented.ts'
import { ReceptionSessionMapping } from './reception-session.mapping.ts'
import type { SessionKind } from './reception-session.ts'

/** A session as it is shown, with what came to it in three counts that are never added up. */
export type ReceptionSessionRow = Row<ReceptionSessionRepository>

/** What came to a session. */
export type Attendance = Pick<ReceptionSessionRow, 'visitCount' | 'peopleCount' | 'delegationCount'>

/** Over which days sessions are listed, of which kind. */
export interface SessionScope {
  window: Window
  kind?: SessionKind | null
}

const came = (what: string) =>
  computed<number>(`(select ${what} from complaints.visit v where v.session_id = t.id)`)

const inWindow = ({ from, to }: Window) => sql`t.day >= ${from}::date and t.day < ${to}::date`

/** Sessions: read with how many came, written one by one. */
export class ReceptionSessionRepository extends Repository.of(ReceptionSessionMapping, {
  hidden: ['recordedBy'],
  computed: {
    invented: computed<boolean>(`t.recorded_by = '${DEMONSTRATION}'`),
    visitCount: came('count(*)'),
    peopleCount: came('coalesce(sum(v.people), 0)'),
    delegationCount: came('count(*) filter (where v.delegation)'),
  },
}) {
  readonly list = this.listed({
    name: 'reception_session_list',
    where: ({ window, kind }: SessionScope) => [
      withinDuring('unitId', window, 'day'),
      inWindow(window),
      { kind },
    ],
    order: ['day', 'id'],
    sorts: { EARLIEST: ['day', 'id'], LATEST: ['-day', '-id'] },
  })

  /** Sessions of a unit in a window, in order. */
  readonly ofUnit = this.manyOf('unitId', {
    name: 'reception_sessions_of_units',
    order: ['day', 'id'],
    narrow: inWindow,
  })

  /** The session of a reception day. */
  readonly ofSlot = this.oneBy('slotId', { name: 'reception_sessions_of_slots' })

  /** How many visits, people and delegations came to a session, as this request sees them. */
  async cameTo(sessionId: string): Promise<Attendance> {
    const text = `select count(*)::int as "visitCount", coalesce(sum(people), 0)::int as "peopleCount",
        count(*) filter (where delegation)::int as "delegationCount"
      from complaints.visit where session_id = ?`
    const [counts] = await this.em.execute<Attendance[]>(text, [sessionId])
    return counts ?? { visitCount: 0, peopleCount: 0, delegationCount: 0 }
  }
}
