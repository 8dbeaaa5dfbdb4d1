import { type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
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

const joined = (pieces: readonly Sql[]): Sql => pieces.reduce((all, piece) => sql`${all}, ${piece}`)

/** What the forms count, each in one statement, of the rows of units below the one that is asked for. */
export class StatutoryFormRepository extends Statements {
  dossiers(within: string, days: CountedDays): Promise<DossierFormRow[]> {
    const { today } = this.request
    // Every total is counted by itself, so that the identities of the form can fail.
    const counted = DOSSIER_CELLS.map(
      (cell) => sql`${cell}::text, count(*) filter (where ${countedIn(cell, days, today)})`,
    )
    const text = sql`select p.level, p.field, json_build_object(${joined(counted)}) as counts
      from reform.dossier t join reform.procedure p on p.id = t.procedure_id
      where t.unit_id = any(hierarchy.under(${within}::uuid, ${today}::date)) and ${countedIn('RECEIVED', days, today)}
      group by grouping sets ((p.level, p.field), (p.level), ())
      order by p.level desc nulls first, p.field nulls first`
    return this.rows<DossierFormRow>(statementOf('statutory_dossier_form', text))
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
