import type { EntityManager } from '@mikro-orm/postgresql'
import { Repository, type Row } from '@province/subgraph/read'
import { type ChangedClock, insertClocks } from '@province/timekeeping'
import { SubmissionPeriodMapping } from './submission-period.mapping.ts'
import type { SubmissionPeriod } from './submission-period.ts'

/** A period as it is shown. */
export type SubmissionPeriodRow = Row<SubmissionPeriodRepository>

/** Which periods. */
export interface PeriodFilters {
  template?: string | null
}

/** What a unit owes of a period. */
export interface Owed {
  id: string
  unitId: string
}

// Whoever owes it by its level and kind, as units stood on the last day of the period, but for those exempt on that day.
const OWING = `insert into reporting.submission
    (id, unit_id, period_id, template_id, template_code, period_from, period_to, due_on, state, approvals, steps, entries,
     version, recorded_by)
  select uuidv7(), u.id, p.id, p.template_id, p.template_code, p.period_from, p.period_to, p.due_on, 'EXPECTED', 0, 0, '{}',
    1, p.recorded_by
  from reporting.submission_period p
  join reporting.submission_template t on t.id = p.template_id
  join hierarchy.closure c on c.ancestor_id = p.unit_id and c.valid_from < p.period_to and c.valid_to >= p.period_to
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < p.period_to and u.valid_to >= p.period_to
  where p.id = ? and u.level = any(t.levels) and (t.kinds = '{}' or u.kind = any(t.kinds))
    and not exists (select from reporting.submission_exemption e where e.template_code = p.template_code
      and e.unit_id = u.id and (e.valid_from is null or e.valid_from < p.period_to)
      and (e.valid_to is null or e.valid_to >= p.period_to))`

/** Opens, in one statement, what every unit owes of a period that is on record. */
export const oweAll = (em: EntityManager, periodId: string): Promise<Owed[]> =>
  em.execute<Owed[]>(`${OWING} returning id, unit_id as "unitId"`, [periodId])

/** Periods that were opened: no secret, like the templates they are of. */
export class SubmissionPeriodRepository extends Repository.of(SubmissionPeriodMapping, {
  hidden: ['recordedBy'],
}) {
  readonly list = this.listed({
    name: 'submission_period_list',
    where: ({ template }: PeriodFilters) => [{ templateCode: template }],
    order: ['-to', 'templateCode', 'id'],
    sorts: { LATEST: ['-to', 'templateCode', 'id'], EARLIEST: ['to', 'templateCode', 'id'] },
  })

  /** A period of the code that has one of these days; no other request opens one meanwhile. */
  async overlapping(code: string, { from, to }: { from: string; to: string }) {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`period ${code}`])
    const [found] = await this.em.execute<{ from: string; to: string }[]>(
      `select period_from::text as from, period_to::text as to from reporting.submission_period
       where template_code = ? and period_from < ? and period_to > ? limit 1`,
      [code, to, from],
    )
    return found
  }

  async open(period: SubmissionPeriod): Promise<Owed[]> {
    this.add(period)
    await this.em.flush()
    return oweAll(this.em, period.id)
  }

  /** Sets their clocks going; nobody is told of what was reached before they were opened. */
  arm(clocks: readonly ChangedClock[]): Promise<void> {
    return insertClocks(this.em, 'reporting', clocks, '0001-01-01')
  }
}
