import { Migration } from '@mikro-orm/migrations'
import { rollupTables } from '@province/rollups'
import { ROLLUPS } from '../src/dossier-count/dossier-rollups.ts'

const NO_DAY = `'9999-12-31'::date`

// Beside the day a dossier is due, the day to which its time limit runs: one that stands still is due and not late.
const DAYS = (dossier: string) => `(select coalesce(min(k.due_on), ${NO_DAY}) as due_on,
    coalesce(min(k.due_on) filter (where k.state = 'RUNNING'), ${NO_DAY}) as running_to
  from reform.clock k where k.subject_id = ${dossier} and k.state <> 'ENDED')`

/** Dossiers are kept counted: what was received, what was settled, what is late, in any subtree and over any days. */
export class Migration20230226000000 extends Migration {
  override up(): void {
    for (const sql of [
      `alter table reform.dossier add column running_to date not null default ${NO_DAY}`,
      `create or replace function reform.due_on_of_timed() returns trigger language plpgsql security definer
         set search_path = pg_catalog as $$ begin
         update reform.dossier p set due_on = d.due_on, running_to = d.running_to
         from (select distinct subject_id from changed) t cross join lateral ${DAYS('t.subject_id')} d
         where p.id = t.subject_id and (p.due_on <> d.due_on or p.running_to <> d.running_to);
         return null;
       end $$`,
      `update reform.dossier p set running_to = d.running_to
         from reform.dossier o cross join lateral ${DAYS('o.id')} d where o.id = p.id and p.running_to <> d.running_to`,
      ...ROLLUPS.flatMap(rollupTables),
    ])
      this.addSql(sql)
  }
}
