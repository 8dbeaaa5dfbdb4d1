import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { type CountedDays, countedIn, type DossierCell } from '../dossier/counted-cell.sql.ts'
import { countedProcedures, type ProcedureCell } from '../procedure/counted-procedures.sql.ts'
import type { CompetentLevel } from '../procedure/procedure.ts'

/** The dossiers of one level and field, by cell; without a field all of the level, without a level all. */
export interface DossierFormRow {
  level: CompetentLevel | null
  field: string | null
  counts: Record<DossierCell, number>
}

/** The procedures of one unit by cell and level; without a unit all. */
export interface ProcedureFormRow {
  unitId: string | null
  counts: Record<ProcedureCell, Record<CompetentLevel | 'ALL', number>>
}

/** By what the work on dossiers is measured. */
export type WorkBy = 'PROCEDURE' | 'UNIT' | 'ACTOR'

/** What was done of one procedure, by one unit, or by whoever took steps. */
export interface DossierWorkRow {
  procedureId: string | null
  unitId: string | null
  actorId: string | null
  counts: Record<DossierCell, number>
}

/** How often a step was taken, and how many days after the step before it. */
export interface StepWorkRow {
  step: string
  taken: number
  dossiers: number
  averageDays: number
  longestDays: number
}

const DOSSIER_CELLS: readonly DossierCell[] = [
  'RECEIVED',
  'RECEIVED_ONLINE',
  'RECEIVED_DIRECT',
  'CARRIED_OVER',
  'SETTLED',
  'SETTLED_EARLY',
  'SETTLED_ON_TIME',
  'SETTLED_LATE',
  'OPEN',
  'OPEN_IN_TIME',
  'OPEN_LATE',
]

/** What names a row, and the dossiers that it counts: one on which several people took steps counts for each of them. */
const WORK: Readonly<Record<WorkBy, { key: string; from: string }>> = {
  PROCEDURE: { key: 't.procedure_id', from: 'reform.dossier t' },
  UNIT: { key: 't.unit_id', from: 'reform.dossier t' },
  ACTOR: {
    key: 'h.recorded_by',
    from: `reform.dossier t join lateral (select distinct s.recorded_by from reform.dossier_step s
        where s.dossier_id = t.id) h on true`,
  },
}

const joined = (pieces: readonly Sql[]): Sql => pieces.reduce((all, piece) => sql`${all}, ${piece}`)

/** What the forms count, each in one statement, of the rows of units below the one that is asked for. */
export class ProcedureFormRepository extends Statements {
  /** Whether any role of who asks reaches the unit. */
  async isInSight(unit: string): Promise<boolean> {
    const text = 'select from unnest(array[$1::uuid]) u(id) where u.id = any((select app.units())::uuid[])'
    return (await this.rows({ name: 'form_unit_in_sight', text, values: [unit] })).length > 0
  }

  dossiers(within: string, days: CountedDays): Promise<DossierFormRow[]> {
    const { today } = this.request
    const text = sql`select p.level, p.field, ${this.#counts(days)} as counts
      from reform.dossier t join reform.procedure p on p.id = t.procedure_id
      where t.unit_id = any(hierarchy.under(${within}::uuid, ${today}::date)) and ${countedIn('RECEIVED', days, today)}
      group by grouping sets ((p.level, p.field), (p.level), ())
      order by p.level desc nulls first, p.field nulls first`
    return this.rows<DossierFormRow>(statementOf('statutory_dossier_form', text))
  }

  /** The same cells of each procedure, of each unit by itself, or of whoever took a step. */
  work(within: string, days: CountedDays, by: WorkBy): Promise<DossierWorkRow[]> {
    const { today } = this.request
    const { key, from } = WORK[by]
    const named = (as: string, of: WorkBy) => plain(`${by === of ? key : 'null'} as "${as}"`)
    const text = sql`select ${named('unitId', 'UNIT')}, ${named('procedureId', 'PROCEDURE')}, ${named('actorId', 'ACTOR')},
        ${this.#counts(days)} as counts from ${plain(from)}
      where t.unit_id = any(hierarchy.under(${within}::uuid, ${today}::date)) and ${countedIn('RECEIVED', days, today)}
      group by ${plain(key)} order by count(*) desc, ${plain(key)}`
    return this.rows<DossierWorkRow>(statementOf(`dossier_work_by_${by.toLowerCase()}`, text))
  }

  /** Steps of the days, each beside the step before it of the same dossier. */
  steps(within: string, { from, to }: CountedDays): Promise<StepWorkRow[]> {
    const text = sql`select s.step, count(*) as taken, count(distinct s.dossier_id) as dossiers,
        round(coalesce(avg(s.happened_on - before.happened_on), 0), 1) as "averageDays",
        coalesce(max(s.happened_on - before.happened_on), 0) as "longestDays"
      from reform.dossier_step s
        left join reform.dossier_step before on before.dossier_id = s.dossier_id and before.seq = s.seq - 1
      where s.unit_id = any(hierarchy.under(${within}::uuid, ${this.request.today}::date))
        and s.happened_on >= ${from}::date and s.happened_on < ${to}::date
      group by s.step order by min(s.seq), s.step`
    return this.rows<StepWorkRow>(statementOf('dossier_steps_taken', text))
  }

  /** Every total is counted by itself, so that the identities of the form can fail. */
  #counts(days: CountedDays): Sql {
    const { today } = this.request
    const counted = DOSSIER_CELLS.map(
      (cell) => sql`${cell}::text, count(*) filter (where ${countedIn(cell, days, today)})`,
    )
    return sql`json_build_object(${joined(counted)})`
  }

  procedures(within: string, on: string): Promise<ProcedureFormRow[]> {
    const cell = (name: ProcedureCell) => {
      const counted = countedProcedures({ cell: name, on })
      const of = (level: CompetentLevel) =>
        sql`${level}::text, count(*) filter (where ${counted} and t.level = ${level})`
      return sql`${name}::text, json_build_object('ALL', count(*) filter (where ${counted}),
        ${joined([of('PROVINCE'), of('DISTRICT'), of('COMMUNE')])})`
    }
    const cells = joined([cell('IN_FORCE'), cell('ONE_STOP'), cell('INTERNAL_PROCESS')])
    const text = sql`select t.unit_id as "unitId", json_build_object(${cells}) as counts
      from reform.procedure t left join hierarchy.unit u on u.id = t.unit_id
        and u.valid_from <= ${on}::date and u.valid_to > ${on}::date
      where t.unit_id = any(hierarchy.under(${within}::uuid, ${this.request.today}::date))
        and ${countedProcedures({ cell: 'IN_FORCE', on })}
      group by grouping sets ((t.unit_id, u.code), ()) order by u.code nulls first`
    return this.rows<ProcedureFormRow>(statementOf('statutory_procedure_form', text))
  }
}
