import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Window } from '@province/clocks'
import type { Reader } from '@province/subgraph/read'
import { ReceptionSchedule } from './reception-schedule.ts'
import { ReceptionSlot } from './reception-slot.ts'
import type { ReceptionSlotRow } from './reception-slot-row.ts'

// The day that stands for the first of a chain of moves. Two looks by index: row-level security keeps a composed key
// from it.
const STANDS_FOR = (slot: string) =>
  `(select m.day from complaints.reception_slot m where m.makes_up_id = ${slot} and m.state <> 'RESCHEDULED')`
const MOVED_TO = `case when x.state = 'RESCHEDULED'
  then coalesce(${STANDS_FOR('x.makes_up_id')}, ${STANDS_FOR('x.id')}) end`
const MAKES_UP = '(select o.day from complaints.reception_slot o where o.id = x.makes_up_id)'

/** The reception day `x` as it is shown, as an object. */
export const SLOT = `jsonb_build_object('id', x.id, 'unitId', x.unit_id, 'date', x.day, 'note', x.note,
  'state', x.state, 'reason', x.reason, 'announcedOn', x.announced_on, 'version', x.version,
  'movedTo', ${MOVED_TO}, 'makesUp', ${MAKES_UP})`

/** Reception days: read by unit, changed one by one. */
export class ReceptionSlotRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Reception days of these units in the window, moved ones included, in order. */
  ofUnits(unitIds: readonly string[], { from, to }: Window): Promise<ReceptionSlotRow[]> {
    const text = `select x.id, x.unit_id as "unitId", x.day as "date", x.note, x.state, x.reason,
        x.announced_on as "announcedOn", x.version, ${MOVED_TO} as "movedTo", ${MAKES_UP} as "makesUp"
      from complaints.reception_slot x
      where x.unit_id = any($1::uuid[]) and x.day >= $2::date and x.day < $3::date
      order by x.day, x.id`
    return this.reader.rows({ name: 'reception_slots_of_units', text, values: [unitIds, from, to] })
  }

  /** A reception day, to be changed by this request alone. */
  load(id: string): Promise<ReceptionSlot | null> {
    return this.em.findOne(ReceptionSlot, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** Since when citizens can read of the days of a schedule. */
  async postedOn(scheduleId: string): Promise<string> {
    return (await this.em.findOneOrFail(ReceptionSchedule, scheduleId)).postedOn
  }

  /** Whether the unit receives on that day; no other request gives it a day meanwhile. */
  async receivesOn(unitId: string, date: string): Promise<boolean> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`reception ${unitId}`])
    return (await this.em.count(ReceptionSlot, { unitId, date, state: { $ne: 'RESCHEDULED' } })) > 0
  }

  /** The day first posted that another one stands for. */
  async dayOf(id: string | null): Promise<string | null> {
    return id === null ? null : ((await this.em.findOne(ReceptionSlot, id))?.date ?? null)
  }

  add(slot: ReceptionSlot): void {
    this.em.persist(slot)
  }
}
