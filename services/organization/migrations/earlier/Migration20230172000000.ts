import { Migration } from '@mikro-orm/migrations'

const KINDS = `check (kind in ('HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_IN', 'UNCONFIRMED'))`

const forced = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  // Which days are worked is for everybody to know: clocks of every unit are counted by it.
  `create policy public on ${table} for select using (true)`,
]

const decisions = [
  `create table organization.calendar_decision (
     id uuid primary key, position bigint generated always as identity, unit_id uuid not null, day date not null,
     kind text not null ${KINDS}, name text not null, document text not null, decided_on date not null,
     recorded_on date not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index calendar_decision_on on organization.calendar_decision (day, position)',
  ...forced('organization.calendar_decision'),
  `create policy decided on organization.calendar_decision for insert to organization_app
     with check (unit_id = any((select app.units_of('calendar.decide'))::uuid[]))`,
  'revoke update on organization.calendar_decision from organization_app',
]

// Every service reads it like the units: the last row of a day counts, and the last place is the calendar's version.
const projection = [
  `create table hierarchy.calendar_day (
     position bigint primary key, decision_id uuid not null unique, day date not null, kind text not null ${KINDS},
     name text not null, document text not null, recorded_on date not null)`,
  'create index calendar_day_on on hierarchy.calendar_day (day, position)',
  ...forced('hierarchy.calendar_day'),
  'create policy written on hierarchy.calendar_day for insert to organization_app with check (true)',
  'grant insert on hierarchy.calendar_day to organization_app',
]

// What complaints decided before is handed over by a migration of its own, which comes after this one. Its role alone may.
const taking = [
  'create policy taken on organization.calendar_decision for insert to organization_owner with check (true)',
  'create policy taken on hierarchy.calendar_day for insert to organization_owner with check (true)',
  `create function app.take_calendar_decisions(taken jsonb) returns void language sql security definer
     set search_path = '' as $$
     with decided as (
       insert into organization.calendar_decision
         (id, unit_id, day, kind, name, document, decided_on, recorded_on, recorded_by)
       select id, unit_id, day, kind, name, document, decided_on, recorded_on, recorded_by
       from jsonb_to_recordset(taken) as d (id uuid, position bigint, unit_id uuid, day date, kind text, name text,
         document text, decided_on date, recorded_on date, recorded_by text)
       order by d.position on conflict (id) do nothing
       returning position, id, day, kind, name, document, recorded_on)
     insert into hierarchy.calendar_day (position, decision_id, day, kind, name, document, recorded_on)
     select position, id, day, kind, name, document, recorded_on from decided $$`,
  'revoke execute on function app.take_calendar_decisions(jsonb) from public',
  'grant execute on function app.take_calendar_decisions(jsonb) to complaints_owner',
]

/** Decided days of the working calendar, projected for every service. */
export class Migration20230172000000 extends Migration {
  override up(): void {
    for (const sql of [...decisions, ...projection, ...taking]) this.addSql(sql)
  }
}
