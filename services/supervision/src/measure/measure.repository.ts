import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { Statements, sql, statementOf } from '@province/subgraph/read'

/** A unit whose records belong to another in the boundaries of a later day, and what part of them. */
export interface OriginRow {
  unitId: string
  share: number
  inSight: boolean
}

/** A theme that is not over. */
export interface OpenThemeRow extends Counted {
  label: string
}

const open = (within: string, asOf: string) => sql`supervision.theme t where t.runs_to > ${asOf}::date
  and exists (select from hierarchy.closure c where c.ancestor_id = ${within} and c.descendant_id = t.unit_id
    and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date)`

/** Whose themes count for a unit in the boundaries of another day, and which themes are open. */
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

  openItems(within: string, asOf: string): SourceSpec<OpenThemeRow> {
    const rows = sql`select t.id, t.title as label, t.unit_id as "unitId", 'theme' as kind from ${open(within, asOf)}`
    return { name: 'supervision_open_items', rows, order: ['id'] }
  }

  async openCount(within: string, asOf: string): Promise<number> {
    const text = sql`select count(*) as total from ${open(within, asOf)}`
    return (await this.row<{ total: number }>(statementOf('supervision_open_count', text)))?.total ?? 0
  }
}
