import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import type { UnitLevel } from './unit.ts'

/** A unit as it stood on one day. */
export interface UnitRow {
  id: string
  code: string
  name: string
  level: UnitLevel
  kind: string
  parentId: string | null
  validFrom: string | null
  validTo: string | null
  asOf: string
  levelRank: number
}

/** What a unit was called, coded and of which kind, for a span of days. */
export interface UnitPeriodRow {
  of: string
  code: string
  name: string
  kind: string
  validFrom: string | null
  validTo: string | null
}

/** What narrows a list of units. */
export interface UnitSearch {
  level?: UnitLevel | null
  /** Already folded: no accents, no case. */
  search?: string | null
  within?: string | null
  asOf: string
}

const COLUMNS = `u.id, u.code, u.name, u.level, u.kind, u.parent_id as "parentId", u.opened_on as "validFrom",
  u.closed_on as "validTo", u.level_rank as "levelRank"`

const ON_DAY = (day: string) => `u.valid_from <= ${day}::date and u.valid_to > ${day}::date`

const LISTED = `${ON_DAY('$1')} and ($2::text is null or u.level = $2)
  and ($3::text is null or u.name_folded like '%' || $3 || '%' or u.code = $3)
  and ($4::uuid is null or exists (select from hierarchy.closure c where c.ancestor_id = $4 and c.descendant_id = u.id
       and c.valid_from <= $1::date and c.valid_to > $1::date))`

/** Units, read from the hierarchy projection. */
export class UnitRepository {
  constructor(private readonly reader: Reader) {}

  byCode(code: string, asOf: string): Promise<UnitRow[]> {
    const text = `select ${COLUMNS}, $2::date as "asOf" from hierarchy.unit u where u.code = $1 and ${ON_DAY('$2')}`
    return this.reader.rows({ name: 'unit_by_code', text, values: [code, asOf] })
  }

  byIds(ids: readonly string[], asOf: string): Promise<UnitRow[]> {
    const text = `select ${COLUMNS}, $2::date as "asOf" from hierarchy.unit u where u.id = any($1::uuid[]) and ${ON_DAY('$2')}`
    return this.reader.rows({ name: 'unit_by_ids', text, values: [ids, asOf] })
  }

  /** Each unit as it stands today; one that has ended, as on its last day; one to come, as on its first. */
  nearest(ids: readonly string[], today: string): Promise<UnitRow[]> {
    const text = `select distinct on (u.id) ${COLUMNS},
        greatest(least($2::date, u.valid_to - 1), u.valid_from) as "asOf"
      from hierarchy.unit u where u.id = any($1::uuid[])
      order by u.id, (u.valid_from <= $2::date) desc,
        case when u.valid_from <= $2::date then u.valid_from end desc, u.valid_from`
    return this.reader.rows({ name: 'unit_nearest', text, values: [ids, today] })
  }

  /** Every span of days in which each unit was called the same, the latest first. */
  periodsOf(ids: readonly string[]): Promise<UnitPeriodRow[]> {
    const text = `select u.id as "of", u.code, u.name, u.kind, u.valid_from as "validFrom", u.valid_to as "validTo"
      from hierarchy.unit u where u.id = any($1::uuid[]) order by u.valid_from desc`
    return this.reader.rows({ name: 'unit_periods', text, values: [ids] })
  }

  childrenOf(parents: readonly string[], asOf: string): Promise<UnitRow[]> {
    const text = `select ${COLUMNS}, $2::date as "asOf" from hierarchy.unit u
      where u.parent_id = any($1::uuid[]) and ${ON_DAY('$2')} order by u.level_rank, u.code`
    return this.reader.rows({ name: 'unit_children', text, values: [parents, asOf] })
  }

  /** Ancestors of each unit, the highest first; `of` names the unit they are ancestors of. */
  ancestorsOf(ids: readonly string[], asOf: string): Promise<(UnitRow & { of: string })[]> {
    const text = `select ${COLUMNS}, $2::date as "asOf", c.descendant_id as "of" from hierarchy.closure c
      join hierarchy.unit u on u.id = c.ancestor_id and ${ON_DAY('$2')}
      where c.descendant_id = any($1::uuid[]) and c.depth > 0 and c.valid_from <= $2::date and c.valid_to > $2::date
      order by c.depth desc`
    return this.reader.rows({ name: 'unit_ancestors', text, values: [ids, asOf] })
  }

  list(search: UnitSearch, page: Page): Promise<(UnitRow & { total: number })[]> {
    const text = `select ${COLUMNS}, $1::date as "asOf", (select count(*) from hierarchy.unit u where ${LISTED}) as total
      from hierarchy.unit u where ${LISTED}
        and ($5::int is null or (u.level_rank, u.code, u.id) > ($5::int, $6::text, $7::uuid))
      order by u.level_rank, u.code, u.id limit $8`
    const [rank, code, id] = page.after ?? [null, null, null]
    const filter = [search.asOf, search.level ?? null, search.search ?? null, search.within ?? null]
    return this.reader.rows({ name: 'unit_list', text, values: [...filter, rank, code, id, page.limit + 1] })
  }

  /** How many units the list has, for a page that came back empty. */
  count(search: UnitSearch): Promise<{ total: number }[]> {
    const text = `select count(*) as total from hierarchy.unit u where ${LISTED}`
    const values = [search.asOf, search.level ?? null, search.search ?? null, search.within ?? null]
    return this.reader.rows({ name: 'unit_count', text, values })
  }

  /** How many units of each tier stood under a unit (itself included) on a day. */
  countTiers(within: string, asOf: string): Promise<{ level: UnitLevel; count: number }[]> {
    const text = `select u.level, count(*) from hierarchy.closure c
      join hierarchy.unit u on u.id = c.descendant_id and ${ON_DAY('$2')}
      where c.ancestor_id = $1 and c.valid_from <= $2::date and c.valid_to > $2::date group by u.level`
    return this.reader.rows({ name: 'unit_count_tiers', text, values: [within, asOf] })
  }
}
