import { Statements, sql, statementOf } from '@province/subgraph/read'
import type { EarlierEntries } from './earlier-values.ts'

/** Of what earlier values are asked. */
export interface EntryOf {
  readonly unitId: string
  readonly templateCode: string
  readonly periodFrom: string
}

const PERIODS = 8

/** What was entered before. */
export class EntryRepository extends Statements {
  /** What the unit, and units that went into it whole, submitted of the last periods, whatever edition it was of. */
  earlier({ unitId, templateCode, periodFrom }: EntryOf): Promise<EarlierEntries[]> {
    const text = sql`with past as (
        select s.period_to, s.unit_id, s.entries, dense_rank() over (order by s.period_to desc) as place
        from reporting.submission s
        where s.template_code = ${templateCode} and s.period_to <= ${periodFrom}::date and s.submitted_on is not null
          and s.unit_id in (select ${unitId}::uuid union all
            select l.origin_id from hierarchy.lineage l where l.unit_id = ${unitId} and l.share = 1))
      select period_to as "periodTo", unit_id as "unitId", entries from past where place <= ${PERIODS}
      order by period_to desc, unit_id`
    return this.rows<EarlierEntries>(statementOf('submission_entries_before', text))
  }
}
