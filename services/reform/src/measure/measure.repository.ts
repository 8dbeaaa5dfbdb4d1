import type { SourceSpec } from '@province/subgraph/list'
import type { Counted } from '@province/subgraph/measure'
import { plain, Statements, sql, statementOf } from '@province/subgraph/read'
import { UNFINISHED } from '../dossier/dossier-lifecycle.ts'

/** Something not finished: an exemption that holds, a dossier, a month, a publication, an inspection, a land project. */
export interface OpenItemRow extends Counted {
  rank: number
  label: string
}

const FORMS = `case m.form when 'DOSSIERS' then 'hồ sơ' when 'CENTRE_TRANSACTIONS' then 'giao dịch' else 'văn bản điện tử' end`

// Everything that somebody has still to do for a unit, in the order in which a successor wants to know of it.
const open = (within: string, asOf: string) => sql`(
    select 0 as rank, e.id, 'Miễn áp dụng: ' || e.reason as label, e.unit_id, 'exemption' as kind from reform.exemption e
    where e.valid_to is null or e.valid_to > ${asOf}::date
    union all
    select 1, d.id, 'Hồ sơ ' || d.code, d.unit_id, 'dossier' from reform.dossier d
    where d.state = any(${UNFINISHED}::text[])
    union all
    select 2, m.id, 'Số liệu tháng ' || to_char(m.month, 'MM/YYYY') || ': ' || ${plain(FORMS)}, m.unit_id, 'monthly_entry'
    from reform.monthly_entry m where m.state <> 'LOCKED'
    union all
    select 3, p.id, 'Công khai: ' || p.title, p.unit_id, 'publication' from reform.publication p where p.state <> 'VERIFIED'
    union all
    select 4, i.id, 'Kiểm tra từ ' || to_char(i.planned_from, 'DD/MM/YYYY'), i.unit_id, 'inspection'
    from reform.inspection i where i.state in ('PLANNED', 'UNDER_WAY')
    union all
    select 5, l.id, 'Dự án thu hồi đất: ' || l.name, l.unit_id, 'land_project' from reform.land_project l
    where l.approval <> 'APPROVED') o
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

  /** Of units under the unit: exemptions that hold on that day or begin later, and whatever is not finished. */
  openItems(within: string, asOf: string): SourceSpec<OpenItemRow> {
    const rows = sql`select o.rank, o.id, o.label, o.unit_id as "unitId", o.kind from ${open(within, asOf)}`
    return { name: 'reform_open_items', rows, order: ['rank', '-id'] }
  }

  async openCount(within: string, asOf: string): Promise<number> {
    const text = sql`select count(*) as total from ${open(within, asOf)}`
    return (await this.row<{ total: number }>(statementOf('reform_open_count', text)))?.total ?? 0
  }
}
