import { Migration } from '@mikro-orm/migrations'
import { rollupTables } from '@province/rollups'
import {
  PETITIONS_DUE,
  PETITIONS_RECEIVED,
  SESSIONS_HELD,
  VISITS_MADE,
} from '../../src/measure/complaints-rollups.ts'

// The whole province's half-year, from cells; what it may tell, and when, is as it was.
const counted = `create or replace function complaints.petitions_of_report(within uuid, from_day date, to_day date, as_of date)
   returns bigint language sql stable security definer set search_path = pg_catalog as $$
   select case when sum(c.n) filter (where c.kind in ('', 'DENUNCIATION')) >= 5 then sum(c.n)::bigint end
   from complaints.rollup_petition_received_whole(within, from_day, to_day) c
   where exists (select from hierarchy.unit u where u.id = within and u.parent_id is null)
     and ((to_char(from_day, 'MM-DD') = '12-15' and to_day = from_day + interval '6 months')
       or (to_char(from_day, 'MM-DD') = '06-15' and to_day = from_day + interval '6 months'))
     and as_of >= to_day - 1 $$`

/** What is counted often is kept counted: petitions, sessions, visits. */
export class Migration20230301000000 extends Migration {
  override up(): void {
    for (const sql of [
      ...[PETITIONS_RECEIVED, PETITIONS_DUE, SESSIONS_HELD, VISITS_MADE].flatMap(rollupTables),
      counted,
      `create index petition_registered_by on complaints.petition (registered_by) where kind = 'DENUNCIATION'`,
      `create index petition_recorded_by on complaints.petition (recorded_by) where kind = 'DENUNCIATION'`,
    ])
      this.addSql(sql)
  }
}
