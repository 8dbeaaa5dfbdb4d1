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
    for (const sql of [...columns, ...reading, ...projection]) this.addSql(sql)
  }
}
