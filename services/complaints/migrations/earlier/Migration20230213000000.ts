import { Migration } from '@mikro-orm/migrations'

const told = `(select app.units_of('clock.tell'))::uuid[]`

const rungs = [
  `create table complaints.clock_rung (
     clock_id uuid not null references complaints.clock deferrable initially deferred,
     code text not null check (code in ('WARN', 'DUE', 'OVER')), unit_id uuid not null,
     reached_on date not null, told_on date not null,
     recorded_at timestamptz not null default clock_timestamp(), primary key (clock_id, code))`,
  `create index clock_warned on complaints.clock (warn_on) where state = 'RUNNING'`,
  // The service itself tells of rungs and nobody else: no role holds this action.
  'alter table complaints.clock_rung enable row level security',
  'alter table complaints.clock_rung force row level security',
  `create policy in_sight on complaints.clock_rung for select using (unit_id = any(${told}))`,
  `create policy added on complaints.clock_rung for insert with check (unit_id = any(${told}))`,
  'revoke update on complaints.clock_rung from complaints_app',
]

// That something happened to a denunciation says that there is one.
const events = [
  'drop policy in_sight on complaints.outbox',
  `create policy in_sight on complaints.outbox for select to complaints_app using (
     unit_id = any((select app.units())::uuid[]) and case when starts_with(name, 'denunciation')
       then unit_id = any((select app.units_of('denunciation.read'))::uuid[]) else true end)`,
]

/** Rungs that were told, and events of denunciations for who may read those. */
export class Migration20230213000000 extends Migration {
  override up(): void {
    for (const sql of [...rungs, ...events]) this.addSql(sql)
  }
}
