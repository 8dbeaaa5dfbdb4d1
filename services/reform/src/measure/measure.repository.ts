import type { SourceSpec } from '@province/subgraph/list'
import type { Counted } from '@province/subgraph/measure'
import { Statements, sql, statementOf } from '@province/subgraph/read'
import { UNFINISHED } from '../dossier/dossier-lifecycle.ts'

/** Something not finished: an exemption that still holds, a dossier without its result. */
export interface OpenItemRow extends Counted {
  label: string
}

const open = (within: string, asOf: string) => sql`(
    select e.id, 'Miễn áp dụng: ' || e.reason as label, e.unit_id, 'exemption' as kind from reform.exemption e
    where e.valid_to is null or e.valid_to > ${asOf}::date
    union all
    select d.id, 'Hồ sơ ' || d.code, d.unit_id, 'dossier' from reform.dossier d
    where d.state = any(${UNFINISHED}::text[])) o
  where exists (select from hierarchy.closure c where c.ancestor_id = ${within} and c.descendant_id = o.unit_id
      and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date)`

/** What reform has open, and whether all that it counts is in sight. */
export class MeasureRepository extends Statements {
  /** Whether every unit that is under the unit on that day is in sight of who asks. */
  async seesAll(within: string, asOf: string): Promise<boolean> {
    const text = sql`select bool_and(c.descendant_id = any((select app.units())::uuid[])) as seen
      from hierarchy.closure c where c.ancestor_id = ${within}
        and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date`
    return (await this.row<{ seen: boolean | null }>(statementOf('units_all_seen', text)))?.seen ?? false
  }

  /** Of units under the unit: exemptions that hold on that day or begin later, and dossiers that are not finished. */
  openItems(within: string, asOf: string): SourceSpec<OpenItemRow> {
    const rows = sql`select o.id, o.label, o.unit_id as "unitId", o.kind from ${open(within, asOf)}`
    return { name: 'reform_open_items', rows, order: ['-kind', '-id'] }
  }

  async openCount(within: string, asOf: string): Promise<number> {
    const text = sql`select count(*) as total from ${open(within, asOf)}`
    return (await this.row<{ total: number }>(statementOf('reform_open_count', text)))?.total ?? 0
  }
}
