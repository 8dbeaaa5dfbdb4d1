import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'

/** Something that goes on beyond a day: a schedule with days to come, a petition that waits. */
export interface OpenItemRow {
  id: string
  kind: 'reception_schedule' | 'petition'
  unitId: string
  /** Orders the list: when it began. */
  from: string
  to: string | null
  code: string | null
  total: number
}

const OPEN = `open as (
    select s.id, 'reception_schedule' as kind, s.unit_id, s.period_from as "from", s.period_to as "to", null as code
    from complaints.reception_schedule s where s.period_to > $2::date
    union all
    select p.id, 'petition', p.unit_id, p.received_on, null, p.code
    from complaints.petition p where p.state in ('RECEIVED', 'CLASSIFIED')),
  own as (select o.* from open o where exists (select from hierarchy.closure c where c.ancestor_id = $1
    and c.descendant_id = o.unit_id and c.valid_from <= $2::date and c.valid_to > $2::date))`

/** What complaints has open, as far as it is in sight. */
export class OpenItemsRepository {
  constructor(private readonly reader: Reader) {}

  async count(within: string, asOf: string): Promise<number> {
    const text = `with ${OPEN} select count(*) as total from own`
    const [row] = await this.reader.rows<{ total: number }>({
      name: 'open_item_count',
      text,
      values: [within, asOf],
    })
    return row?.total ?? 0
  }

  list(within: string, asOf: string, page: Page): Promise<OpenItemRow[]> {
    const text = `with ${OPEN}
      select id, kind, unit_id as "unitId", "from", "to", code, (select count(*) from own) as total from own
      where $3::date is null or ("from", id) > ($3::date, $4::uuid) order by "from", id limit $5`
    const values = [within, asOf, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'open_items', text, values })
  }
}
