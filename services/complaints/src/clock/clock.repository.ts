import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import { CALENDAR_LOCK } from '../calendar/calendar-decision.repository.ts'
import {
  ClockEventRecord,
  type ClockState,
  type NewClock,
  StoredClock,
  type StoredEvent,
} from './stored-clock.ts'

/** A clock as it is shown, with its events in order. */
export interface ClockRow {
  id: string
  subjectKind: string
  subjectId: string
  unitId: string
  waitingUnitId: string | null
  kind: string
  state: ClockState
  armedOn: string
  endedOn: string | null
  dueOn: string | null
  warnOn: string | null
  version: number
  events: StoredEvent[]
}

const EVENT = `jsonb_build_object('kind', e.kind, 'on', e.happened_on, 'facts', e.facts)`

const COLUMNS = `c.id, c.subject_kind as "subjectKind", c.subject_id as "subjectId", c.unit_id as "unitId",
  c.waiting_unit_id as "waitingUnitId", c.kind, c.state, c.armed_on as "armedOn", c.ended_on as "endedOn",
  c.due_on as "dueOn", c.warn_on as "warnOn", c.version,
  (select jsonb_agg(${EVENT} order by e.seq) from complaints.clock_event e where e.clock_id = c.id) as events`

/** Clocks: read with their events, written as aggregates. */
export class ClockRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Every clock of these subjects, those that run first, by the day they end. */
  ofSubjects(subjectIds: readonly string[]): Promise<ClockRow[]> {
    const text = `select ${COLUMNS} from complaints.clock c where c.subject_id = any($1::uuid[])
      order by c.state = 'ENDED', c.due_on nulls last, c.armed_on, c.id`
    return this.reader.rows({ name: 'clocks_of_subjects', text, values: [subjectIds] })
  }

  byId(id: string): Promise<ClockRow[]> {
    const text = `select ${COLUMNS} from complaints.clock c where c.id = $1`
    return this.reader.rows({ name: 'clock_by_id', text, values: [id] })
  }

  /** From here to the end of the transaction nobody decides a day: what is counted now is not left behind. */
  async holdCalendar(): Promise<void> {
    await this.em.execute('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [CALENDAR_LOCK])
  }

  load(id: string): Promise<StoredClock | null> {
    return this.em.findOne(StoredClock, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** The clocks of a subject that have not ended: one kind, or all; no other request changes them meanwhile. */
  unended(subjectId: string, kind: string | null): Promise<StoredClock[]> {
    const which = { subjectId, state: { $ne: 'ENDED' as const }, ...(kind === null ? {} : { kind }) }
    return this.em.find(StoredClock, which, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      orderBy: { kind: 'asc' },
    })
  }

  /** The events of these clocks, each clock's in order. */
  async eventsOf(clockIds: readonly string[]): Promise<Map<string, ClockEventRecord[]>> {
    const events = await this.em.find(
      ClockEventRecord,
      { clockId: { $in: [...clockIds] } },
      { orderBy: { clockId: 'asc', seq: 'asc' } },
    )
    return Map.groupBy(events, ({ clockId }) => clockId)
  }

  add({ clock, events }: NewClock): void {
    this.em.persist([clock, ...events])
  }

  addEvents(events: readonly ClockEventRecord[]): void {
    this.em.persist([...events])
  }

  /** From now on the clocks of this subject exist only for who may read denunciations. */
  async close(subjectId: string): Promise<void> {
    await this.em.flush()
    await this.em.execute('select complaints.close_clocks(?)', [subjectId])
  }
}

/** How many rows one insert takes. */
const AT_ONCE = 1_000

/** The rungs that these clocks had reached by a day, as told: what is loaded as history surprises nobody. */
const TOLD = `insert into complaints.clock_rung (clock_id, code, unit_id, reached_on, told_on)
  select c.id, r.code, c.unit_id, r.day, r.day from complaints.clock c
    cross join lateral (values ('WARN', c.warn_on), ('DUE', c.due_on), ('OVER', c.due_on + 1)) r (code, day)
  where c.id = any(?::uuid[]) and c.state = 'RUNNING' and r.day <= ?`

/**
 * Loads clocks with their history, a thousand at a time, for an installation: who runs it acts with `petition.register`,
 * `denunciation.read` and `clock.tell`. Rungs reached by that day count as told.
 */
export async function insertClocks(
  em: EntityManager,
  clocks: readonly NewClock[],
  toldUntil: string,
): Promise<void> {
  for (let start = 0; start < clocks.length; start += AT_ONCE) {
    const part = clocks.slice(start, start + AT_ONCE)
    await em.insertMany(
      StoredClock,
      part.map(({ clock }) => clock),
    )
    await em.insertMany(
      ClockEventRecord,
      part.flatMap(({ events }) => events),
    )
    await em.execute(TOLD, [`{${part.map(({ clock }) => clock.id).join(',')}}`, toldUntil])
  }
}
