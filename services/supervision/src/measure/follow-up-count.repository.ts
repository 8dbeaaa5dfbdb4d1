import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import { AWAITS_ADDRESSEE } from '../follow-up/follow-up-lifecycle.ts'
import { countOf } from './follow-up-count.ts'

/** What stands behind a figure: a follow-up, or one of the people or sessions that several share. */
export interface FollowUpCountRow extends Counted {
  label: string
}

const under = (unit: string, asOf: string) => sql`t.unit_id = any((
    select hierarchy.under(${unit}::uuid, ${asOf}::date))::uuid[])`

/** Follow-ups of a figure that were followed on some day of the window, or issued in it, known by the day it speaks of. */
function followed({ key, unit, window, boundaries: { asOf } }: MeasureQuestion): Sql {
  const { kind, body, subject, issuedWithin } = countOf(key)
  const since = issuedWithin ? plain('t.issued_on') : plain("coalesce(t.closed_on, 'infinity')")
  const ofBody = body === undefined ? plain('true') : sql`t.issuer_body = ${body}`
  const onSubject = subject === undefined ? plain('true') : sql`t.resolution_subject = ${subject}`
  return sql`supervision.follow_up t where t.kind = ${kind} and ${ofBody} and ${onSubject}
    and t.issued_on < ${window.to}::date and t.issued_on <= ${asOf}::date
    and ${since} >= ${window.from}::date and ${under(unit, asOf)}`
}

/** What tells the texts of these statements apart. */
const shapeOf = ({ key }: MeasureQuestion): string => {
  const { distinct, body, subject, issuedWithin } = countOf(key)
  return `${distinct ?? 'rows'}${body === undefined ? '' : '_of_body'}${subject === undefined ? '' : '_on_subject'}${issuedWithin ? '_issued' : ''}`
}

/** The addressee has to act, and the last day in time had gone by. */
const overdue = ({ unit, boundaries: { asOf } }: MeasureQuestion): Sql => sql`supervision.follow_up t
  where t.state = any(${AWAITS_ADDRESSEE}) and t.expected_by < ${asOf}::date and ${under(unit, asOf)}`

const ROW = plain(`t.id, t.code || ' · ' || t.content as label, t.unit_id as "unitId", 'follow_up' as kind`)

/** Counts what is followed up, and opens it. */
export class FollowUpCountRepository extends Statements {
  source(question: MeasureQuestion): SourceSpec<FollowUpCountRow> {
    const { distinct } = countOf(question.key)
    const rows = distinct
      ? sql`select (min(t.id::text))::uuid as id, ${plain(`t.${distinct}`)} as label,
          (min(t.unit_id::text))::uuid as "unitId", 'follow_up' as kind
          from ${followed(question)} group by ${plain(`t.${distinct}`)}`
      : sql`select ${ROW} from ${followed(question)}`
    return { name: `follow_up_${shapeOf(question)}`, rows, order: ['id'] }
  }

  count(question: MeasureQuestion): Promise<number> {
    const { distinct } = countOf(question.key)
    const counted = plain(distinct ? `distinct t.${distinct}` : '*')
    const text = sql`select count(${counted}) as total from ${followed(question)}`
    return this.#total(`follow_up_${shapeOf(question)}_total`, text)
  }

  overdueSource(question: MeasureQuestion): SourceSpec<FollowUpCountRow> {
    return { name: 'follow_ups_overdue', rows: sql`select ${ROW} from ${overdue(question)}`, order: ['id'] }
  }

  overdueCount(question: MeasureQuestion): Promise<number> {
    return this.#total('follow_ups_overdue_total', sql`select count(*) as total from ${overdue(question)}`)
  }

  async #total(name: string, text: Sql): Promise<number> {
    return (await this.row<{ total: number }>(statementOf(name, text)))?.total ?? 0
  }
}
