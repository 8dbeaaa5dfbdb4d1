import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Window } from '@province/clocks'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import { DEMONSTRATION } from './invented.ts'
import { type PostingChannel, ReceptionSchedule } from './reception-schedule.ts'
import { SLOT } from './reception-slot.repository.ts'
import { ReceptionSlot } from './reception-slot.ts'
import type { ReceptionSlotRow } from './reception-slot-row.ts'

/** A schedule as it is shown, with its days in order. */
export interface ReceptionScheduleRow extends Window {
  id: string
  unitId: string
  channel: PostingChannel
  document: string | null
  proof: string | null
  postedOn: string
  version: number
  invented: boolean
  slots: ReceptionSlotRow[]
}

const COLUMNS = `s.id, s.unit_id as "unitId", s.period_from as "from", s.period_to as "to", s.channel, s.document, s.proof,
  s.posted_on as "postedOn", s.version, s.recorded_by = '${DEMONSTRATION}' as invented,
  coalesce((select jsonb_agg(${SLOT} order by x.day, x.id) from complaints.reception_slot x
    where x.schedule_id = s.id), '[]') as slots`

const LISTED = `s.period_from < $3::date and s.period_to > $2::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = s.unit_id
    and c.valid_from < $3::date and c.valid_to > $2::date)`

/** Reception schedules: read with their days, written as aggregates. */
export class ReceptionScheduleRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Schedules of these units that share a day with the window, in order. */
  ofUnits(unitIds: readonly string[], { from, to }: Window): Promise<ReceptionScheduleRow[]> {
    const text = `select ${COLUMNS} from complaints.reception_schedule s
      where s.unit_id = any($1::uuid[]) and s.period_from < $3::date and s.period_to > $2::date
      order by s.period_from, s.id`
    return this.reader.rows({ name: 'reception_schedules_of_units', text, values: [unitIds, from, to] })
  }

  list(
    within: string,
    { from, to }: Window,
    page: Page,
  ): Promise<(ReceptionScheduleRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from complaints.reception_schedule s where ${LISTED}) as total
      from complaints.reception_schedule s
      where ${LISTED} and ($4::date is null or (s.period_from, s.id) > ($4::date, $5::uuid))
      order by s.period_from, s.id limit $6`
    const values = [within, from, to, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'reception_schedule_list', text, values })
  }

  /** How many schedules the list has, for a page that came back empty. */
  count(within: string, { from, to }: Window): Promise<{ total: number }[]> {
    const text = `select count(*) as total from complaints.reception_schedule s where ${LISTED}`
    return this.reader.rows({ name: 'reception_schedule_count', text, values: [within, from, to] })
  }

  /** A posted schedule that shares a day with the window; no other request posts for the unit meanwhile. */
  async clashing(unitId: string, { from, to }: Window): Promise<ReceptionSchedule | null> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`reception ${unitId}`])
    return this.em.findOne(ReceptionSchedule, { unitId, from: { $lt: to }, to: { $gt: from } })
  }

  load(id: string): Promise<ReceptionSchedule | null> {
    return this.em.findOne(ReceptionSchedule, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  /** Every day the schedule ever had, and those that stand for days of it. */
  slotsOf(scheduleId: string): Promise<ReceptionSlot[]> {
    return this.em.find(ReceptionSlot, { scheduleId })
  }

  /** Days of the window on which the unit receives in place of a day that was moved. */
  async taken(unitId: string, { from, to }: Window): Promise<string[]> {
    const days = { $gte: from, $lt: to }
    const where = { unitId, date: days, makesUpId: { $ne: null }, state: { $ne: 'RESCHEDULED' } } as const
    return (await this.em.find(ReceptionSlot, where)).map(({ date }) => date)
  }

  add(schedule: ReceptionSchedule, slots: readonly ReceptionSlot[]): void {
    this.em.persist([schedule, ...slots])
  }
}
