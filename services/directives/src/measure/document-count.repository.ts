import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { DOCUMENT_FIGURES } from './document-count.ts'

/** A document behind a figure. */
export interface DocumentCountRow extends Counted {
  label: string
}

function issued({ key, unit, window, boundaries: { asOf } }: MeasureQuestion): Sql {
  const group = DOCUMENT_FIGURES[key]
  const ofGroup = group === undefined ? plain('true') : sql`d.issuer_group = ${group}`
  return sql`directives.registered_document d where ${ofGroup}
    and d.issued_on >= ${window.from}::date and d.issued_on < ${window.to}::date and d.issued_on <= ${asOf}::date
    and d.unit_id = any((select hierarchy.under(${unit}::uuid, ${asOf}::date))::uuid[])`
}

const shapeOf = ({ key }: MeasureQuestion) => (DOCUMENT_FIGURES[key] === undefined ? 'all' : 'of_group')

/** Counts the documents that bodies issued, and opens them. */
export class DocumentCountRepository extends Statements {
  source(question: MeasureQuestion): SourceSpec<DocumentCountRow> {
    const rows = sql`select d.id, coalesce(d.symbol || ' · ', '') || d.title as label, d.unit_id as "unitId",
      'document' as kind from ${issued(question)}`
    return { name: `documents_${shapeOf(question)}`, rows, order: ['id'] }
  }

  async count(question: MeasureQuestion): Promise<number> {
    const text = sql`select count(*) as total from ${issued(question)}`
    const statement = statementOf(`documents_${shapeOf(question)}_total`, text)
    return (await this.row<{ total: number }>(statement))?.total ?? 0
  }
}
