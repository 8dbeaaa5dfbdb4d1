import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import {
  addClocks,
  addEvents,
  type ClockRow,
  changeClocks,
  eventsOf,
  partsOf,
  shownColumns,
  storedClock,
} from './clock-rows.ts'
import type { ChangedClock, StoredClock, StoredEvent } from './stored-clock.ts'

/** A clock that no other request changes meanwhile, with its events. */
export interface HeldClock {
  clock: StoredClock
  events: StoredEvent[]
}

/** The clocks of one service: read with their events, stored in the transaction of what they are about. */
export class ClockRepository {
  constructor(
    private readonly schema: string,
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Every clock of these subjects, those that run first, by the day they end. */
  ofSubjects(subjectIds: readonly string[]): Promise<ClockRow[]> {
    const text = `select ${shownColumns(this.schema)} from ${this.schema}.clock c where c.subject_id = any($1::uuid[])
      order by c.state = 'ENDED', c.due_on nulls last, c.armed_on, c.id`
    return this.reader.rows({ name: 'clocks_of_subjects', text, values: [subjectIds] })
  }

  byId(id: string): Promise<ClockRow[]> {
    const text = `select ${shownColumns(this.schema)} from ${this.schema}.clock c where c.id = $1`
    return this.reader.rows({ name: 'clock_by_id', text, values: [id] })
  }

  load(id: string): Promise<HeldClock[]> {
    return this.#held('c.id = ?', [id])
  }

  /** The clocks of a subject that have not ended: one kind, or all. */
  unended(subjectId: string, kind: string | null): Promise<HeldClock[]> {
    const narrowed = kind === null ? [] : [kind]
    return this.#held(`c.subject_id = ? and c.state <> 'ENDED'${narrowed.map(() => ' and c.kind = ?')}`, [
      subjectId,
      ...narrowed,
    ])
  }

  async add(clock: ChangedClock): Promise<void> {
    const { clocks, events } = partsOf([clock])
    await this.em.execute(addClocks(this.schema), [JSON.stringify(clocks)])
    await this.em.execute(addEvents(this.schema), [JSON.stringify(events)])
  }

  async change(all: readonly ChangedClock[]): Promise<void> {
    const { clocks, events } = partsOf(all)
    await this.em.execute(changeClocks(this.schema), [JSON.stringify(clocks)])
    await this.em.execute(addEvents(this.schema), [JSON.stringify(events)])
  }

  /** From now on the clocks of this subject exist only for who may see restricted ones. */
  async close(subjectId: string): Promise<void> {
    await this.em.flush()
    await this.em.execute(`select ${this.schema}.close_clocks(?)`, [subjectId])
  }

  #held(which: string, values: readonly string[]): Promise<HeldClock[]> {
    const text = `select ${storedClock} as clock, ${eventsOf(this.schema)} as events
      from ${this.schema}.clock c where ${which} order by c.kind for update of c`
    return this.em.execute<HeldClock[]>(text, [...values])
  }
}

/** How many rows one insert takes. */
const AT_ONCE = 1_000

/** The rungs that these clocks had reached by a day, as told: what is loaded as history surprises nobody. */
const told = (
  schema: string,
) => `insert into ${schema}.clock_rung (clock_id, code, unit_id, reached_on, told_on)
  select c.id, r.code, c.unit_id, r.day, r.day from ${schema}.clock c
    cross join lateral (values ('WARN', c.warn_on), ('DUE', c.due_on), ('OVER', c.due_on + 1)) r (code, day)
  where c.id = any(?::uuid[]) and c.state = 'RUNNING' and r.day <= ?`

/**
 * Loads clocks with their history, a thousand at a time, for an installation: who runs it acts with the actions of those
 * who arm clocks and with the service's own. Rungs reached by that day count as told.
 */
export async function insertClocks(
  em: EntityManager,
  schema: string,
  made: readonly ChangedClock[],
  toldUntil: string,
): Promise<void> {
  for (let start = 0; start < made.length; start += AT_ONCE) {
    const { clocks, events } = partsOf(made.slice(start, start + AT_ONCE))
    await em.execute(addClocks(schema), [JSON.stringify(clocks)])
    await em.execute(addEvents(schema), [JSON.stringify(events)])
    await em.execute(told(schema), [`{${clocks.map(({ id }) => id).join(',')}}`, toldUntil])
  }
}
