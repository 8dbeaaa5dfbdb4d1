import { Statements } from '@province/subgraph/read'
import type { OwingLevel } from '../template/template.ts'

/** To which units an indicator applies. */
export interface AppliesTo {
  readonly code: string
  readonly levels: readonly OwingLevel[]
  readonly kinds: readonly string[]
}

/** To how many units at and below a unit an indicator applies, and how many of that level are exempt. */
export interface ApplicableRow {
  unitId: string
  applicable: number
  exempt: number
  /** Whether the unit itself is exempt. */
  itself: boolean
}

/** To whom an indicator applies, by the register and the exemptions of a day. */
export class ApplicabilityRepository extends Statements {
  /** For each unit that stands on the day, by the rule less the exemptions; of one that has ended, as of its last day. */
  of(units: readonly string[], day: string, { code, levels, kinds }: AppliesTo): Promise<ApplicableRow[]> {
    const text = `with asked as (
        select u.id, case when max(u.valid_to) <= $2::date then max(u.valid_to) - 1 else $2::date end as day
        from hierarchy.unit u where u.id = any($1::uuid[]) group by u.id),
      below as (
        select a.id as asked, c.depth, c.descendant_id, a.day from asked a
        join hierarchy.closure c on c.ancestor_id = a.id and c.valid_from <= a.day and c.valid_to > a.day
        join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= a.day and u.valid_to > a.day
          and u.level = any($3::text[]) and (cardinality($4::text[]) = 0 or u.kind = any($4::text[])))
      select b.asked as "unitId", count(*) filter (where not e.exempt)::int as applicable,
        count(*) filter (where e.exempt)::int as exempt, bool_or(b.depth = 0 and e.exempt) as itself
      from below b
      cross join lateral (select exists (select from reporting.indicator_exemption x where x.unit_id = b.descendant_id
        and x.indicator_code = $5 and x.valid_from <= b.day and (x.valid_to is null or x.valid_to > b.day)) as exempt) e
      group by b.asked`
    return this.rows({
      name: 'indicator_applicability',
      text,
      values: [units, day, levels, kinds, code],
    })
  }

  /** The units of a level at and below a unit on a day, by code, no more than that many. */
  async ofLevel(within: string, level: OwingLevel, day: string, most: number): Promise<string[]> {
    const text = `select u.id from hierarchy.closure c
      join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= $3::date and u.valid_to > $3::date and u.level = $2
      where c.ancestor_id = $1 and c.valid_from <= $3::date and c.valid_to > $3::date
      order by u.code, u.id limit $4`
    const rows = await this.rows<{ id: string }>({
      name: 'indicator_units_of_level',
      text,
      values: [within, level, day, most],
    })
    return rows.map(({ id }) => id)
  }

  /** The level of a unit, and the unit right above it, on a day. */
  async placeOf(unit: string, day: string): Promise<{ level: OwingLevel; above: string | null } | undefined> {
    const text = `select u.level, (select c.ancestor_id from hierarchy.closure c where c.descendant_id = u.id and c.depth = 1
        and c.valid_from <= $2::date and c.valid_to > $2::date limit 1) as above
      from hierarchy.unit u where u.id = $1 and u.valid_from <= $2::date and u.valid_to > $2::date`
    return this.row({ name: 'indicator_place_of_unit', text, values: [unit, day] })
  }
}
