import { plain, Repository, type Row, type Sql, sql, statementOf } from '@province/subgraph/read'
import type { UnitLevel } from './unit.ts'
import { UnitOnDayMapping } from './unit-on-day.mapping.ts'
import {
  endedBy,
  NOT_SEARCHED,
  onDay,
  searchedEndedBy,
  searchedOn,
  type UnitSearched,
} from './unit-search.sql.ts'

/** A unit as it was on one day. */
export type UnitRow = Row<UnitRepository>

/** What a unit was called, coded and of which kind, for a span of days. */
export interface UnitPeriodRow {
  of: string
  code: string
  name: string
  kind: string
  validFrom: string | null
  validTo: string | null
}

/** By what a unit ended or is to end, and from which day on. */
export interface UnitEnd {
  on: string
  document: string
}

/** Which units, on which day. */
export interface UnitSearch {
  level?: UnitLevel | null
  search?: UnitSearched | null
  within?: string | null
  asOf: string
  /** Units that have ended by that day instead of those that exist on it. */
  ended?: boolean
}

/** The units that a list is of: of a day, or ended by it; looked for or all. */
const unitsOf = ({ asOf, search, ended }: UnitSearch) => {
  if (ended) return search ? searchedEndedBy(asOf, search) : endedBy(asOf)
  return search ? searchedOn(asOf, search) : onDay(asOf)
}

/** A unit was under another on a day; or, of one that has ended, at its end or ever since by who followed. */
const isWithin = ({ within, asOf, ended }: UnitSearch) =>
  within &&
  sql`exists (select from hierarchy.closure c where c.ancestor_id = ${within} and c.descendant_id = t.id
    and ${ended ? plain('c.ends_unit') : sql`c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date`})`

/** Units, read from the hierarchy projection. */
export class UnitRepository extends Repository.of(UnitOnDayMapping) {
  readonly list = this.listed({
    name: 'unit_list',
    from: unitsOf,
    where: (asked) => [{ level: asked.level }, isWithin(asked)],
    order: ['levelRank', 'code', 'id'],
    alphabetical: ['name'],
    sorts: {
      TIER: ['levelRank', 'code', 'id'],
      CODE: ['code', 'id'],
      NAME: ['name', 'id'],
      MATCH: ['matchRank', 'levelRank', 'code', 'id'],
    },
  })

  async byCode(code: string, asOf: string): Promise<UnitRow | undefined> {
    const text = sql`${this.#read} from ${onDay(asOf)} t where t.code = ${code}`
    return this.row(statementOf('unit_by_code', text))
  }

  /**
   * What the last unit to carry the code before that day has become whole by then; or, of a code that is only carried
   * later, the one unit of its tier that it was then.
   */
  async across(code: string, asOf: string): Promise<UnitRow | null> {
    const became = sql`${this.#read} from hierarchy.unit h
      join hierarchy.lineage l on l.origin_id = h.id and l.share = 1
        and l.valid_from <= ${asOf}::date and l.valid_to > ${asOf}::date
      join ${onDay(asOf)} t on t.id = l.unit_id
      where h.code = ${code} and h.valid_to <= ${asOf}::date order by h.valid_to desc, l.known_from desc limit 1`
    const was = sql`${this.#read} from (select o.origin_id from hierarchy.unit h
        join hierarchy.lineage o on o.unit_id = h.id and o.origin_id <> h.id
        join hierarchy.unit b on b.id = o.origin_id and b.level = h.level
          and b.valid_from <= ${asOf}::date and b.valid_to > ${asOf}::date
        where h.code = ${code} and h.valid_from > ${asOf}::date) o
      join ${onDay(asOf)} t on t.id = o.origin_id
      where (select count(distinct id) from hierarchy.unit where code = ${code} and valid_from > ${asOf}::date) = 1 limit 2`
    const forward = await this.row<UnitRow>(statementOf('unit_became', became))
    if (forward) return forward
    const [only, ...more] = await this.rows<UnitRow>(statementOf('unit_was', was))
    return only && more.length === 0 ? only : null
  }

  /** Every unit that carries the code on some day, each on the day or the nearest one on which it does; the earliest first. */
  ofCode(code: string, asOf: string): Promise<UnitRow[]> {
    const text = sql`${this.#read} from (select distinct on (u.id) u.*,
        greatest(least(${asOf}::date, u.valid_to - 1), u.valid_from) as as_of, ${NOT_SEARCHED}
      from hierarchy.unit u where u.code = ${code}
      order by u.id, (u.valid_from <= ${asOf}::date) desc,
        case when u.valid_from <= ${asOf}::date then u.valid_from end desc, u.valid_from) t
      order by t.valid_from, t.id`
    return this.rows(statementOf('units_of_code', text))
  }

  /** The unit on a day, or nothing when it did not exist then. */
  on(id: string, asOf: string): Promise<UnitRow | null> {
    return this.one<UnitRow>(`unit on ${asOf}`, id, 'id', (ids) =>
      this.rows(
        statementOf('unit_by_ids', sql`${this.#read} from ${onDay(asOf)} t where t.id = any(${ids}::uuid[])`),
      ),
    )
  }

  /** Each unit as it is today; one that has ended, as on its last day; one to come, as on its first. */
  override byIds(ids: readonly string[]) {
    const { today } = this.request
    const text = sql`${this.#read} from (select distinct on (u.id) u.*,
        greatest(least(${today}::date, u.valid_to - 1), u.valid_from) as as_of, ${NOT_SEARCHED}
      from hierarchy.unit u where u.id = any(${ids}::uuid[])
      order by u.id, (u.valid_from <= ${today}::date) desc,
        case when u.valid_from <= ${today}::date then u.valid_from end desc, u.valid_from) t`
    return this.rows(statementOf('unit_nearest', text))
  }

  /** The end of a unit by a decree on record; nothing where it goes on. */
  async endOf(id: string): Promise<UnitEnd | null> {
    const text = `select u.closed_on::text as on, coalesce(d.document, '–') as document
      from (select max(closed_on) as closed_on from hierarchy.unit where id = $1) u
      left join lateral (select coalesce(nullif(x ->> 'legalBasis', ''), e.legal_basis) as document
        from organization.reorg_event e cross join lateral jsonb_array_elements(e.effects) x
        where e.effective_on = u.closed_on and x ->> 'predecessorId' = $1::text limit 1) d on true
      where u.closed_on is not null`
    return (await this.row<UnitEnd>({ name: 'unit_end', text, values: [id] })) ?? null
  }

  /** Whether any role of who asks reaches the unit today; of one that has ended, whether it reaches what the unit left. */
  async isInSight(id: string): Promise<boolean> {
    const text = 'select s.id from unnest($1::uuid[]) s(id) where s.id = any((select app.units())::uuid[])'
    const found = await this.one<{ id: string }>('unit in sight', id, 'id', (ids) =>
      this.rows({ name: 'units_in_sight', text, values: [ids] }),
    )
    return found !== null
  }

  /** Every span of days in which a unit was called the same, the latest first. */
  periods(id: string): Promise<UnitPeriodRow[]> {
    return this.grouped<UnitPeriodRow>('unit periods', id, 'of', (ids) => {
      const text = `select u.id as "of", u.code, u.name, u.kind, u.valid_from as "validFrom", u.valid_to as "validTo"
        from hierarchy.unit u where u.id = any($1::uuid[]) order by u.valid_from desc`
      return this.rows({ name: 'unit_periods', text, values: [ids] })
    })
  }

  children({ id, asOf }: UnitRow): Promise<UnitRow[]> {
    return this.grouped<UnitRow>(`unit children ${asOf}`, id, 'parentId', (parents) => {
      const text = sql`${this.#read} from ${onDay(asOf)} t
        where t.parent_id = any(${parents}::uuid[]) order by t.level_rank, t.code`
      return this.rows(statementOf('unit_children', text))
    })
  }

  /** The ancestors of a unit, the highest first. */
  ancestors({ id, asOf }: UnitRow): Promise<UnitRow[]> {
    return this.grouped<UnitRow & { of: string }>(`unit ancestors ${asOf}`, id, 'of', (ids) => {
      const text = sql`${this.#read}, c.descendant_id as "of" from hierarchy.closure c
        join ${onDay(asOf)} t on t.id = c.ancestor_id
        where c.descendant_id = any(${ids}::uuid[]) and c.depth > 0
          and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date order by c.depth desc`
      return this.rows(statementOf('unit_ancestors', text))
    })
  }

  /** How many units of each tier existed under a unit (itself included) on a day. */
  countTiers(within: string, asOf: string): Promise<{ level: UnitLevel; count: number }[]> {
    const text = sql`select t.level, count(*) from hierarchy.closure c
      join ${onDay(asOf)} t on t.id = c.descendant_id
      where c.ancestor_id = ${within} and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date
      group by t.level`
    return this.rows(statementOf('unit_count_tiers', text))
  }

  get #read(): Sql {
    return plain(`select ${this.columns}`)
  }
}
