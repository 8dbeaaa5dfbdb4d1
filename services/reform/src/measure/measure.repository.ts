import type { SourceSpec } from '@province/subgraph/list'
import type { Boundaries, Counted } from '@province/subgraph/measure'
import { Statements, sql, statementOf } from '@province/subgraph/read'
import { UNFINISHED } from '../dossier/dossier-lifecycle.ts'
import { type CoveredUnitRow, onDay } from '../one-stop/one-stop.repository.ts'
import type { UnitLevel } from '../one-stop/one-stop-coverage.ts'

/** Units of a tier that ran a centre, by the shares of them in the boundaries of another day. */
export interface RestatedCoverageRow {
  level: UnitLevel
  covered: number
  estimate: boolean
}

/** Something not finished: an exemption that still holds, a dossier without its result. */
export interface OpenItemRow extends Counted {
  label: string
}

// Units of a day in the boundaries of another, to which the rule applied and which ran a centre. All of them
// are in sight or nothing is told: a part is never counted as the whole.
const covered = (within: string, { asOf, drawnOn }: Boundaries) => sql`
  hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date) r
  join hierarchy.unit u on u.id = r.origin_id and u.valid_from <= ${asOf}::date and u.valid_to > ${asOf}::date
  join reform.applicability_rule a on a.code = 'ONE_STOP' and a.level = u.level and ${onDay('a', asOf)}
  join lateral (select s.id from reform.one_stop_centre s where s.unit_id = u.id
    and (s.opened_on is null or s.opened_on <= ${asOf}::date)
    and (s.closed_on is null or s.closed_on > ${asOf}::date) limit 1) s on true
  where not exists (select from reform.exemption e
      where e.unit_id = u.id and e.rule = a.code and ${onDay('e', asOf)})
    and ${within}::uuid = any((select app.units())::uuid[])
    and (select bool_and(o.origin_id = any((select app.units())::uuid[]))
      from hierarchy.restated(${within}, ${asOf}::date, ${drawnOn}::date) o)`

const open = (within: string, asOf: string) => sql`(
    select e.id, 'Miễn áp dụng: ' || e.reason as label, e.unit_id, 'exemption' as kind from reform.exemption e
    where e.valid_to is null or e.valid_to > ${asOf}::date
    union all
    select d.id, 'Hồ sơ ' || d.code, d.unit_id, 'dossier' from reform.dossier d
    where d.state = any(${UNFINISHED}::text[])) o
  where exists (select from hierarchy.closure c where c.ancestor_id = ${within} and c.descendant_id = o.unit_id
      and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date)`

/** What reform counts in the boundaries of another day, and what it has open. */
export class MeasureRepository extends Statements {
  restatedCoverage(within: string, boundaries: Boundaries): Promise<RestatedCoverageRow[]> {
    const text = sql`select u.level, sum(r.share) as covered, bool_or(r.share <> 1) as estimate
      from ${covered(within, boundaries)} group by u.level`
    return this.rows(statementOf('one_stop_restated', text))
  }

  restatedCentres(within: string, level: UnitLevel, boundaries: Boundaries): SourceSpec<CoveredUnitRow> {
    const rows = sql`select s.id, u.code, u.name, u.id as "unitId", r.share
      from ${covered(within, boundaries)} and u.level = ${level}`
    return { name: 'one_stop_restated_centres', rows, order: ['code', 'id'] }
  }

  /** Of units under the unit: exemptions that hold on that day or begin later, and dossiers that are not finished. */
  openItems(within: string, asOf: string): SourceSpec<OpenItemRow> {
    const rows = sql`select o.id, o.label, o.unit_id as "unitId", o.kind from ${open(within, asOf)}`
    return { name: 'reform_open_items', rows, order: ['-kind', '-id'] }
  }

  async openCount(within: string, asOf: string): Promise<number> {
    const text = sql`select count(*) as total from ${open(within, asOf)}`
    return (await this.row<{ total: number }>(statementOf('reform_open_count', text)))?.total ?? 0
  }
}
