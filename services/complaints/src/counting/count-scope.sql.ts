import type { Window } from '@province/clocks'
import type { Boundaries } from '@province/subgraph/measure'
import { plain, type Sql, sql } from '@province/subgraph/read'

/** Of which unit, over which days that are gone by. */
export interface CountScope {
  within: string
  window: Window
}

// Where it happened: in the boundaries of each record's own day, so that nothing of a unit that has ended is lost.
const reported = ({ within, window: { from, to } }: CountScope, name: Sql) => sql`${name} as materialized (
  select c.descendant_id as unit_id, greatest(c.valid_from, ${from}::date) as since,
    least(c.valid_to, ${to}::date) as until, 1::numeric as share
  from hierarchy.closure c
  where c.ancestor_id = ${within} and c.valid_from < ${to}::date and c.valid_to > ${from}::date
    and ${within}::uuid = any((select app.units())::uuid[]))`

// In the boundaries of another day. All units are in sight or nothing is counted: a part is never the whole.
const restated = (
  { within, window: { from, to } }: CountScope,
  { asOf, drawnOn }: Boundaries,
  name: Sql,
) => sql`
  ${name}_origin as materialized (select * from hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date)),
  ${name} as materialized (
    select o.origin_id as unit_id, ${from}::date as since, ${to}::date as until, o.share from ${name}_origin o
    where ${within}::uuid = any((select app.units())::uuid[])
      and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from ${name}_origin each))`

/** The units that are counted, each with its days and its share, as `scope`. */
export const scopeIn = (scope: CountScope, boundaries: Boundaries): Sql =>
  boundaries.restated ? restated(scope, boundaries, plain('scope')) : reported(scope, plain('scope'))

/**
 * The same from the first day on, as `ever`: what was listed long ago counts until it is resolved, wherever it was listed.
 * It stands at the units that a list takes on the day, those that ended and that these follow among them.
 */
export const everIn = ({ within, window: { to } }: CountScope, boundaries: Boundaries): Sql =>
  boundaries.restated
    ? restated({ within, window: { from: '0001-01-01', to } }, boundaries, plain('ever'))
    : sql`ever as materialized (
  select u.id as unit_id, '0001-01-01'::date as since, ${to}::date as until, 1::numeric as share
  from unnest(hierarchy.under(${within}, ${boundaries.asOf}::date)) u(id)
  where ${within}::uuid = any((select app.units())::uuid[]))`
