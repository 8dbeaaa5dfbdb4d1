import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion, Tally } from '@province/subgraph/measure'
import { type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import type { MonthlyFormName, MonthlyItem } from '../monthly/monthly-form.ts'
import type { ProcedureChangeKind } from '../procedure/procedure-change.ts'

/** A record behind a figure with the words it is called by. */
export interface LabelledRow extends Counted {
  label: string
  day: string
  invented: boolean
}

/** What was returned in a month, and how much of it early or on the day. */
export interface OnTimeMonth {
  month: string
  returned: number
  timely: number
}

/** Records behind a figure as a statement finds them. */
export type Records = SourceSpec<LabelledRow>

interface Days {
  from: string
  to: string
}

// Where it happened: in the boundaries of each record's own day, so that nothing of a unit that has ended is lost.
const reported = (within: string, { from, to }: Days) => sql`
  select c.descendant_id as unit_id, greatest(c.valid_from, ${from}::date) as since,
    least(c.valid_to, ${to}::date) as until, 1::numeric as share
  from hierarchy.closure c
  where c.ancestor_id = ${within} and c.valid_from < ${to}::date and c.valid_to > ${from}::date
    and ${within}::uuid = any((select app.units())::uuid[])`

// In the boundaries of another day. All units are in sight or nothing is counted: a part is never the whole.
const restated = ({ unit, boundaries: { asOf, drawnOn } }: MeasureQuestion, { from, to }: Days) => sql`
  select o.origin_id as unit_id, ${from}::date as since, ${to}::date as until, o.share
  from hierarchy.restated(${unit}, ${asOf}::date, ${drawnOn}::date) o
  where ${unit}::uuid = any((select app.units())::uuid[])
    and (select bool_and(each.origin_id = any((select app.units())::uuid[]))
      from hierarchy.restated(${unit}, ${asOf}::date, ${drawnOn}::date) each)`

// What stands on a day: at the units of the day, at those that ended there, and at those whose records were taken over.
const standing = ({ unit, boundaries: { asOf } }: MeasureQuestion) => sql`
  select u.id as unit_id, '-infinity'::date as since, 'infinity'::date as until, 1::numeric as share
  from unnest(hierarchy.under(${unit}::uuid, ${asOf}::date)) u (id)
  where ${unit}::uuid = any((select app.units())::uuid[])`

const standingIn = (question: MeasureQuestion): Sql => {
  const days = { from: question.boundaries.asOf, to: '9999-12-31' }
  return sql`scope as materialized (${question.boundaries.restated ? restated(question, days) : standing(question)})`
}

const scopeOf = (question: MeasureQuestion, days: Days): Sql =>
  sql`scope as materialized (${question.boundaries.restated ? restated(question, days) : reported(question.unit, days)})`

const asReported = (question: MeasureQuestion): MeasureQuestion => {
  const { asOf } = question.boundaries
  return { ...question, boundaries: { asOf, drawnOn: asOf, restated: false } }
}

const dayAfter = (day: string) => sql`(${day}::date + 1)`

/** What is counted record by record, in the boundaries that a question means. */
export class RecordCountRepository extends Statements {
  /** What a figure comes to: the sum of its records; null where there is none. */
  async tally({ name, rows }: Records): Promise<Tally> {
    const text = sql`select sum(t.value) as value, coalesce(bool_or(t.share <> 1), false) as estimate
      from (${rows}) t`
    const tally = await this.row<{ value: number; estimate: boolean }>(statementOf(`${name}_sum`, text))
    return tally ?? { value: null }
  }

  procedureChanges(question: MeasureQuestion, kind: ProcedureChangeKind): Records {
    const { window, boundaries } = question
    const rows = sql`with ${scopeOf(question, window)}
      select c.id, c.unit_id as "unitId", s.share, s.share as value, c.decided_on as day, 'procedure_change' as kind,
        p.code || ' · ' || p.name || ' (' || c.decision || ')' as label, c.recorded_by = 'demonstration' as invented
      from scope s join reform.procedure_change c on c.unit_id = s.unit_id
        and c.decided_on >= s.since and c.decided_on < s.until and c.decided_on <= ${boundaries.asOf}::date
      join reform.procedure p on p.id = c.procedure_id
      where c.kind = ${kind}`
    return { name: 'reform_procedure_changes', rows, order: ['day', 'id'] }
  }

  onlineServices(question: MeasureQuestion, levels: readonly string[]): Records {
    const { asOf } = question.boundaries
    const rows = sql`with ${standingIn(question)}
      select o.id, o.unit_id as "unitId", s.share, s.share as value, o.valid_from as day, 'online_service' as kind,
        p.code || ' · ' || p.name as label, o.recorded_by = 'demonstration' as invented
      from scope s join reform.online_service o on o.unit_id = s.unit_id
        and o.valid_from <= ${asOf}::date and (o.valid_to is null or o.valid_to >= ${dayAfter(asOf)})
      join reform.procedure p on p.id = o.procedure_id
      where o.scheme = 'LEVELS_2011' and o.level = any(${levels})`
    return { name: 'reform_online_services', rows, order: ['label', 'id'] }
  }

  /** Months that were approved, each with what its items come to. */
  months(question: MeasureQuestion, form: MonthlyFormName, items: readonly MonthlyItem[]): Records {
    const rows = sql`${this.#monthsOf(question, form)}
      select m.id, m."unitId", m.share, m.day, m.kind, m.label, m.invented, m.share * (
        select coalesce(sum((m.counts ->> item)::bigint), 0) from unnest(${items}::text[]) item) as value
      from counted m`
    return { name: 'reform_months', rows, order: ['day', 'id'] }
  }

  /** As `months`, of a stock: the last month of each unit alone. */
  lastMonths(question: MeasureQuestion, form: MonthlyFormName, item: MonthlyItem): Records {
    const rows = sql`${this.#monthsOf(question, form)}
      select distinct on (m."unitId") m.id, m."unitId", m.share, m.day, m.kind, m.label, m.invented,
        m.share * (m.counts ->> ${item})::bigint as value
      from counted m order by m."unitId", m.day desc`
    return { name: 'reform_last_months', rows, order: ['day', 'id'] }
  }

  /**
   * Months with the hundredths of the whole that were in time: what was returned early and on time, of all that was
   * returned. They sum to the rate.
   */
  onTime(question: MeasureQuestion): Records {
    const rows = sql`${this.#monthsOf(asReported(question), 'DOSSIERS')}, parts as (select m.*,
        (m.counts ->> 'returnedEarly')::bigint + (m.counts ->> 'returnedOnTime')::bigint as timely,
        (m.counts ->> 'returnedLate')::bigint as late from counted m)
      select p.id, p."unitId", 1::numeric as share, p.day, p.kind,
        p.label || ': ' || p.timely || '/' || (p.timely + p.late) as label, p.invented,
        100 * p.timely / nullif(sum(p.timely + p.late) over (), 0) as value
      from parts p`
    return { name: 'reform_on_time', rows, order: ['day', 'id'] }
  }

  /** The same by month, the oldest first: months of which nothing was approved, or returned, are left out. */
  onTimeByMonth(question: MeasureQuestion): Promise<OnTimeMonth[]> {
    const text = sql`${this.#monthsOf(asReported(question), 'DOSSIERS')}, told as (select m.day as month,
        (m.counts ->> 'returnedEarly')::bigint + (m.counts ->> 'returnedOnTime')::bigint as timely,
        (m.counts ->> 'returnedLate')::bigint as late from counted m)
      select t.month, sum(t.timely + t.late) as returned, sum(t.timely) as timely from told t
      group by t.month having sum(t.timely + t.late) > 0 order by t.month`
    return this.rows<OnTimeMonth>(statementOf('reform_on_time_by_month', text))
  }

  /** Projects that are public, or approved, on the day; each once, at its lead. */
  landProjects(question: MeasureQuestion, what: 'PUBLIC' | 'APPROVED'): Records {
    const { asOf } = question.boundaries
    const rows = sql`with ${standingIn(question)}
      select p.id, p.unit_id as "unitId", s.share, s.share as value, p.name as label, p.day, 'land_project' as kind,
        p.recorded_by = 'demonstration' as invented
      from scope s join (select l.*, case when ${what} = 'PUBLIC' then l.public_on else l.approved_on end as day
        from reform.land_project l) p on p.unit_id = s.unit_id and p.day <= ${asOf}::date`
    return { name: 'reform_land_projects', rows, order: ['label', 'id'] }
  }

  /** Visits of the window: each team once, or each unit that was visited once, by its first visit. */
  inspected(question: MeasureQuestion, once: 'TEAM' | 'VISITED'): Records {
    const rows = sql`with ${scopeOf(question, question.window)}
      select distinct on (v.one) v.id, v.unit_id as "unitId", v.share, v.share as value, v.visited_on as day, v.kind,
        v.label, v.invented
      from (select w.*, s.share, case when ${once} = 'TEAM' then i.id::text
            else coalesce(w.visited_unit_id::text, w.place) end as one,
          case when ${once} = 'TEAM' then i.team else w.place end as label,
          case when ${once} = 'TEAM' then 'inspection' else 'inspection_visit' end as kind,
          w.recorded_by = 'demonstration' as invented
        from scope s join reform.inspection_visit w on w.unit_id = s.unit_id and w.visited_on >= s.since
          and w.visited_on < s.until and w.visited_on <= ${question.boundaries.asOf}::date
        join reform.inspection i on i.id = w.inspection_id) v
      order by v.one, v.visited_on, v.id`
    return { name: 'reform_inspected', rows, order: ['day', 'id'] }
  }

  /** Procedures issued or amended in the window that are to be published, with the hundredths of them that were in time. */
  publicised(question: MeasureQuestion): Records {
    const { asOf } = question.boundaries
    const rows = sql`with ${scopeOf(asReported(question), question.window)}
      select p.id, p.unit_id as "unitId", 1::numeric as share, p.due_on as day, p.title as label, 'publication' as kind,
        p.recorded_by = 'demonstration' as invented,
        case when p.posted_on <= p.due_on and p.posted_on <= ${asOf}::date then 100.0 else 0 end
          / count(*) over () as value
      from scope s join reform.procedure_change c on c.unit_id = s.unit_id and c.decided_on >= s.since
        and c.decided_on < s.until
      join reform.publication p on p.subject_id = c.id and p.kind = 'PROCEDURE'`
    return { name: 'reform_publicised', rows, order: ['day', 'id'] }
  }

  #monthsOf(question: MeasureQuestion, form: MonthlyFormName): Sql {
    const { asOf } = question.boundaries
    return sql`with ${scopeOf(question, question.window)}, counted as (
      select e.id, e.unit_id as "unitId", s.share, e.month as day, 'monthly_entry' as kind, e.counts,
        u.name || ' · ' || to_char(e.month, 'MM/YYYY') as label, e.recorded_by = 'demonstration' as invented
      from scope s join reform.monthly_entry e on e.unit_id = s.unit_id and e.month >= s.since and e.month < s.until
        and e.month + interval '1 month' <= ${dayAfter(asOf)}
      join hierarchy.unit u on u.id = e.unit_id and u.valid_from <= e.month and u.valid_to > e.month
      where e.form = ${form} and e.state in ('APPROVED', 'LOCKED'))`
  }
}
