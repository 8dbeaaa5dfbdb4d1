import { Migration } from '@mikro-orm/migrations'

const UNITS = ['unit_id', 'waiting_unit_id']

const within = (actions: string[]) =>
  UNITS.flatMap((column) =>
    actions.map((action) => `${column} = any((select app.units_of('${action}'))::uuid[])`),
  ).join(' or ')

const WRITERS = within(['petition.register', 'petition.handle', 'clock.tell'])

// A unit that sends a petition back sets its time going again at the unit that sent it.
const RECEIVER = `t.to_unit_id = any((select app.units_of('petition.handle'))::uuid[])`

// The days that were decided here belong to organization now; the table it stood in would be a second truth.
const calendar = [
  `select app.take_calendar_decisions((
     select coalesce(jsonb_agg(to_jsonb(d)), '[]') from complaints.calendar_decision d))`,
  'drop table complaints.calendar_decision',
]

// Clocks that run now have followed all that was decided until now.
const columns = [
  'alter table complaints.clock rename column denunciation to restricted',
  'alter table complaints.clock add column calendar_position bigint not null default 0',
  `update complaints.clock set calendar_position =
     (select coalesce(max(position), 0) from hierarchy.calendar_day)`,
  'alter table complaints.clock alter column calendar_position drop default',
  `create index clock_behind on complaints.clock (calendar_position) where state = 'RUNNING'`,
]

const policies = [
  'drop policy added on complaints.clock',
  `create policy added on complaints.clock for insert with check (${WRITERS}
     or exists (select from complaints.transfer t where t.petition_id = clock.subject_id and ${RECEIVER}))`,
  'drop policy changed on complaints.clock',
  `create policy changed on complaints.clock for update using (${WRITERS}) with check (${WRITERS})`,
  'drop policy added on complaints.clock_event',
  `create policy added on complaints.clock_event for insert with check (${WRITERS}
     or exists (select from complaints.transfer t where t.unit_id = clock_event.unit_id and ${RECEIVER}))`,
  `create or replace function complaints.close_clocks(subject uuid) returns void language sql security definer
     set search_path = pg_catalog as $$
     update complaints.clock set restricted = true
     where subject_id = subject and not restricted and (${within(['petition.register', 'petition.handle'])}) $$`,
]

/** Decided days go to organization; clocks know how far they have followed them. */
export class Migration20230231000000 extends Migration {
  override up(): void {
    for (const sql of [...calendar, ...columns, ...policies]) this.addSql(sql)
  }
}
