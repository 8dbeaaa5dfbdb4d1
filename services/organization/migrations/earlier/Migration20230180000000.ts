import { Migration } from '@mikro-orm/migrations'

const ORIGINS = `check (origin in ('REGISTER', 'OUTSIDE', 'PARTLY_OUTSIDE'))`

// Which tiers there are is data with days, that every service reads like the units.
const tiers = [
  `create table hierarchy.tier (
     level text not null, valid_from date not null, valid_to date not null, ended_by text, primary key (level, valid_from))`,
  'alter table hierarchy.tier enable row level security',
  'alter table hierarchy.tier force row level security',
  'create policy public on hierarchy.tier for select using (true)',
  'create policy written on hierarchy.tier for insert to organization_app with check (true)',
  'create policy replaced on hierarchy.tier for delete to organization_app using (true)',
  'grant insert, delete on hierarchy.tier to organization_app',
  `create policy first on hierarchy.tier for insert to organization_owner with check (true)`,
  `insert into hierarchy.tier (level, valid_from, valid_to)
   select level, '-infinity', 'infinity' from unnest(array['PROVINCE', 'DISTRICT', 'COMMUNE', 'AGENCY']) level
   where exists (select from organization.unit)`,
  'drop policy first on hierarchy.tier',
]

const origins = [
  `alter table organization.unit add column origin text not null default 'REGISTER' ${ORIGINS}`,
  `alter table hierarchy.unit add column origin text not null default 'REGISTER' ${ORIGINS}`,
]

// Whoever holds a role on the whole cell holds it on the unit that the whole cell becomes: else nobody could give one.
const grants = [
  `create function hierarchy.goes_on_as(unit uuid) returns table (id uuid) language sql stable as $$
     select unit union
     select l.unit_id from hierarchy.lineage l
     where l.origin_id = unit and l.unit_id <> unit and l.share = 1
       and exists (select from hierarchy.unit u where u.id = l.origin_id and u.parent_id is null)
       and exists (select from hierarchy.unit u where u.id = l.unit_id and u.parent_id is null)
   $$`,
  'grant execute on function hierarchy.goes_on_as(uuid) to province_service, organization_owner',
  `create or replace function organization.grants_in_force(account uuid, day date)
     returns table (role text, unit_id uuid, valid_from date, valid_to date) language sql stable security definer
     set search_path = '' as $$
      select g.role, u.id, g.valid_from, g.valid_to
      from organization.account_grant g cross join lateral hierarchy.goes_on_as(g.unit_id) u
      where g.account_id = account and g.state = 'CONFIRMED'
        and g.valid_from <= day and (g.valid_to is null or g.valid_to > day)
      order by g.role, u.id = g.unit_id desc, u.id $$`,
  // What is under way goes on too: from then on whoever does it holds their roles on the successor as well.
  `create function app.go_on_as(ended uuid, successor uuid) returns void language sql as $$
     select set_config('app.held', coalesce((
         select jsonb_object_agg(h.key, case when h.value ? ended::text
           then h.value || to_jsonb(successor::text) else h.value end)
         from jsonb_each(coalesce(nullif(current_setting('app.held', true), ''), '{}')::jsonb) h), '{}')::text, true),
       set_config('app.roots', (
         select coalesce(array_agg(distinct r.id), '{}')::text from (
           select unnest(coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[]) as id
           union all select successor where ended = any(
             coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[])) r), true)
   $$`,
  'grant execute on function app.go_on_as(uuid, uuid) to organization_app',
]

/** Tiers with days, units that come from outside of the register, and roles on a province that goes on. */
export class Migration20230180000000 extends Migration {
  override up(): void {
    for (const sql of [...tiers, ...origins, ...grants]) this.addSql(sql)
  }
}
