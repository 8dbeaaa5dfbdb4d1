import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const NO_DAY = "'9999-12-31'::date"

const of = (action: string) => `(select app.units_of('${action}'))::uuid[]`

const tables = [
  `create table complaints.denunciation_case (
     id uuid primary key, unit_id uuid not null, code text not null unique, title text not null,
     state text not null check (state in ('RECEIVED', 'CHECKED', 'ACCEPTED', 'NOT_ACCEPTED', 'FORWARDED', 'VERIFYING',
       'SUSPENDED', 'CONCLUDED', 'HANDLED', 'CLOSED', 'WITHDRAWN')),
     received_on date not null, accepted_on date, concerned text, concerned_unit_id uuid, concerned_head boolean not null,
     concerned_account text, officer text, concluded_on date, outcome text check (outcome in ('TRUE', 'PARTLY_TRUE', 'UNTRUE')),
     conclusion text, published_on date, handled_on date, forwarded_to_id uuid, ended_on date, steps int not null,
     last_on date not null, due_on date not null default ${NO_DAY}, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check (concluded_on is null or (conclusion is not null and outcome is not null)),
     check (state not in ('CONCLUDED', 'HANDLED', 'CLOSED') or concluded_on is not null),
     check (state not in ('VERIFYING', 'SUSPENDED', 'CONCLUDED', 'HANDLED', 'CLOSED') or (accepted_on is not null and officer is not null)),
     check (state <> 'CLOSED' or published_on is not null),
     check ((state = 'FORWARDED') = (forwarded_to_id is not null) and forwarded_to_id is distinct from coalesce(concerned_unit_id, unit_id)),
     check (officer is null or officer is distinct from concerned),
     check (not concerned_head or concerned_unit_id is not null and concerned_unit_id <> unit_id))`,
  'create index denunciation_case_due_by_unit on complaints.denunciation_case (unit_id, due_on, id)',
  'create index denunciation_case_due on complaints.denunciation_case (due_on, id)',
  'create index denunciation_case_newest_by_unit on complaints.denunciation_case (unit_id, received_on desc, id desc)',
  'create index denunciation_case_newest on complaints.denunciation_case (received_on desc, id desc)',
  'create index denunciation_case_code on complaints.denunciation_case (code, id)',
  `create table complaints.denunciation_case_step (
     id uuid primary key, case_id uuid not null references complaints.denunciation_case deferrable initially deferred,
     unit_id uuid not null, seq int not null, step text not null, happened_on date not null, document text, reason text,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(), unique (case_id, seq))`,
  `create table complaints.denunciation_case_petition (
     case_id uuid not null references complaints.denunciation_case deferrable initially deferred,
     petition_id uuid not null references complaints.petition deferrable initially deferred, unit_id uuid not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     primary key (case_id, petition_id))`,
  'create index denunciation_case_of_petition on complaints.denunciation_case_petition (petition_id)',
]

const READ = `unit_id = any(${of('denunciation.read')})`
const WRITE = `${READ} and unit_id = any(${of('petition.handle')})`
const OF_CASE = 'exists (select from complaints.denunciation_case c where c.id = case_id)'

// Whoever is denounced is told of nothing, whatever else they may read.
const NOT_CONCERNED = `concerned_account is distinct from current_setting('app.subject', true)`

const rights = [
  ...guardedTable('complaints', 'denunciation_case', {
    read: `${READ} and ${NOT_CONCERNED}`,
    add: WRITE,
    change: WRITE,
  }),
  ...['denunciation_case_step', 'denunciation_case_petition'].flatMap((table) =>
    guardedTable('complaints', table, { read: `${READ} and ${OF_CASE}`, add: WRITE }),
  ),
  'create policy kept on complaints.denunciation_case to complaints_owner using (true) with check (true)',
  `create policy not_concerned on complaints.clock as restrictive for select to complaints_app
     using (subject_kind <> 'denunciation_case' or exists (select from complaints.denunciation_case c where c.id = subject_id))`,
]

// The day a case is due stands on it, as on those of complaints; the database keeps it with each change of its clocks.
const DUE = (id: string) =>
  `coalesce((select min(k.due_on) from complaints.clock k where k.subject_id = ${id} and k.state <> 'ENDED'), ${NO_DAY})`

const dueDays = [
  `create function complaints.denunciation_due_on_of_new() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     new.due_on := ${DUE('new.id')};
     return new;
   end $$`,
  `create function complaints.denunciation_due_on_of_timed() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     update complaints.denunciation_case p set due_on = d.due_on
     from (select t.subject_id, ${DUE('t.subject_id')} as due_on from (
       select distinct subject_id from changed where subject_kind = 'denunciation_case') t) d
     where p.id = d.subject_id and p.due_on <> d.due_on;
     return null;
   end $$`,
  ...['denunciation_due_on_of_new', 'denunciation_due_on_of_timed'].map(
    (name) => `revoke execute on function complaints.${name}() from public`,
  ),
  `create trigger due_on before insert on complaints.denunciation_case
     for each row execute function complaints.denunciation_due_on_of_new()`,
  ...['insert', 'update'].map(
    (change) => `create trigger denunciation_due_on_after_${change} after ${change} on complaints.clock
      referencing new table as changed for each statement execute function complaints.denunciation_due_on_of_timed()`,
  ),
]

const IN_REACH = '(select app.units())::uuid[]'

// What was told of a case closes with it: of denunciations to who is denounced, of complaints to who reads no denunciations.
const events = [
  'drop policy in_sight on complaints.outbox',
  `create policy in_sight on complaints.outbox for select to complaints_app using (unit_id = any(${IN_REACH}) and case
     when starts_with(name, 'intake.') then unit_id = any(${of('denunciation.read')})
       or unit_id = any(${of('petition.handle')}) and not complaints.is_denunciation(aggregate_id)
     when starts_with(name, 'denunciation_case.') then exists (select from complaints.denunciation_case c where c.id = aggregate_id)
     when starts_with(name, 'denunciation_clock.') then exists (select from complaints.clock c where c.id = aggregate_id)
     when starts_with(name, 'denunciation') then unit_id = any(${of('denunciation.read')})
     when starts_with(name, 'petition.') or starts_with(name, 'alarm.')
       then unit_id = any(${of('denunciation.read')}) or not complaints.is_denunciation(aggregate_id)
     when starts_with(name, 'complaint_case.') then exists (select from complaints.complaint_case c where c.id = aggregate_id)
     when starts_with(name, 'clock.') then exists (select from complaints.clock c where c.id = aggregate_id)
     else true end)`,
]

/** Cases of denunciation: there for who reads denunciations of their unit, and never for who is denounced. */
export class Migration20230370000000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...rights, ...dueDays, ...events]) this.addSql(sql)
  }
}
