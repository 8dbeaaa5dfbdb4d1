import type { Page } from '@province/subgraph/list'
import type { Boundaries } from '@province/subgraph/measure'
import { Statements } from '@province/subgraph/read'

/** A unit whose records belong to another in the boundaries of a later day, and what part of them. */
export interface OriginRow {
  unitId: string
  share: number
  inSight: boolean
}

/** A theme that is not over. */
export interface OpenThemeRow {
  id: string
  label: string
  unitId: string
  kind: string
  total: number
}

const OPEN = `supervision.theme t where t.runs_to > $2::date
  and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = t.unit_id
    and c.valid_from <= $2::date and c.valid_to > $2::date)`

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

  openItems(within: string, asOf: string, page: Page): Promise<OpenThemeRow[]> {
    const text = `select t.id, t.title as label, t.unit_id as "unitId", 'theme' as kind,
        (select count(*) from ${OPEN}) as total
      from ${OPEN} and ($3::uuid is null or t.id > $3) order by t.id limit $4`
    const values = [within, asOf, ...(page.after ?? [null]), page.limit + 1]
    return this.rows({ name: 'supervision_open_items', text, values })
  }

  async openCount(within: string, asOf: string): Promise<number> {
    const text = `select count(*) as total from ${OPEN}`
    const counted = { name: 'supervision_open_count', text, values: [within, asOf] }
    return (await this.row<{ total: number }>(counted))?.total ?? 0
  }
}
