import { plain, type Sql, sql } from '@province/subgraph/read'
import type { NamedPlace } from './unit-place.ts'

/** What is looked for: a code letter for letter, or a name by patterns, the best first, alone or with the places it is in. */
export interface UnitSearched {
  code: string
  ranks: string[]
  placed: NamedPlace
}

/** What a unit is read with where nothing is looked for. */
export const NOT_SEARCHED = plain('0 as match_rank, null::text as former_name, null::date as former_until')

/** How well the name of a row is one of these patterns, 1 the best; null where it is none. */
const patternRank = (row: 'u' | 'h', ranks: string[]) => sql`(select r.rank::int
  from unnest(${ranks}::text[]) with ordinality r (pattern, rank)
  where ${plain(`${row}.search_text`)} ~ r.pattern order by r.rank limit 1)`

/** Whether the unit, or one that it came from, was on some day under every place that is named. */
const isUnder = (row: 'u' | 'h', places: string[]) => sql`not exists (
  select from unnest(${places}::text[]) place (pattern) where not exists (
    select from hierarchy.lineage l join hierarchy.closure c on c.descendant_id = l.origin_id and c.depth > 0
    join hierarchy.unit a on a.id = c.ancestor_id
    where l.unit_id = ${plain(`${row}.id`)} and a.search_text ~ place.pattern))`

/** How well the name of a row is what was looked for, by itself or with the places that it is in. */
const nameRank = (row: 'u' | 'h', { ranks, placed }: UnitSearched) => sql`least(${patternRank(row, ranks)},
  (select p.rank from (select ${patternRank(row, placed.ranks)} as rank) p
    where p.rank is not null and ${isUnder(row, placed.places)}))`

/** The same, of a code too. */
const rankOf = (searched: UnitSearched) =>
  sql`least(case when u.code = ${searched.code} then 1 end, ${nameRank('u', searched)})`

/** The names looked for that were borne for the last time before that day. */
const bornBefore = (day: string, searched: UnitSearched) => sql`(
  select h.id, h.level, h.name, h.valid_to, ${nameRank('h', searched)} as rank
  from hierarchy.unit h where h.valid_to <= ${day}::date)`

/** The name looked for that a unit bore before, the best and the last: its own, or of a unit of its tier that went into it. */
const formerNames = (day: string, searched: UnitSearched) => sql`(
  select distinct on (b.unit_id, b.level) b.* from (
    select h.id as unit_id, h.level, h.name, h.valid_to, h.rank from ${bornBefore(day, searched)} h
    union all
    select l.unit_id, h.level, h.name, h.valid_to, h.rank from ${bornBefore(day, searched)} h
    join hierarchy.lineage l on l.origin_id = h.id and l.unit_id <> h.id and l.known_from < h.valid_to
      and l.known_to >= h.valid_to and l.valid_from <= ${day}::date and l.valid_to > ${day}::date) b
  where b.rank is not null
  order by b.unit_id, b.level, b.rank, b.valid_to desc, b.name)`

/** The units of a day. */
export const onDay = (day: string): Sql => sql`(select u.*, ${day}::date as as_of, ${NOT_SEARCHED}
  from hierarchy.unit u where u.valid_from <= ${day}::date and u.valid_to > ${day}::date)`

/** The units of a day that are looked for, each with its earlier name where that is the better match; of two alike who bears the name first. */
export const searchedOn = (day: string, searched: UnitSearched): Sql => sql`(
  select u.*, ${day}::date as as_of, least(2 * m.rank, 2 * f.rank + 1) as match_rank,
    f.name as former_name, f.valid_to as former_until
  from hierarchy.unit u cross join lateral (select ${rankOf(searched)} as rank) m
  left join ${formerNames(day, searched)} f on f.unit_id = u.id and f.level = u.level
    and (m.rank is null or f.rank < m.rank)
  where u.valid_from <= ${day}::date and u.valid_to > ${day}::date and (m.rank is not null or f.rank is not null))`

/** The units that have ended by a day, each as on its last. */
export const endedBy = (day: string): Sql => sql`(select u.*, u.closed_on - 1 as as_of, ${NOT_SEARCHED}
  from hierarchy.unit u where u.closed_on <= ${day}::date and u.valid_to = u.closed_on)`

/** Those of them that are looked for by a name or code that they bore on any of their days. */
export const searchedEndedBy = (day: string, searched: UnitSearched): Sql => sql`(
  select e.*, e.closed_on - 1 as as_of, 2 * m.rank as match_rank,
    case when m.name <> e.name then m.name end as former_name, m.valid_to as former_until
  from hierarchy.unit e cross join lateral (
    select u.name, u.valid_to, r.rank from hierarchy.unit u cross join lateral (select ${rankOf(searched)} as rank) r
    where u.id = e.id and r.rank is not null order by r.rank, u.valid_to desc limit 1) m
  where e.closed_on <= ${day}::date and e.valid_to = e.closed_on)`
