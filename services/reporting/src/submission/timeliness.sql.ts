import { plain, type Sql, sql } from '@province/subgraph/read'

/** Whether a submission came in time: seen from today, never kept. */
export type Timeliness = 'ON_TIME' | 'LATE' | 'PENDING' | 'MISSING'

const TODAY = `current_setting('app.today', true)::date`

/** How a submission called `t` stands against the day it is due, by the day it was first submitted. */
export const TIMELINESS = `case when t.submitted_on <= t.due_on then 'ON_TIME' when t.submitted_on is not null then 'LATE'
    when ${TODAY} <= t.due_on then 'PENDING' else 'MISSING' end`

/** Only those that stand so. */
export const timely = (wanted: readonly Timeliness[]): Sql =>
  sql`(${plain(TIMELINESS)}) = any(${wanted}::text[])`

/** The unit that has to do something with a submission called `t`: itself, or the level above whose turn it is. */
export const AT_UNIT = `case when t.state in ('EXPECTED', 'DRAFT', 'RETURNED', 'REOPENED') then t.unit_id
    else coalesce((select c.ancestor_id from hierarchy.closure c
      where c.descendant_id = t.unit_id and c.depth > 0 and c.valid_from < t.period_to and c.valid_to >= t.period_to
      order by (case when t.state in ('APPROVED', 'LOCKED') then -c.depth
        else abs(c.depth - t.approvals - 1) end), c.depth desc limit 1), t.unit_id) end`

/** Whether that unit is in the sight of who asks: only then do they take its steps. */
export const AT_SEEN = `(${AT_UNIT}) = any((select app.units())::uuid[])`
