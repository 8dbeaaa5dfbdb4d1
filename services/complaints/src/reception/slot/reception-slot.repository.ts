import type { Window } from '@province/clocks'
import { computed, Repository, type Row, sql } from '@province/subgraph/read'
import { ReceptionSlotMapping } from './reception-slot.mapping.ts'
import { ReceptionSlot } from './reception-slot.ts'

/** A reception day as it is shown. */
export type ReceptionSlotRow = Row<ReceptionSlotRepository>

// The day that stands for the first of a chain of moves. Two looks by index: row-level security keeps a composed key
// from it.
const STANDS_FOR = (slot: string) =>
  `(select m.day from complaints.reception_slot m where m.makes_up_id = ${slot} and m.state <> 'RESCHEDULED')`

/** Reception days: read by unit or schedule, changed one by one. */
export class ReceptionSlotRepository extends Repository.of(ReceptionSlotMapping, {
  hidden: ['scheduleId', 'makesUpId'],
  computed: {
    movedTo: computed<string | null>(`case when t.state = 'RESCHEDULED'
      then coalesce(${STANDS_FOR('t.makes_up_id')}, ${STANDS_FOR('t.id')}) end`),
    makesUp: computed<string | null>(
      '(select o.day from complaints.reception_slot o where o.id = t.makes_up_id)',
    ),
  },
}) {
  /** Reception days of a unit in a window, moved ones included, in order. */
  readonly ofUnit = this.manyOf('unitId', {
    name: 'reception_slots_of_units',
    order: ['date', 'id'],
    narrow: ({ from, to }: Window) => sql`t.day >= ${from}::date and t.day < ${to}::date`,
  })

  /** Every day of a schedule, moved ones included, in order. */
  readonly ofSchedule = this.many('scheduleId', {
    name: 'reception_slots_of_schedules',
    order: ['date', 'id'],
  })

  /** Every day the schedule ever had, and those that stand for days of it, to be changed. */
  loadOf(scheduleId: string): Promise<ReceptionSlot[]> {
    return this.em.find(ReceptionSlot, { scheduleId })
  }

  /** Days of the window on which the unit receives in place of a day that was moved. */
  async taken(unitId: string, { from, to }: Window): Promise<string[]> {
    const days = { $gte: from, $lt: to }
    const where = { unitId, date: days, makesUpId: { $ne: null }, state: { $ne: 'RESCHEDULED' } } as const
    return (await this.em.find(ReceptionSlot, where)).map(({ date }) => date)
  }

  /** Since when citizens can read of the days of a schedule. */
  async postedOn(scheduleId: string): Promise<string> {
    const text = 'select posted_on::text as day from complaints.reception_schedule where id = ?'
    const [schedule] = await this.em.execute<{ day: string }[]>(text, [scheduleId])
    if (!schedule) throw new Error(`no schedule ${scheduleId}`)
    return schedule.day
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
}
