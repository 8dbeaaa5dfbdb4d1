import { Statements } from '@province/subgraph/read'
import type { MeasureDefinition } from '../figure/stated-figure.ts'
import type { HeldLine } from '../held/held-line.ts'
import type { ConsistencyRule } from './rule.ts'

/** A rule with the words under which it is shown. */
export interface RuleRow extends ConsistencyRule {
  title: string
}

/** The rules and definitions in force on one day. */
export interface RulebookRow {
  rules: RuleRow[]
  definitions: MeasureDefinition[]
}

/** How many units of one kind stood under a unit on one day. */
export interface PopulationRow {
  unitId: string
  level: string
  asOf: string
  kind: string
  units: number
}

/** A set of units that somebody counts. */
export interface Counted {
  unitId: string
  level: string
  asOf: string
}

/** What the rules need: the rulebook, and the hierarchy in numbers. */
export class StatedWorldRepository extends Statements {
  /** The rules and definitions in force on a day. */
  rulebook(day: string): Promise<RulebookRow | undefined> {
    const text = `select
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'kind', kind, 'selector', selector,
         'severity', severity, 'title', title) order by code), '[]')
       from reporting.consistency_rule where valid_from <= $1::date and valid_to > $1::date) as rules,
      (select coalesce(jsonb_agg(jsonb_build_object('measure', measure, 'changeOf', change_of,
         'smallerIsBetter', smaller_is_better, 'appliesToKinds', applies_to_kinds,
         'isShare', is_share, 'rankTotals', rank_totals)), '[]')
       from reporting.measure_definition where valid_from <= $1::date and valid_to > $1::date) as definitions`
    return this.row<RulebookRow>({ name: 'rulebook', text, values: [day] })
  }

  /** What was held when a report was last compared; nothing when it never was. */
  async held(reportId: string): Promise<readonly HeldLine[] | undefined> {
    const compared = await this.one<{ reportId: string; lines: HeldLine[] }>(
      'held of report',
      reportId,
      'reportId',
      (reports) => {
        const text = `select distinct on (r.report_id) r.report_id as "reportId", r.lines
          from reporting.reconciliation r where r.report_id = any($1::uuid[])
          order by r.report_id, r.taken_at desc, r.id desc`
        return this.rows({ name: 'held_of_reports', text, values: [reports] })
      },
    )
    return compared?.lines
  }

  populations(counted: readonly Counted[]): Promise<PopulationRow[]> {
    const text = `select w.unit_id as "unitId", w.level, w.as_of::text as "asOf", u.kind, count(*) as units
      from jsonb_to_recordset($1::jsonb) as w(unit_id uuid, level text, as_of date)
      join hierarchy.closure c on c.ancestor_id = w.unit_id and c.valid_from <= w.as_of and c.valid_to > w.as_of
      join hierarchy.unit u on u.id = c.descendant_id and u.level = w.level and u.valid_from <= w.as_of and u.valid_to > w.as_of
      group by 1, 2, 3, 4`
    const sets = counted.map(({ unitId, level, asOf }) => ({ unit_id: unitId, level, as_of: asOf }))
    return this.rows({ name: 'population_of_sets', text, values: [JSON.stringify(sets)] })
  }
}
