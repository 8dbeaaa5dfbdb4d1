import type { Window } from '@province/clocks'
import { withinDuring } from '@province/subgraph/list'
import { computed, Repository, type Row, sql } from '@province/subgraph/read'
import { DEMONSTRATION } from '../slot/invented.ts'
import { ReceptionScheduleMapping } from './reception-schedule.mapping.ts'
import { ReceptionSchedule } from './reception-schedule.ts'

/** A schedule as it is shown. */
export type ReceptionScheduleRow = Row<ReceptionScheduleRepository>

const sharing = ({ from, to }: Window) => sql`t.period_from < ${to}::date and t.period_to > ${from}::date`

/** Reception schedules: read by unit or page by page, written as aggregates. */
export class ReceptionScheduleRepository extends Repository.of(ReceptionScheduleMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(`t.recorded_by = '${DEMONSTRATION}'`) },
}) {
  readonly list = this.listed({
    name: 'reception_schedule_list',
    where: ({ window }: { window: Window }) => [withinDuring('unitId', window), sharing(window)],
    order: ['from', 'id'],
    sorts: { EARLIEST: ['from', 'id'], LATEST: ['-from', '-id'], LAST_POSTED: ['-postedOn', '-id'] },
  })

  /** Schedules of a unit that share a day with the window, in order. */
  readonly ofUnit = this.manyOf('unitId', {
    name: 'reception_schedules_of_units',
    order: ['from', 'id'],
    narrow: sharing,
  })

  /** A posted schedule that shares a day with the window; no other request posts for the unit meanwhile. */
  async clashing(unitId: string, { from, to }: Window): Promise<ReceptionSchedule | null> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`reception ${unitId}`])
    return this.em.findOne(ReceptionSchedule, { unitId, from: { $lt: to }, to: { $gt: from } })
  }
}
