import type { SourceSpec } from '@province/subgraph/list'
import { Statements, sql, statementOf } from '@province/subgraph/read'
import { UNFINISHED } from '../complaint-case/complaint-case-lifecycle.ts'

/** Something that goes on beyond a day: a schedule with days to come, a petition that waits, a case that goes on. */
export interface OpenItemRow {
  id: string
  kind: 'reception_schedule' | 'petition' | 'complaint_case' | 'backlog_item'
  unitId: string
  /** Orders the list: when it began. */
  from: string
  to: string | null
  code: string | null
}

const open = (within: string, asOf: string) => sql`with below as materialized (
    select c.descendant_id as id from hierarchy.closure c
    where c.ancestor_id = ${within} and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date),
  open as (
    select s.id, 'reception_schedule' as kind, s.unit_id as "unitId", s.period_from as "from", s.period_to as "to",
      null as code
    from below b join complaints.reception_schedule s on s.unit_id = b.id and s.period_to > ${asOf}::date
    union all
    select p.id, 'petition', p.unit_id, p.received_on, null, p.code
    from below b join complaints.petition p on p.unit_id = b.id and p.state in ('RECEIVED', 'CLASSIFIED')
    union all
    select c.id, 'complaint_case', c.unit_id, c.received_on, null, c.code
    from below b join complaints.complaint_case c on c.unit_id = b.id and c.state = any(${UNFINISHED}::text[])
    union all
    select i.id, 'backlog_item', i.unit_id, i.listed_on, null, i.programme
    from below b join complaints.backlog_item i on i.unit_id = b.id and i.state = 'IN_PROGRESS')
  select o.* from open o`

/** What complaints has open, as far as it is in sight. */
export class OpenItemsRepository extends Statements {
  async count(within: string, asOf: string): Promise<number> {
    const text = sql`select count(*) as total from (${open(within, asOf)}) own`
    return (await this.row<{ total: number }>(statementOf('open_item_count', text)))?.total ?? 0
  }

  items(within: string, asOf: string): SourceSpec<OpenItemRow> {
    return { name: 'open_items', rows: open(within, asOf), order: ['from', 'id'] }
  }
}
