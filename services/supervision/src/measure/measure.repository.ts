import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { plain, Statements, sql, statementOf } from '@province/subgraph/read'
import { ENDED } from '../follow-up/follow-up-lifecycle.ts'

/** A unit whose records belong to another in the boundaries of a later day, and what part of them. */
export interface OriginRow {
  unitId: string
  share: number
  inSight: boolean
}

/** A theme or a follow-up that is not over. */
export interface OpenItemRow extends Counted {
  label: string
}

const under = (within: string, asOf: string, unit: string) => sql`exists (select from hierarchy.closure c
    where c.ancestor_id = ${within} and c.descendant_id = ${plain(unit)}
      and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date)`

// A follow-up is open work of the unit addressed; whoever issued it only waits.
const open = (within: string, asOf: string) => sql`(
  select t.id, 'Chuyên đề giám sát: ' || t.title as label, t.unit_id as "unitId", 'theme' as kind
  from supervision.theme t where t.runs_to > ${asOf}::date and ${under(within, asOf, 't.unit_id')}
  union all
  select f.id, f.code || ' · ' || f.content, f.addressee_unit_id, 'follow_up'
  from supervision.follow_up f where f.state <> all(${ENDED}) and f.issued_on <= ${asOf}::date
    and ${under(within, asOf, 'f.addressee_unit_id')}) item`

/** Whose themes count for a unit in the boundaries of another day, and what is open. */
export class MeasureRepository extends Statements {
  /** Nothing for a unit that does not stand in those boundaries. */
  origins(unitId: string, { asOf, drawnOn }: Boundaries): Promise<OriginRow[]> {
    const text = `select l.origin_id as "unitId", l.share, l.origin_id = any((select app.units())::uuid[]) as "inSight"
      from hierarchy.lineage l
      where l.unit_id = $1 and l.known_from <= $2::date and l.known_to > $2::date
        and l.valid_from <= $3::date and l.valid_to > $3::date
        and exists (select from hierarchy.unit u where u.id = $1 and u.valid_from <= $3::date and u.valid_to > $3::date)
      order by l.origin_id`
    return this.rows({ name: 'theme_origins', text, values: [unitId, asOf, drawnOn] })
  }

  openItems(within: string, asOf: string): SourceSpec<OpenItemRow> {
    const rows = sql`select id, label, "unitId", kind from ${open(within, asOf)}`
    return { name: 'supervision_open_items', rows, order: ['id'] }
  }

  async openCount(within: string, asOf: string): Promise<number> {
    const text = sql`select count(*) as total from ${open(within, asOf)}`
    return (await this.row<{ total: number }>(statementOf('supervision_open_count', text)))?.total ?? 0
  }
}
