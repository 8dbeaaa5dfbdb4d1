import { Migration } from '@mikro-orm/migrations'

// As the portal folds what is typed: without accents, đ as d, in lower case.
const FOLDED = `create function organization.folded(words text) returns text language sql immutable as $$
  select replace(lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd') $$`

// Where names and seats change on different days, a row holds as long as both do.
const SPANS = (
  b: string,
) => `select ${b}.id, ${b}.unit_id, ${b}.kind, n.value, organization.folded(n.value), s.value::uuid, ${b}.version,
    greatest(n.valid_from, s.valid_from), least(n.valid_to, s.valid_to)
  from organization.courses(${b}.former_names, ${b}.name, ${b}.valid_from, ${b}.valid_to) n
  join organization.courses(${b}.former_seats, ${b}.sits_on::text, ${b}.valid_from, ${b}.valid_to) s
    on n.valid_from < s.valid_to and s.valid_from < n.valid_to`

const INTO = `insert into hierarchy.body (id, unit_id, kind, name, name_folded, sits_on, version, valid_from, valid_to)`

const projection = [
  FOLDED,
  'grant execute on function organization.folded(text) to organization_app',
  `create table hierarchy.body (
     id uuid not null, unit_id uuid not null, kind text not null, name text not null, name_folded text not null,
     sits_on uuid, version int not null, valid_from date not null, valid_to date not null, primary key (id, valid_from))`,
  'create index body_at on hierarchy.body ((coalesce(sits_on, unit_id)), kind)',
  'alter table hierarchy.body enable row level security',
  'alter table hierarchy.body force row level security',
  'create policy public on hierarchy.body for select using (true)',
  'create policy projected on hierarchy.body for all to organization_owner using (true) with check (true)',
  `create function organization.project_body() returns trigger
     language plpgsql security definer set search_path = pg_catalog as $$
     begin
       delete from hierarchy.body where id = new.id;
       ${INTO} ${SPANS('new')};
       return null;
     end $$`,
  `create trigger project_body after insert or update on organization.body
     for each row execute function organization.project_body()`,
  // What was there before is projected too.
  'create policy seen on organization.body for select to organization_owner using (true)',
  `${INTO} select o.* from organization.body b cross join lateral (${SPANS('b')}) o`,
  'drop policy seen on organization.body',
]

// Who takes over from a body: the one of its kind on the unit it sat on, or on what that unit became; of several alike
// the one of its name. What took over and has ended by the day is followed on.
const succession = [
  `create function hierarchy.next_body(body uuid) returns uuid language sql stable as $$
     with ended as (select b.kind, b.name, b.valid_to as day, coalesce(b.sits_on, b.unit_id) as place
         from hierarchy.body b where b.id = $1 order by b.valid_to desc limit 1),
       place as (select e.*, least(e.day, (select max(u.valid_to) from hierarchy.unit u where u.id = e.place)) as until
         from ended e where e.day < 'infinity'),
       heir as (select p.place as id from place p where hierarchy.exists_on(p.place, p.day)
         union select l.unit_id from place p join hierarchy.lineage l on l.origin_id = p.place
           and l.known_from < p.until and l.known_to >= p.until and l.valid_from <= p.day and l.valid_to > p.day),
       alike as (select b.id, b.name = p.name as namesake from place p join hierarchy.body b on b.kind = p.kind and b.id <> $1
         and coalesce(b.sits_on, b.unit_id) in (select h.id from heir h) and b.valid_from <= p.day and b.valid_to > p.day)
     select case when count(*) = 1 then (min(a.id::text))::uuid
       when count(*) filter (where a.namesake) = 1 then (min(a.id::text) filter (where a.namesake))::uuid end
     from alike a $$`,
  `create function hierarchy.body_successor(body uuid, day date) returns uuid language plpgsql stable as $$
     declare
       found uuid := hierarchy.next_body($1);
     begin
       while found is not null and not exists (select from hierarchy.body b where b.id = found and b.valid_to > $2) loop
         found := hierarchy.next_body(found);
       end loop;
       return found;
     end $$`,
  ...['next_body(uuid)', 'body_successor(uuid, date)'].map(
    (name) => `grant execute on function hierarchy.${name} to province_service`,
  ),
]

/** Bodies are read by every service, like units: what they are called, where they sit, on which days, who took over. */
export class Migration20230226000000 extends Migration {
  override up(): void {
    for (const sql of [...projection, ...succession]) this.addSql(sql)
  }
}
