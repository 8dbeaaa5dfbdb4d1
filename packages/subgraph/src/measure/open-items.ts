import { type Sql, sql, statementOf } from '../read/parameters.ts'
import type { RequestContext } from '../request/context.ts'
import { type Counted, type MeasureSpec, sourcedMeasure } from './measure.ts'

/** What a domain has not finished; `value` is how many of a kind it is, where it is not one. */
interface OpenItem extends Counted {
  label: string
  kind: string
  rank?: number
}

/** Items of units under a unit that are not over on a day: a select of `id`, `kind`, `label`, `"unitId"` and `value`. */
export type OpenItemsOf = (within: string, asOf: string) => Sql

/**
 * The units whose items are told: those under the unit on the day, those that end on that very day, whose items are
 * handed over then, and those that ended before and that these follow: their rows keep the unit they were written at,
 * whether the hand-over has been accepted or not. Pieces of a `with`.
 */
export const unitsBelow = (within: string, asOf: string): Sql => sql`standing as materialized (
    select distinct c.descendant_id as id from hierarchy.closure c
    where c.ancestor_id = ${within} and c.valid_from <= ${asOf}::date
      and (c.valid_to > ${asOf}::date or (c.ends_unit and c.valid_to = ${asOf}::date))),
  below as materialized (
    select id from standing union
    select l.origin_id from standing s join hierarchy.lineage l on l.unit_id = s.id
      and l.valid_from <= ${asOf}::date and l.valid_to >= ${asOf}::date)`

/**
 * The figure by which a domain tells what it has not finished under a unit. A reorganisation asks it of every domain and
 * hands each item over; kind and id together tell an item from every other. They come by `rank`, where the rows have one.
 */
export function openItems(key: string, itemsOf: OpenItemsOf, ranked = false): MeasureSpec {
  const name = key.replace('.', '_')
  return sourcedMeasure<RequestContext, OpenItem>({
    key,
    unitOfCount: 'items',
    neverRestated: true,
    atItsEnd: true,
    async count({ unit, boundaries }, { reader }) {
      const text = sql`select coalesce(sum(t.value), 0)::int as total from (${itemsOf(unit, boundaries.asOf)}) t`
      const [row] = await reader.rows<{ total: number }>(statementOf(`${name}_sum`, text))
      return row?.total ?? 0
    },
    source: ({ unit, boundaries }) => ({
      name,
      rows: itemsOf(unit, boundaries.asOf),
      order: ranked ? ['rank', 'kind', 'id'] : ['kind', 'id'],
    }),
    label: ({ label }) => label,
  })
}
