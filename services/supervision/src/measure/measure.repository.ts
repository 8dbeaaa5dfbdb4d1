import type { Boundaries } from '@province/subgraph/measure'
import { Statements } from '@province/subgraph/read'

/** A unit whose records belong to another in the boundaries of a later day, and what part of them. */
export interface OriginRow {
  unitId: string
  share: number
  inSight: boolean
}

/** Whose themes count for a unit in the boundaries of another day. */
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
}
