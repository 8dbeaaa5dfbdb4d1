import { within } from '@province/subgraph/list'
import { computed, Repository, type Row, sql, statementOf } from '@province/subgraph/read'
import type { CountedAs } from '../completeness/completeness.ts'
import type { UnitsBelow } from '../entry/entry-value.ts'
import { SubmissionMapping } from './submission.mapping.ts'
import type { Submission } from './submission.ts'
import type { SubmissionState, SubmissionStep } from './submission-lifecycle.ts'
import { SubmissionStepMapping } from './submission-step.mapping.ts'
import { AT_SEEN, AT_UNIT, counting, TIMELINESS, type Timeliness, timely } from './timeliness.sql.ts'

/** A submission as it is shown. */
export type SubmissionRow = Row<SubmissionRepository>

/** Which submissions. */
export interface SubmissionFilters {
  template?: string | null
  period?: string | null
  states?: readonly SubmissionState[] | null
  timeliness?: readonly Timeliness[] | null
  counted?: CountedAs | null
  /** Only those of the unit itself. */
  itself?: boolean | null
  from?: string | null
  to?: string | null
}

/** The same, under the unit that is asked for. */
type SubmissionScope = SubmissionFilters & { within?: string | null }

/** What units send: read as rows, written as aggregates. */
export class SubmissionRepository extends Repository.of(SubmissionMapping, {
  hidden: ['recordedBy'],
  computed: {
    dueOn: computed<string>('t.due_on'),
    timeliness: computed<Timeliness>(TIMELINESS),
    atUnitId: computed<string>(AT_UNIT),
    atSeen: computed<boolean>(AT_SEEN),
    invented: computed<boolean>(`t.recorded_by = 'demonstration'`),
  },
}) {
  readonly list = this.listed({
    name: 'submission_list',
    where: ({
      template,
      period,
      states,
      timeliness,
      counted,
      itself,
      from,
      to,
      ...asked
    }: SubmissionScope) => [
      within('unitId'),
      itself ? { unitId: asked.within } : null,
      { templateCode: template, periodId: period, state: states },
      timeliness ? timely(timeliness) : null,
      counted ? counting(counted) : null,
      from ? sql`t.period_to > ${from}::date` : null,
      to ? sql`t.period_to <= ${to}::date` : null,
    ],
    order: ['-dueOn', '-id'],
    sorts: { LATEST_DUE: ['-dueOn', '-id'], FIRST_DUE: ['dueOn', 'id'] },
  })

  /** Who stood above a unit on the last day of a period, the nearest first. */
  async levelsAbove({ unitId, periodTo }: Pick<Submission, 'unitId' | 'periodTo'>): Promise<string[]> {
    const text = sql`select c.ancestor_id as id from hierarchy.closure c
      where c.descendant_id = ${unitId} and c.depth > 0 and c.valid_from < ${periodTo}::date
        and c.valid_to >= ${periodTo}::date
      order by c.depth`
    const rows = await this.rows<{ id: string }>(statementOf('submission_levels_above', text))
    return rows.map(({ id }) => id)
  }

  /** How many units of each level there were below a unit on the last day of a period. */
  async unitsBelow({ unitId, periodTo }: Pick<Submission, 'unitId' | 'periodTo'>): Promise<UnitsBelow> {
    const text = sql`select u.level, count(*)::int as units from hierarchy.closure c
      join hierarchy.unit u on u.id = c.descendant_id and u.valid_from < ${periodTo}::date and u.valid_to >= ${periodTo}::date
      where c.ancestor_id = ${unitId} and c.depth > 0 and c.valid_from < ${periodTo}::date
        and c.valid_to >= ${periodTo}::date
      group by u.level`
    const rows = await this.rows<{ level: string; units: number }>(
      statementOf('submission_units_below', text),
    )
    return Object.fromEntries(rows.map(({ level, units }) => [level, units]))
  }

  /** The submission as the database has it now: its clock changed with it. */
  async shown({ id }: Submission): Promise<SubmissionRow> {
    await this.em.flush()
    const [row] = await this.em.execute<SubmissionRow[]>(
      `select ${this.columns} from ${this.from} where t.id = ?`,
      [id],
    )
    return row as SubmissionRow
  }
}

/** Steps of submissions: appended, never changed. */
export class SubmissionStepRepository extends Repository.of(SubmissionStepMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The steps of a submission, in order. */
  readonly ofSubmission = this.many('submissionId', { name: 'submission_steps', order: ['seq'] })

  /** Who has approved a submission since it was submitted last: a report that came back is approved anew by everybody. */
  async approversSinceSubmitted(submission: string): Promise<string[]> {
    const text = sql`select distinct t.recorded_by as by from reporting.submission_step t
      where t.submission_id = ${submission} and t.step = 'approve' and t.seq > (
        select coalesce(max(s.seq), -1) from reporting.submission_step s
        where s.submission_id = ${submission} and s.step = 'submit')`
    const rows = await this.rows<{ by: string }>(statementOf('submission_approvers', text))
    return rows.map(({ by }) => by)
  }

  /** Who took such a step of a submission last; nobody where none was taken. */
  async lastBy(submission: string, step: SubmissionStep): Promise<string | null> {
    const text = sql`select t.recorded_by as by from reporting.submission_step t
      where t.submission_id = ${submission} and t.step = ${step} order by t.seq desc limit 1`
    return (await this.row<{ by: string }>(statementOf('submission_step_last', text)))?.by ?? null
  }
}
