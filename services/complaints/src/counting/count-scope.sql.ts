import type { Window } from '@province/clocks'
import type { Boundaries } from '@province/subgraph/measure'
import { type Sql, sql } from '@province/subgraph/read'

/** Of which unit, over which days that are gone by. */
export interface CountScope {
  within: string
  window: Window
}

// Where it happened: in the boundaries of each record's own day, so that nothing of a unit that has ended is lost.
const reported = ({ within, window: { from, to } }: CountScope) => sql`scope as materialized (
  select c.descendant_id as unit_id, greatest(c.valid_from, ${from}::date) as since,
    least(c.valid_to, ${to}::date) as until, 1::numeric as share
  from hierarchy.closure c
  where c.ancestor_id = ${within} and c.valid_from < ${to}::date and c.valid_to > ${from}::date
    and ${within}::uuid = any((select app.units())::uuid[]))`

// In the boundaries of another day. All units are in sight or nothing is counted: a part is never the whole.
const restated = ({ within, window: { from, to } }: CountScope, { asOf, drawnOn }: Boundaries) => sql`
  origin as materialized (select * from hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date)),
  scope as materialized (
    select o.origin_id as unit_id, ${from}::date as since, ${to}::date as until, o.share from origin o
    where ${within}::uuid = any((select app.units())::uuid[])
      and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from origin each))`

/** The units that are counted, each with its days and its share, as `scope`. */
export const scopeIn = (scope: CountScope, boundaries: Boundaries): Sql =>
  boundaries.restated ? restated(scope, boundaries) : reported(scope)
