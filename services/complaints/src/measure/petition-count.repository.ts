import type { Page } from '@province/subgraph/list'
import type { Boundaries } from '@province/subgraph/measure'
import type { Reader } from '@province/subgraph/read'
import type { CountScope } from './reception-count.repository.ts'

/** How many petitions are on record, those in sight and those that are only counted. */
export interface PetitionCountRow {
  seen: number
  estimate: boolean
  /** Counted and not shown; 0 where nothing may be told of them. */
  withheld: number
  /** Whether any petition is on record at all. */
  kept: boolean
}

/** A petition behind the figure; without a code it stands for all that are counted and not shown. */
export interface CountedPetitionRow {
  id: string
  code: string | null
  kind: string | null
  day: string
  unitId: string | null
  unitName: string | null
  share: number
  total: number
}

/** Comes after every petition in the list. */
const LAST = `'9999-12-31'::date`
const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`

// Received in the boundaries of each petition's own day; one that came by transfer was counted where it came from.
const reported = `placed as (
  select p.id, p.code, p.kind, p.received_on, p.unit_id, 1::numeric as share from complaints.petition p
  where p.came_by_id is null and p.received_on >= $2::date and p.received_on < $3::date
    and $1::uuid = any((select app.units())::uuid[])
    and exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = p.unit_id
      and c.valid_from <= p.received_on and c.valid_to > p.received_on))`

// In the boundaries of day $5, where all units are in sight: a part is never the whole.
const restated = `origin as materialized (select * from hierarchy.restated($1, $4::date, $5::date)),
  placed as (
    select p.id, p.code, p.kind, p.received_on, p.unit_id, o.share from complaints.petition p
    join origin o on o.origin_id = p.unit_id
    where p.came_by_id is null and p.received_on >= $2::date and p.received_on < $3::date
      and $1::uuid = any((select app.units())::uuid[])
      and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from origin each))`

const told = `told as materialized (
  select case when $1::uuid = any((select app.units())::uuid[])
    then complaints.petitions_of_report($1, $2::date, $3::date, $4::date) end as whole),
  seen as materialized (select count(*) as petitions from placed),
  withheld as materialized (
    select case when told.whole - seen.petitions >= 5 then told.whole - seen.petitions else 0 end as petitions
    from told, seen)`

const placedIn = ({ restated: away }: Boundaries) => `${away ? restated : reported}, ${told}`

const valuesOf = ({ within, window }: CountScope, { asOf, drawnOn, restated: away }: Boundaries) =>
  away ? [within, window.from, window.to, asOf, drawnOn] : [within, window.from, window.to, asOf]

/** Counts petitions received, and tells those in sight one by one. */
export class PetitionCountRepository {
  constructor(private readonly reader: Reader) {}

  async count(scope: CountScope, boundaries: Boundaries): Promise<PetitionCountRow | undefined> {
    const name = boundaries.restated ? 'petition_count_restated' : 'petition_count'
    const text = `with ${placedIn(boundaries)}
      select coalesce(sum(p.share), 0) as seen, coalesce(bool_or(p.share <> 1), false) as estimate,
        (select petitions from withheld) as withheld, exists (select from complaints.petition) as kept
      from placed p`
    const [row] = await this.reader.rows<PetitionCountRow>({
      name,
      text,
      values: valuesOf(scope, boundaries),
    })
    return row
  }

  records(scope: CountScope, boundaries: Boundaries, page: Page): Promise<CountedPetitionRow[]> {
    const name = boundaries.restated ? 'petitions_counted_restated' : 'petitions_counted'
    const values = valuesOf(scope, boundaries)
    const at = (place: number) => `$${values.length + place}`
    const text = `with ${placedIn(boundaries)},
      listed as (
        select p.id, p.code, p.kind, p.received_on as day, p.unit_id as "unitId", u.name as "unitName", p.share
        from placed p join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= p.received_on and u.valid_to > p.received_on
        union all
        select ${NOBODY}, null, null, ${LAST}, null, null, petitions from withheld where petitions > 0)
      select l.*, (select count(*) from listed) as total from listed l
      where ${at(1)}::date is null or (l.day, l.id) > (${at(1)}::date, ${at(2)}::uuid)
      order by l.day, l.id limit ${at(3)}`
    return this.reader.rows({
      name,
      text,
      values: [...values, ...(page.after ?? [null, null]), page.limit + 1],
    })
  }
}
