import { Migration } from '@mikro-orm/migrations'

// What held before a change stands beside what holds since: `[{"until": day, "was": value}]`, the earliest first.
const columns = ['body', '"position"'].flatMap((table, at) =>
  (at === 0 ? ['names', 'seats'] : ['titles', 'bodies']).map(
    (what) => `alter table organization.${table} add column former_${what} jsonb not null default '[]'`,
  ),
)

const reading = [
  `create function organization.courses(former jsonb, latest text, since date, until date)
     returns table (value text, valid_from date, valid_to date) language sql stable as $$
     select s.was, s.begins, s.ends from (
       select f.was, coalesce(lag(f.until) over (order by f.until), since, '-infinity') as begins,
         least(f.until, coalesce($4, 'infinity')) as ends
       from (select e ->> 'was' as was, (e ->> 'until')::date as until from jsonb_array_elements(former) e
         union all select latest, 'infinity') f) s
     where s.begins < s.ends $$`,
  // Hardly anything was ever changed: then nothing is looked for.
  `create function organization.held_on(former jsonb, latest text, day date) returns text language sql stable as $$
     select case when former = '[]' then latest else (select c.value
       from organization.courses(former, latest, null, null) c
       where c.valid_from <= day and c.valid_to > day) end $$`,
  ...['courses(jsonb, text, date, date)', 'held_on(jsonb, text, date)'].map(
    (name) => `grant execute on function organization.${name} to organization_app`,
  ),
]

const OPENED = ['body', 'directory_change']

// What was recorded before is put in its days as far as it says: names by the changes, the seat before the first move.
const recorded = [
  ...OPENED.map(
    (table) =>
      `create policy dated on organization.${table} for all to organization_owner using (true) with check (true)`,
  ),
  `with named as (select distinct on (body_id, effective_on) body_id, effective_on, name, step
       from organization.directory_change
       where position_id is null and step in ('OPENED', 'RENAMED') order by body_id, effective_on, id desc),
     course as (select *, lag(name) over (partition by body_id order by effective_on) as was from named),
     known as (select body_id, (array_agg(name order by effective_on desc))[1] as latest,
         jsonb_agg(jsonb_build_object('until', effective_on, 'was', was) order by effective_on)
           filter (where step = 'RENAMED') as former
       from course group by body_id having bool_or(step = 'OPENED') and bool_or(step = 'RENAMED'))
   update organization.body b set name = k.latest, former_names = k.former from known k where k.body_id = b.id`,
  `update organization.body b
   set former_seats = jsonb_build_array(jsonb_build_object('until', m.first, 'was', b.unit_id))
   from (select body_id, min(effective_on) as first from organization.directory_change
     where position_id is null and step = 'MOVED' group by body_id) m
   where m.body_id = b.id and b.kind <> 'EXTERNAL_ORGANISATION'`,
  ...OPENED.map((table) => `drop policy dated on organization.${table}`),
]

const projection = [
  'alter table hierarchy.one_stop drop constraint one_stop_pkey',
  'alter table hierarchy.one_stop add primary key (body_id, valid_from)',
  `create or replace function organization.project_one_stop() returns trigger
     language plpgsql security definer set search_path = pg_catalog as $$
     begin
       delete from hierarchy.one_stop where body_id = new.id;
       insert into hierarchy.one_stop (body_id, unit_id, valid_from, valid_to)
         select new.id, c.value::uuid, c.valid_from, c.valid_to
         from organization.courses(new.former_seats, new.sits_on::text, new.valid_from, new.valid_to) c
         where new.kind = 'ONE_STOP' and c.value is not null;
       return null;
     end $$`,
]

/** Names, seats, titles and bodies of positions by day: a change holds from its day on, and the days before stay. */
export class Migration20230225000000 extends Migration {
  override up(): void {
    for (const sql of [...columns, ...reading, ...projection, ...recorded]) this.addSql(sql)
  }
}
