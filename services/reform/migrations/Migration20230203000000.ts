import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'
import { clockTables } from '@province/timekeeping'

const HANDLE = ['reform.handle_dossiers']
const NO_DAY = "'9999-12-31'"

const tables = [
  `create table reform.dossier (
     id uuid primary key, unit_id uuid not null, code text not null unique,
     procedure_id uuid not null references reform.procedure, applicant text not null,
     channel text not null check (channel in ('COUNTER', 'POST', 'ONLINE', 'KIOSK')),
     submitted_at timestamptz not null, outside_territory boolean not null,
     state text not null check (state in ('SUBMITTED', 'RECEIVED', 'REJECTED', 'PROCESSING', 'SUPPLEMENT_REQUESTED',
       'RESULT_READY', 'RETURNED', 'REFUSED', 'WITHDRAWN')),
     received_on date, ended_on date, promised_on date, supplements int not null, steps int not null,
     last_on date not null, due_on date not null default ${NO_DAY}, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index dossier_due_by_unit on reform.dossier (unit_id, due_on, id)',
  'create index dossier_due on reform.dossier (due_on, id)',
  'create index dossier_newest_by_unit on reform.dossier (unit_id, submitted_at desc, id desc)',
  'create index dossier_newest on reform.dossier (submitted_at desc, id desc)',
  'create index dossier_received on reform.dossier (unit_id, received_on) where received_on is not null',
  `create table reform.dossier_step (
     id uuid primary key, dossier_id uuid not null references reform.dossier deferrable initially deferred,
     unit_id uuid not null, seq int not null, step text not null, happened_on date not null, document text,
     reason text, promised_on date, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (dossier_id, seq))`,
]

const rights = [
  ...['dossier', 'dossier_step'].flatMap((table) => [
    ...scopedByUnit('reform', table),
    ...writtenBy('reform', table, HANDLE),
  ]),
  'revoke update on reform.dossier_step from reform_app',
  ...clockTables('reform', { write: HANDLE }),
]

// One code a dossier, also where the other one is out of sight.
const codes = [
  'create policy coded on reform.dossier for select to reform_owner using (true)',
  `create function reform.dossier_coded(wanted text) returns boolean language sql stable security definer
     set search_path = pg_catalog as $$ select exists (select from reform.dossier where code = wanted) $$`,
  'revoke execute on function reform.dossier_coded(text) from public',
  'grant execute on function reform.dossier_coded(text) to reform_app',
]

// The day a dossier is due stands on it, so that lists are ordered by an index. The database keeps it with each change of
// its clock, whoever makes it.
const DUE = `coalesce((select min(k.due_on) from reform.clock k
  where k.subject_id = t.subject_id and k.state <> 'ENDED'), ${NO_DAY})`

const dueDays = [
  'create policy due_kept on reform.dossier for update to reform_owner using (true) with check (true)',
  'create policy due_kept on reform.clock for select to reform_owner using (true)',
  `create function reform.due_on_of_timed() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     update reform.dossier p set due_on = d.due_on
     from (select t.subject_id, ${DUE} as due_on from (select distinct subject_id from changed) t) d
     where p.id = d.subject_id and p.due_on <> d.due_on;
     return null;
   end $$`,
  'revoke execute on function reform.due_on_of_timed() from public',
  ...['insert', 'update'].map(
    (change) => `create trigger due_on_after_${change} after ${change} on reform.clock
      referencing new table as changed for each statement execute function reform.due_on_of_timed()`,
  ),
]

/** Dossiers one by one, their steps, and the time limits that run on them. */
export class Migration20230203000000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...rights, ...codes, ...dueDays]) this.addSql(sql)
  }
}
