import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const HANDLE = ['petition.handle']
const NO_DAY = "'9999-12-31'::date"

const tables = [
  `create table complaints.complaint_case (
     id uuid primary key, unit_id uuid not null, code text not null unique, title text not null,
     instance text not null check (instance in ('FIRST', 'SECOND')),
     first_case_id uuid references complaints.complaint_case deferrable initially deferred,
     state text not null check (state in ('PENDING_ACCEPTANCE', 'ACCEPTED', 'REFUSED', 'VERIFYING', 'DIALOGUE', 'DECIDED',
       'PUBLISHED', 'ENFORCING', 'CLOSED', 'WITHDRAWN')),
     received_on date not null, accepted_on date, officer text, concerned text, dialogue_on date, decided_on date,
     outcome text check (outcome in ('JUSTIFIED', 'PARTLY_JUSTIFIED', 'UNJUSTIFIED')), decision text, appealed_on date,
     ended_on date, steps int not null, last_on date not null, due_on date not null default ${NO_DAY},
     version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check ((instance = 'SECOND') = (first_case_id is not null)),
     check (decided_on is null or (decision is not null and outcome is not null)),
     check (state not in ('DECIDED', 'PUBLISHED', 'ENFORCING', 'CLOSED') or decided_on is not null),
     check (officer is null or officer is distinct from concerned))`,
  'create unique index complaint_case_appeal on complaints.complaint_case (first_case_id)',
  'create index complaint_case_due_by_unit on complaints.complaint_case (unit_id, due_on, id)',
  'create index complaint_case_due on complaints.complaint_case (due_on, id)',
  'create index complaint_case_newest_by_unit on complaints.complaint_case (unit_id, received_on desc, id desc)',
  'create index complaint_case_newest on complaints.complaint_case (received_on desc, id desc)',
  'create index complaint_case_code on complaints.complaint_case (code, id)',
  `create table complaints.complaint_case_step (
     id uuid primary key, case_id uuid not null references complaints.complaint_case deferrable initially deferred,
     unit_id uuid not null, seq int not null, step text not null, happened_on date not null, document text, reason text,
     attended int check (attended >= 0), recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (case_id, seq))`,
  `create table complaints.complaint_case_petition (
     case_id uuid not null references complaints.complaint_case deferrable initially deferred,
     petition_id uuid not null references complaints.petition deferrable initially deferred, unit_id uuid not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     primary key (case_id, petition_id))`,
  'create index complaint_case_of_petition on complaints.complaint_case_petition (petition_id)',
]

const TABLES = ['complaint_case', 'complaint_case_step', 'complaint_case_petition']

const rights = [
  ...TABLES.flatMap((table) => [
    ...scopedByUnit('complaints', table),
    ...writtenBy('complaints', table, HANDLE),
  ]),
  ...['complaint_case_step', 'complaint_case_petition'].map(
    (table) => `revoke update on complaints.${table} from complaints_app`,
  ),
]

// A petition that is found to be a denunciation closes what was opened by it: who reads none sees no such case.
const sealed = [
  'alter table complaints.complaint_case add column sealed boolean not null default false',
  'create policy sealed_cases on complaints.complaint_case to complaints_owner using (true) with check (true)',
  'create policy sealed_cases on complaints.complaint_case_petition for select to complaints_owner using (true)',
  `create policy only_open on complaints.complaint_case as restrictive for select to complaints_app
     using (not sealed or unit_id = any((select app.units_of('denunciation.read'))::uuid[]))`,
  ...['complaint_case_step', 'complaint_case_petition'].map(
    (table) => `create policy only_open on complaints.${table} as restrictive for select to complaints_app
     using (exists (select from complaints.complaint_case c where c.id = case_id))`,
  ),
  `create function complaints.seal_cases() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     -- A statement trigger runs for no row too: what changed nothing goes no further.
     if not exists (select from changed where kind = 'DENUNCIATION') then return null; end if;
     update complaints.complaint_case c set sealed = true
     from complaints.complaint_case_petition l join changed p on p.id = l.petition_id
     where p.kind = 'DENUNCIATION' and c.id = l.case_id and not c.sealed;
     if not found then return null; end if;
     update complaints.clock k set restricted = true
     from complaints.complaint_case_petition l join changed p on p.id = l.petition_id
     where p.kind = 'DENUNCIATION' and k.subject_id = l.case_id and not k.restricted;
     return null;
   end $$`,
  'revoke execute on function complaints.seal_cases() from public',
  `create trigger seal_cases after update on complaints.petition
     referencing new table as changed for each statement execute function complaints.seal_cases()`,
]

// The day a case is due stands on it, as on petitions; the database keeps it with each change of its clocks.
const DUE = (id: string) =>
  `coalesce((select min(k.due_on) from complaints.clock k where k.subject_id = ${id} and k.state <> 'ENDED'), ${NO_DAY})`

const dueDays = [
  `create function complaints.case_due_on_of_new() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     new.due_on := ${DUE('new.id')};
     return new;
   end $$`,
  `create function complaints.case_due_on_of_timed() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     update complaints.complaint_case p set due_on = d.due_on
     from (select t.subject_id, ${DUE('t.subject_id')} as due_on from (
       select distinct subject_id from changed where subject_kind = 'complaint_case') t) d
     where p.id = d.subject_id and p.due_on <> d.due_on;
     return null;
   end $$`,
  ...['case_due_on_of_new', 'case_due_on_of_timed'].map(
    (name) => `revoke execute on function complaints.${name}() from public`,
  ),
  `create trigger due_on before insert on complaints.complaint_case
     for each row execute function complaints.case_due_on_of_new()`,
  ...['insert', 'update'].map(
    (change) => `create trigger case_due_on_after_${change} after ${change} on complaints.clock
      referencing new table as changed for each statement execute function complaints.case_due_on_of_timed()`,
  ),
]

/** Cases of complaints: their steps, the petitions that they are of, and the day by which something is to be done. */
export class Migration20230350000000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...rights, ...sealed, ...dueDays]) this.addSql(sql)
  }
}
