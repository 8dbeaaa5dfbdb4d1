import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import type { CountScope } from './reception-count.repository.ts'

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

const counted = (
  { within, window: { from, to } }: CountScope,
  { asOf }: Boundaries,
) => sql`whole as materialized (
  select case when ${within}::uuid = any((select app.units())::uuid[])
    then complaints.petitions_of_report(${within}, ${from}::date, ${to}::date, ${asOf}::date) end as petitions),
  seen as materialized (select count(*) as petitions from placed),
  withheld as materialized (
    select case when whole.petitions - seen.petitions >= 5 then whole.petitions - seen.petitions else 0 end as petitions
    from whole, seen)`

const placedIn = (scope: CountScope, boundaries: Boundaries): Sql =>
  sql`${boundaries.restated ? restated(scope, boundaries) : reported(scope)}, ${counted(scope, boundaries)}`

/** Counts petitions received, and tells those in sight one by one. */
export class PetitionCountRepository extends Statements {
  async count(scope: CountScope, boundaries: Boundaries): Promise<PetitionCountRow | undefined> {
    const name = boundaries.restated ? 'petition_count_restated' : 'petition_count'
    const text = sql`with ${placedIn(scope, boundaries)}
      select coalesce(sum(p.share), 0) as seen, coalesce(bool_or(p.share <> 1), false) as estimate,
        (select petitions from withheld) as withheld, exists (select from complaints.petition) as recorded
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
