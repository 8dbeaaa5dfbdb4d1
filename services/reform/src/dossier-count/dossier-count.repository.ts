import { type Rollup, rolledUp, rolledUpUnderDuring } from '@province/rollups'
import type { SourceSpec } from '@province/subgraph/list'
import type { Counted, MeasureQuestion, Tally } from '@province/subgraph/measure'
import { plain, Statements, sql, statementOf } from '@province/subgraph/read'
import { DOSSIERS_RUNNING } from './dossier-rollups.ts'

/** A dossier behind a figure. */
export interface CountedDossierRow extends Counted {
  code: string
  day: string
  invented: boolean
}

const EVER = '-infinity'

/** Dossiers from what is kept counted, and those behind a count one by one. */
export class DossierCountRepository extends Statements {
  /** How many a roll-up has of the days asked for, of which the last is that of the question. */
  async count(rollup: Rollup, { unit, window, boundaries }: MeasureQuestion): Promise<Tally> {
    const text = sql`select coalesce(sum(c.n), 0) as value, coalesce(bool_or(c.estimate and c.n <> 0), false) as estimate
      from ${rolledUp(rollup, { within: unit, window: upTo(window, boundaries.asOf) }, boundaries)} c`
    const name = `${rollup.name}_count${boundaries.restated ? '_restated' : ''}`
    return (await this.row<{ value: number; estimate: boolean }>(statementOf(name, text))) ?? { value: 0 }
  }

  /** The same dossiers as rows, in the boundaries that the question means. */
  records({ name, day, where }: Rollup, question: MeasureQuestion): SourceSpec<CountedDossierRow> {
    const { unit, window, boundaries } = question
    const { from, to } = upTo(window, boundaries.asOf)
    const { asOf, drawnOn, restated } = boundaries
    const scope = restated
      ? sql`select o.origin_id as unit_id, ${from}::date as since, ${to}::date as until, o.share
          from hierarchy.restated(${unit}, ${asOf}::date, ${drawnOn}::date) o
          where (select bool_and(each.origin_id = any((select app.units())::uuid[]))
            from hierarchy.restated(${unit}, ${asOf}::date, ${drawnOn}::date) each)`
      : sql`select c.descendant_id as unit_id, greatest(c.valid_from, ${from}::date) as since,
            least(c.valid_to, ${to}::date) as until, 1::numeric as share
          from hierarchy.closure c
          where c.ancestor_id = ${unit} and c.valid_from < ${to}::date and c.valid_to > ${from}::date`
    const on = plain(`t.${day}`)
    const rows = sql`with scope as materialized (select s.* from (${scope}) s where ${unit}::uuid = any((select app.units())::uuid[]))
      select t.id, t.unit_id as "unitId", s.share, s.share as value, ${on} as day, 'dossier' as kind, t.code,
        t.recorded_by = 'demonstration' as invented
      from scope s join (select * from reform.dossier where ${plain(where)}) t on t.unit_id = s.unit_id
        and ${on} >= s.since and ${on} < s.until`
    return { name: `${name}_counted${restated ? '_restated' : ''}`, rows, order: ['day', 'id'] }
  }

  /** How many of a unit and all below it are late today, as lists have them. */
  async late(within: string): Promise<number> {
    const { today } = this.request
    const cells = rolledUpUnderDuring(DOSSIERS_RUNNING, within, today, { from: EVER, to: today })
    const text = sql`select coalesce(sum(c.n), 0) as late from ${cells} c`
    return (await this.row<{ late: number }>(statementOf('dossiers_late', text)))?.late ?? 0
  }
}

/** The days of a window up to a day. */
const upTo = ({ from, to }: MeasureQuestion['window'], asOf: string) => {
  const after = new Date(Date.parse(asOf) + 86_400_000).toISOString().slice(0, 10)
  return { from, to: to < after ? to : after }
}
