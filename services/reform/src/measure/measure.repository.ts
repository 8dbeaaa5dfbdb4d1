import type { Page } from '@province/subgraph/list'
import type { Boundaries } from '@province/subgraph/measure'
import { Statements } from '@province/subgraph/read'
import type { UnitLevel } from '../one-stop/one-stop-coverage.ts'

/** Units of a tier that ran a centre, by the shares of them in the boundaries of another day. */
export interface RestatedCoverageRow {
  level: UnitLevel
  covered: number
  estimate: boolean
}

/** A unit that ran a centre, and how much of it lies in the boundaries of another day. */
export interface CentreRow {
  id: string
  code: string
  name: string
  unitId?: string | null
  share?: number
  total: number
}

/** Something not finished: an exemption that still holds. */
export interface OpenItemRow {
  id: string
  reason: string
  unitId: string
  kind: string
  total: number
}

const onDay = (row: string) =>
  `(${row}.valid_from is null or ${row}.valid_from <= $2::date) and (${row}.valid_to is null or ${row}.valid_to > $2::date)`

// Units of day $2 in the boundaries of day $3 of unit $1, to which the rule applied and which ran a centre. All of them
// are in sight or nothing is told: a part is never counted as the whole.
const COVERED = `hierarchy.restated($1, $2::date, $3::date) r
  join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= $2::date and u.valid_to > $2::date
  join reform.applicability_rule a on a.code = 'ONE_STOP' and a.level = u.level and ${onDay('a')}
  join lateral (select s.id from reform.one_stop_centre s where s.unit_id = u.id
    and (s.opened_on is null or s.opened_on <= $2::date) and (s.closed_on is null or s.closed_on > $2::date) limit 1) s on true
  where not exists (select from reform.exemption e where e.unit_id = u.id and e.rule = a.code and ${onDay('e')})
    and $1::uuid = any((select app.units())::uuid[])
    and (select bool_and(o.origin_id = any((select app.units())::uuid[])) from hierarchy.restated($1, $2::date, $3::date) o)`

const OPEN = `reform.exemption e
  where exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = e.unit_id
      and c.valid_from <= $2::date and c.valid_to > $2::date)
    and (e.valid_to is null or e.valid_to > $2::date)`

/** What reform counts in the boundaries of another day, and what it has open. */
export class MeasureRepository extends Statements {
  restatedCoverage(within: string, { asOf, drawnOn }: Boundaries): Promise<RestatedCoverageRow[]> {
    const text = `select u.level, sum(r.share) as covered, bool_or(r.share <> 1) as estimate from ${COVERED} group by u.level`
    return this.rows({ name: 'one_stop_restated', text, values: [within, asOf, drawnOn] })
  }

  restatedCentres(
    within: string,
    level: UnitLevel,
    { asOf, drawnOn }: Boundaries,
    page: Page,
  ): Promise<CentreRow[]> {
    const text = `with covered as (select s.id, u.code, u.name, u.id as "unitId", r.share from ${COVERED} and u.level = $4)
      select v.*, (select count(*) from covered) as total from covered v
      where $5::text is null or (v.code, v.id) > ($5::text, $6::uuid) order by v.code, v.id limit $7`
    const values = [within, asOf, drawnOn, level, ...(page.after ?? [null, null]), page.limit + 1]
    return this.rows({ name: 'one_stop_restated_centres', text, values })
  }

  /** Exemptions of units under the unit that hold on that day or begin later. */
  openItems(within: string, asOf: string, page: Page): Promise<OpenItemRow[]> {
    const text = `select e.id, e.reason, e.unit_id as "unitId", 'exemption' as kind, (select count(*) from ${OPEN}) as total
      from ${OPEN} and ($3::uuid is null or e.id > $3) order by e.id limit $4`
    const values = [within, asOf, ...(page.after ?? [null]), page.limit + 1]
    return this.rows({ name: 'reform_open_items', text, values })
  }

  async openCount(within: string, asOf: string): Promise<number> {
    const text = `select count(*) as total from ${OPEN}`
    const counted = { name: 'reform_open_count', text, values: [within, asOf] }
    return (await this.row<{ total: number }>(counted))?.total ?? 0
  }
}
