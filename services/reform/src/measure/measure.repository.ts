import { Statements, sql, statementOf } from '@province/subgraph/read'

/** Whether all that reform counts is in sight. */
export class MeasureRepository extends Statements {
  /** Whether every unit that is under the unit on that day is in sight of who asks. */
  async seesAll(within: string, asOf: string): Promise<boolean> {
    const text = sql`select bool_and(c.descendant_id = any((select app.units())::uuid[])) as seen
      from hierarchy.closure c where c.ancestor_id = ${within}
        and c.valid_from <= ${asOf}::date and c.valid_to > ${asOf}::date`
    return (await this.row<{ seen: boolean | null }>(statementOf('units_all_seen', text)))?.seen ?? false
  }
}
