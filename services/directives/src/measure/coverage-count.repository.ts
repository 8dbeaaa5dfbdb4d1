import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { COVERAGE_FIGURES, type CoverageCount } from './coverage-count.ts'

/** A unit behind a figure, with what shows it. */
export interface CoverageRow extends Counted {
  label: string
}

const figureOf = ({ key }: MeasureQuestion): CoverageCount => {
  const figure = COVERAGE_FIGURES[key]
  if (!figure) throw new Error(`no figure ${key}`)
  return figure
}

/** What shows that a unit is covered: its agreement of the window, or its task from a document that it accepted. */
const SHOWN = {
  signed: ({
    window: { from, to },
  }: MeasureQuestion) => sql`select a.id, a.unit_id, 'agreement' as kind from directives.agreement a
    where a.signed_on >= ${from}::date and a.signed_on < ${to}::date`,
  implementing: ({
    window: { to },
  }: MeasureQuestion) => sql`select t.id, t.lead_unit_id, 'task' from directives.task t
    where t.source_kind = 'DOCUMENT' and t.state in ('ACCEPTED', 'IN_PROGRESS', 'REPORTED_DONE', 'CONFIRMED', 'RETURNED')
      and t.assigned_on < ${to}::date`,
} as const

const units = ({ unit, boundaries: { asOf } }: MeasureQuestion, level: string): Sql => sql`hierarchy.unit u
  where u.level = ${level} and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
    and exists (select from hierarchy.closure c where c.ancestor_id = ${unit} and c.descendant_id = u.id
      and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date)`

/** Counts the units that are covered, and opens each with what shows it. */
export class CoverageCountRepository extends Statements {
  source(question: MeasureQuestion): SourceSpec<CoverageRow> {
    const { of, level } = figureOf(question)
    const rows = sql`select (min(shown.id::text))::uuid as id, u.name as label, u.id as "unitId", min(shown.kind) as kind, 1 as value
      from (${SHOWN[of](question)}) as shown (id, unit_id, kind), ${units(question, level)} and u.id = shown.unit_id
      group by u.id, u.name`
    return { name: `coverage_${of}`, rows, order: ['id'] }
  }

  /** How many are covered, or which part of all in percent; null where there is none to be covered. */
  async count(question: MeasureQuestion): Promise<number | null> {
    const { of, level, share } = figureOf(question)
    const text = sql`select count(*)::int as all, count(*) filter (where exists (
        select from (${SHOWN[of](question)}) as shown (id, unit_id, kind) where shown.unit_id = u.id))::int as covered
      from ${units(question, level)} and ${plain('true')}`
    const row = await this.row<{ all: number; covered: number }>(statementOf(`coverage_${of}_total`, text))
    if (!row || row.all === 0) return null
    return share ? Math.round((row.covered / row.all) * 1_000) / 10 : row.covered
  }
}
