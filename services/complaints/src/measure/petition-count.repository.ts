import { addDays } from '@province/clocks'
import { rolledUp, rolledUpUnder, rolledUpUnderDuring } from '@province/rollups'
import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import type { CountScope } from '../counting/count-scope.sql.ts'
import { PETITIONS_DUE, PETITIONS_RECEIVED, PETITIONS_WARNED } from './complaints-rollups.ts'

/** How many petitions are on record, those in sight and those that are only counted. */
export interface PetitionCountRow {
  seen: number
  estimate: boolean
  /** Counted and not shown; 0 where nothing may be told of them. */
  withheld: number
  /** Whether any petition is on record at all. */
  recorded: boolean
}

/** A petition behind the figure; without a code it stands for all that are counted and not shown. */
export interface CountedPetitionRow extends Counted {
  code: string | null
  petitionKind: string | null
  day: string
  unitName: string | null
}

/** Comes after every petition in the list. */
const LAST = '9999-12-31'
const NOBODY = '00000000-0000-0000-0000-000000000000'

// Received in the boundaries of each petition's own day; one that came by transfer was counted where it came from.
const reported = ({ within, window: { from, to } }: CountScope) => sql`placed as (
  select p.id, p.code, p.kind, p.received_on, p.unit_id, 1::numeric as share from complaints.petition p
  where p.came_by_id is null and p.received_on >= ${from}::date and p.received_on < ${to}::date
    and ${within}::uuid = any((select app.units())::uuid[])
    and exists (select from hierarchy.closure c where c.ancestor_id = ${within} and c.descendant_id = p.unit_id
      and c.valid_from <= p.received_on and c.valid_to > p.received_on))`

// In the boundaries of another day, where all units are in sight: a part is never the whole.
const restated = ({ within, window: { from, to } }: CountScope, { asOf, drawnOn }: Boundaries) => sql`
  origin as materialized (select * from hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date)),
  placed as (
    select p.id, p.code, p.kind, p.received_on, p.unit_id, o.share from complaints.petition p
    join origin o on o.origin_id = p.unit_id
    where p.came_by_id is null and p.received_on >= ${from}::date and p.received_on < ${to}::date
      and ${within}::uuid = any((select app.units())::uuid[])
      and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from origin each))`

// Whose official total it is: the unit's own; restated, that of the unit which became this one with all that stood under it.
// What it was made of is asked of the last day of the window: asked later, it would not be what it was told of.
const toldUnit = (
  { within, window }: CountScope,
  { restated: again, drawnOn, ...boundaries }: Boundaries,
) => {
  const [asOf = boundaries.asOf] = [boundaries.asOf, addDays(window.to, -1)].sort()
  const standing = sql`c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date`
  const origins = sql`hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date) o`
  const below = sql`from hierarchy.closure c where c.ancestor_id = l.origin_id and ${standing}`
  return again
    ? sql`(select l.origin_id from hierarchy.lineage l
        where l.unit_id = ${within} and l.share = 1 and l.valid_from <= ${drawnOn}::date and l.valid_to > ${drawnOn}::date
          and l.known_from <= ${asOf}::date and l.known_to > ${asOf}::date
          and not exists (select from ${origins} where hierarchy.exists_on(o.origin_id, ${asOf}::date)
            and not exists (select ${below} and c.descendant_id = o.origin_id))
          and not exists (select ${below} and c.descendant_id not in (select o.origin_id from ${origins} where o.share = 1))
        limit 1)`
    : sql`${within}::uuid`
}

// Who reads every petition there, and is denounced by one, would know of it by what is counted and not shown.
const keptOutOf = ({ within }: CountScope) => sql`(cardinality((select complaints.kept_from_me())) > 0
  and ${within}::uuid = any((select app.units_of('denunciation.read'))::uuid[]))`

// What is counted and not shown, beside what is seen.
const withheld = (scope: CountScope, boundaries: Boundaries, seen: Sql) => sql`whole as materialized (
    select case when ${scope.within}::uuid = any((select app.units())::uuid[])
      then complaints.petitions_of_report(${toldUnit(scope, boundaries)}, ${scope.window.from}::date,
        ${scope.window.to}::date, ${boundaries.asOf}::date) end as petitions),
  seen as materialized (${seen}),
  withheld as materialized (
    select case when ${keptOutOf(scope)} then 0
      else coalesce(greatest(whole.petitions - seen.petitions, 0), 0) end as petitions
    from whole, seen)`

const placedIn = (scope: CountScope, boundaries: Boundaries): Sql =>
  sql`${boundaries.restated ? restated(scope, boundaries) : reported(scope)},
  ${withheld(scope, boundaries, plain('select count(*) as petitions from placed'))}`

const UNITS = plain('(select app.units())::uuid[]')
const READS_DENUNCIATIONS = plain(`(select app.units_of('denunciation.read'))::uuid[]`)

/**
 * The petition `p` is in sight for its own sake: to who took it in or handled it last, or where it was sent, and not by its
 * unit for what it is. Cells have what is in sight by its unit; these are few, and found by indexes of their own.
 */
const SEEN_SINGLY: Sql = sql`p.id = any(array(
      select d.id from complaints.petition d
      where d.kind = 'DENUNCIATION' and d.registered_by = current_setting('app.subject', true)
      union select d.id from complaints.petition d
      where d.kind = 'DENUNCIATION' and d.recorded_by = current_setting('app.subject', true)
      union select unnest(complaints.petitions_sent_here())))
    and (case when p.kind = 'DENUNCIATION' then not p.unit_id = any(${READS_DENUNCIATIONS})
      else not p.unit_id = any(${UNITS}) end)`

const single = ({ within, window: { from, to } }: CountScope) => sql`single as materialized (
  select p.unit_id, p.received_on from complaints.petition p
  where ${SEEN_SINGLY} and p.came_by_id is null and ${within}::uuid = any(${UNITS})
    and p.received_on >= ${from}::date and p.received_on < ${to}::date)`

const placedSingle = (scope: CountScope, { restated: again, asOf, drawnOn }: Boundaries) =>
  again
    ? sql`select p.share as n, p.share <> 1 as estimate from (
      select o.share from single s join hierarchy.restated(${scope.within}, ${asOf}::date, ${drawnOn}::date) o
        on o.origin_id = s.unit_id
      where (select bool_and(each.origin_id = any(${UNITS}))
        from hierarchy.restated(${scope.within}, ${asOf}::date, ${drawnOn}::date) each)) p`
    : sql`select 1, false from single s where exists (select from hierarchy.closure c where c.ancestor_id = ${scope.within}
      and c.descendant_id = s.unit_id and c.valid_from <= s.received_on and c.valid_to > s.received_on)`

// Whether any is in sight, unit by unit: kept counts would tell of one that is not.
const RECORDED = sql`exists (select from unnest((select app.units())::uuid[]) u (id)
  cross join lateral (select from complaints.petition each where each.unit_id = u.id limit 1) one)`

/** Counts petitions received, and tells those in sight one by one. */
export class PetitionCountRepository extends Statements {
  async count(scope: CountScope, boundaries: Boundaries): Promise<PetitionCountRow | undefined> {
    const name = boundaries.restated ? 'petition_count_restated' : 'petition_count'
    const text = sql`with ${single(scope)},
      placed as materialized (
        select c.n, c.estimate and c.n <> 0 as estimate from ${rolledUp(PETITIONS_RECEIVED, scope, boundaries)} c
        union all ${placedSingle(scope, boundaries)}),
      ${withheld(scope, boundaries, plain('select coalesce(sum(n), 0) as petitions from placed'))}
      select coalesce(sum(p.n), 0) as seen, coalesce(bool_or(p.estimate), false) as estimate,
        (select petitions from withheld) as withheld,
        exists (select from ${plain(PETITIONS_DUE.cells)}_total((select app.units())) c where c.n > 0)
          or exists (select from single) as recorded,
        cardinality((select complaints.kept_from_me())) > 0 as "isKeptOut"
      from placed p`
    const row = await this.row<PetitionCountRow & { isKeptOut: boolean }>(statementOf(name, text))
    return row?.isKeptOut ? this.#countOneByOne(scope, boundaries) : row
  }

  /** As `count`, for who is kept from some of them, which no cell tells apart. */
  #countOneByOne(scope: CountScope, boundaries: Boundaries): Promise<PetitionCountRow | undefined> {
    const name = boundaries.restated ? 'petition_count_singly_restated' : 'petition_count_singly'
    const text = sql`with ${placedIn(scope, boundaries)}
      select coalesce(sum(p.share), 0) as seen, coalesce(bool_or(p.share <> 1), false) as estimate,
        (select petitions from withheld) as withheld, ${RECORDED} as recorded
      from placed p`
    return this.row<PetitionCountRow>(statementOf(name, text))
  }

  records(scope: CountScope, boundaries: Boundaries): SourceSpec<CountedPetitionRow> {
    const name = boundaries.restated ? 'petitions_counted_restated' : 'petitions_counted'
    const rows = sql`with ${placedIn(scope, boundaries)}
      select p.id, p.code, 'petition' as kind, p.kind as "petitionKind", p.received_on as day, p.unit_id as "unitId",
        u.name as "unitName", p.share as value, p.share
      from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.received_on and u.valid_to > p.received_on
      union all
      select ${NOBODY}::uuid, null, null, null, ${LAST}::date, null, null, petitions, 1
      from withheld where petitions > 0`
    return { name, rows, order: ['day', 'id'] }
  }
}

/** Which petitions under a unit are counted: those that cells can tell apart. */
export interface PetitionTotal {
  within: string
  states: readonly string[] | null
  /** Kinds, where none is given all of them; an unclassified one has the kind ''. */
  kinds: readonly string[] | null
  /** Of which something is late, or due soon at least. */
  pressing: 'LATE' | 'SOON' | null
}

const EVER = '-infinity'

/** How many petitions lists have, from what is kept counted. */
export class PetitionTotalsRepository extends Statements {
  /** Undefined for who is kept from some of them, which no cell tells: theirs are counted one by one. */
  async of({ within, states, kinds, pressing }: PetitionTotal): Promise<number | undefined> {
    const text = sql`select case when cardinality((select complaints.kept_from_me())) = 0 then (select coalesce(sum(c.n), 0) from ${this.#cells(within, pressing)} c
        where (${states}::text[] is null or c.state = any(${states}::text[]))
          and (${kinds}::text[] is null or c.kind = any(${kinds}::text[])))
      + (select count(*) from complaints.petition p where ${SEEN_SINGLY}
          and p.unit_id = any((select hierarchy.under(${within}::uuid, ${this.request.today}::date))::uuid[])
          and (${states}::text[] is null or p.state = any(${states}::text[]))
          and (${kinds}::text[] is null or coalesce(p.kind, '') = any(${kinds}::text[]))
          and ${this.#pressed(pressing)}) end as total`
    const name = `petition_total${pressing ? `_${pressing.toLowerCase()}` : ''}`
    const row = await this.row<{ total: number | null }>(statementOf(name, text))
    return row ? (row.total ?? undefined) : 0
  }

  #cells(within: string, pressing: PetitionTotal['pressing']): Sql {
    const { today } = this.request
    if (pressing === null) return rolledUpUnder(PETITIONS_DUE, within, today)
    const [rollup, to] = pressing === 'LATE' ? [PETITIONS_DUE, today] : [PETITIONS_WARNED, addDays(today, 1)]
    return rolledUpUnderDuring(rollup, within, today, { from: EVER, to })
  }

  #pressed(pressing: PetitionTotal['pressing']): Sql {
    const { today } = this.request
    if (pressing === 'LATE') return sql`p.due_on < ${today}::date`
    return pressing === 'SOON' ? sql`p.warn_on <= ${today}::date` : sql`true`
  }
}
