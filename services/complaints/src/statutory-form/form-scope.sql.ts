import type { Boundaries } from '@province/subgraph/measure'
import { type Sql, sql } from '@province/subgraph/read'
import type { CountScope } from '../counting/count-scope.sql.ts'

// In the boundaries of each record's own day: under the unit that then stood directly below, and what is the unit's own.
const reported = ({ within, window: { to } }: CountScope) => sql`scope as materialized (
  select s.* from (
    select u.id as row_id, c.descendant_id as unit_id, greatest(c.valid_from, u.valid_from) as since,
      least(c.valid_to, u.valid_to, ${to}::date) as until, 1::numeric as share
    from hierarchy.unit u join hierarchy.closure c on c.ancestor_id = u.id
      and c.valid_from < u.valid_to and c.valid_to > u.valid_from
    where u.parent_id = ${within} and u.valid_from < ${to}::date and c.valid_from < ${to}::date
    union all
    select ${within}::uuid, c.descendant_id, c.valid_from, least(c.valid_to, ${to}::date), 1
    from hierarchy.closure c
    where c.ancestor_id = ${within} and c.depth = 0 and c.valid_from < ${to}::date) s
  where ${within}::uuid = any((select app.units())::uuid[]))`

// In the boundaries of another day: under each unit that stands directly below on that day, and once more under the whole.
const restated = ({ within, window: { to } }: CountScope, { asOf, drawnOn }: Boundaries) => sql`
  whole as materialized (select * from hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date)),
  scope as materialized (
    select s.row_id, s.origin_id as unit_id, '-infinity'::date as since, ${to}::date as until, s.share from (
      select ${within}::uuid as row_id, w.origin_id, w.share from whole w
      union all
      select u.id, o.origin_id, o.share from hierarchy.unit u
      cross join lateral hierarchy.restated(u.id, ${asOf}::date, ${drawnOn}::date) o
      where u.parent_id = ${within} and u.valid_from <= ${drawnOn}::date and u.valid_to > ${drawnOn}::date) s
    where ${within}::uuid = any((select app.units())::uuid[])
      and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from whole each))`

/**
 * The units that a form counts, as `scope`, each with its days, its share and the row that it goes into. As reported the
 * rows are parts of the whole, of which the unit's own is one; restated, the unit's row is the whole.
 */
export const rowsIn = (scope: CountScope, boundaries: Boundaries): Sql =>
  boundaries.restated ? restated(scope, boundaries) : reported(scope)
