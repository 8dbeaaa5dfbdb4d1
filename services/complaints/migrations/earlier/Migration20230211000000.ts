import { Migration } from '@mikro-orm/migrations'

const within = (actions: string[], columns: string[]) =>
  columns
    .flatMap((column) =>
      actions.map((action) => `${column} = any((select app.units_of('${action}'))::uuid[])`),
    )
    .join(' or ')

const WRITERS = ['petition.register', 'petition.handle', 'calendar.decide']
// Who must be in time, and who waits for it.
const UNITS = ['unit_id', 'waiting_unit_id']

const tables = [
  `create table complaints.clock (
     id uuid primary key, subject_kind text not null, subject_id uuid not null, unit_id uuid not null,
     waiting_unit_id uuid, kind text not null, denunciation boolean not null, armed_on date not null,
     rule_code text not null, state text not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
     ended_on date check ((ended_on is not null) = (state = 'ENDED')), due_on date, warn_on date,
     provisional boolean not null, version int not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index clock_of on complaints.clock (subject_id)',
  `create unique index clock_once on complaints.clock (subject_id, kind) where state <> 'ENDED'`,
  `create index clock_running on complaints.clock (unit_id, due_on) where state <> 'ENDED'`,
  `create table complaints.clock_event (
     clock_id uuid not null references complaints.clock deferrable initially deferred, seq int not null,
     unit_id uuid not null, waiting_unit_id uuid, kind text not null, happened_on date not null,
     facts jsonb not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(), primary key (clock_id, seq))`,
]

const seen = UNITS.map((column) => `${column} = any((select app.units())::uuid[])`).join(' or ')

// A clock tells that its subject is there: that of a denunciation exists only for who may read denunciations.
const policies = [
  `create policy in_sight on complaints.clock for select using (
     (${seen}) and (not denunciation or ${within(['denunciation.read'], UNITS)}))`,
  `create policy added on complaints.clock for insert with check (${within(WRITERS, UNITS)})`,
  `create policy changed on complaints.clock for update using (${within(WRITERS, UNITS)})
     with check (${within(WRITERS, UNITS)})`,
  `create policy in_sight on complaints.clock_event for select using (
     exists (select from complaints.clock c where c.id = clock_id))`,
  `create policy added on complaints.clock_event for insert with check (${within(WRITERS, UNITS)})`,
  'revoke update on complaints.clock_event from complaints_app',
]

// Who finds that a petition is a denunciation may be somebody who reads none: the last they do is to close their own sight.
const closing = [
  'create policy closed on complaints.clock to complaints_owner using (true) with check (true)',
  `create function complaints.close_clocks(subject uuid) returns void language sql security definer
     set search_path = pg_catalog as $$
     update complaints.clock set denunciation = true
     where subject_id = subject and not denunciation and (${within(['petition.register', 'petition.handle'], UNITS)}) $$`,
  'revoke execute on function complaints.close_clocks(uuid) from public',
  'grant execute on function complaints.close_clocks(uuid) to complaints_app',
]

const secured = ['clock', 'clock_event'].flatMap((table) => [
  `alter table complaints.${table} enable row level security`,
  `alter table complaints.${table} force row level security`,
])

/** Clocks of the law and their events. */
export class Migration20230211000000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...secured, ...policies, ...closing]) this.addSql(sql)
  }
}
