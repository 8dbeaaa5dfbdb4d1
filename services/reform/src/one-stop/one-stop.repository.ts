import type { SourceSpec } from '@province/subgraph/list'
import type { Counted } from '@province/subgraph/measure'
import { plain, type Sql, Statements, sql, statementOf } from '@province/subgraph/read'
import type { ExemptionRow } from '../exemption/exemption.repository.ts'
import type { OneStopCoverage, UnitLevel } from './one-stop-coverage.ts'

/** Coverage of one tier under one unit. */
export interface OneStopCoverageRow extends OneStopCoverage<ExemptionRow> {
  within: string
  asOf: string
  basis: string
  missing: string[]
}

/** One unit that runs a centre, as a record behind a figure. */
export interface CoveredUnitRow extends Counted {
  code: string
  name: string
}

/** Whether a dated row holds on a day; a missing end is open. */
export const onDay = (row: string, day: string): Sql => {
  const [from, to] = [plain(`${row}.valid_from`), plain(`${row}.valid_to`)]
  return sql`(${from} is null or ${from} <= ${day}::date) and (${to} is null or ${to} > ${day}::date)`
}

// Units under `within` on the day to which the rule applies, each with its exemption and its centre, if any. What
// is not in the actor's scope does not exist here: a part of a tier is never counted as the whole of it.
const units = (within: Sql, day: string) => sql`hierarchy.closure c
  join hierarchy.unit u on u.id = c.descendant_id and u.valid_from <= ${day}::date and u.valid_to > ${day}::date
  join reform.applicability_rule r on r.code = 'ONE_STOP' and r.level = u.level and ${onDay('r', day)}
  left join lateral (select * from reform.exemption e
    where e.unit_id = u.id and e.rule = r.code and ${onDay('e', day)} limit 1) e on true
  left join lateral (select s.body_id as id from hierarchy.one_stop s
    where s.unit_id = u.id and s.valid_from <= ${day}::date and s.valid_to > ${day}::date limit 1) s on true
  where ${within} and c.ancestor_id = any((select app.units())::uuid[])
    and c.valid_from <= ${day}::date and c.valid_to > ${day}::date`

const EXEMPTION =
  plain(`jsonb_build_object('id', e.id, 'unitId', e.unit_id, 'rule', e.rule, 'reason', e.reason,
  'document', e.document, 'validFrom', e.valid_from, 'validTo', e.valid_to, 'version', e.version)`)

/** One-stop coverage: the rule, the hierarchy, exemptions and centres in one statement. */
export class OneStopRepository extends Statements {
  /** Coverage by tier under the unit; units of one tick are read by one statement. */
  under(within: string, asOf: string): Promise<OneStopCoverageRow[]> {
    return this.grouped(`one-stop ${asOf}`, within, 'within', (ids) => this.coverage(ids, asOf))
  }

  coverage(within: readonly string[], asOf: string): Promise<OneStopCoverageRow[]> {
    const text = sql`select c.ancestor_id as within, u.level, ${asOf}::date as "asOf", r.basis, count(*) as total,
        count(e.id) as exempt, count(s.id) filter (where e.id is null) as covered,
        coalesce(jsonb_agg(${EXEMPTION} order by u.code) filter (where e.id is not null), '[]') as exemptions,
        coalesce(array_agg(u.id order by u.code) filter (where e.id is null and s.id is null), '{}') as missing
      from ${units(sql`c.ancestor_id = any(${within}::uuid[])`, asOf)}
      group by c.ancestor_id, u.level, u.level_rank, r.basis order by u.level_rank`
    return this.rows(statementOf('one_stop_coverage', text))
  }

  /** The units of a tier that run a centre, by code. */
  covered(within: string, level: UnitLevel, asOf: string): SourceSpec<CoveredUnitRow> {
    const rows = sql`select s.id, u.code, u.name from ${units(sql`c.ancestor_id = ${within}`, asOf)}
      and u.level = ${level} and e.id is null and s.id is not null`
    return { name: 'one_stop_covered_units', rows, order: ['code', 'id'] }
  }
}
