import { Migration } from '@mikro-orm/migrations'

const tables = [
  `create table complaints.calendar_decision (
     id uuid primary key, position bigint generated always as identity, unit_id uuid not null, day date not null,
     kind text not null check (kind in ('HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_IN', 'UNCONFIRMED')),
     name text not null, document text not null, decided_on date not null, recorded_on date not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index calendar_decision_on on complaints.calendar_decision (day, position)',
  // Which days are worked is for everybody to know: clocks of every unit are counted by it.
  'alter table complaints.calendar_decision enable row level security',
  'alter table complaints.calendar_decision force row level security',
  'create policy in_sight on complaints.calendar_decision for select using (true)',
  `create policy added on complaints.calendar_decision for insert
     with check (unit_id = any((select app.units_of('calendar.decide'))::uuid[]))`,
  'revoke update on complaints.calendar_decision from complaints_app',
]

/** Days of the working calendar that people decided, over those that are published. */
export class Migration20230212000000 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
