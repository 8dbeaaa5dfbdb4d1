import { Migration } from '@mikro-orm/migrations'

const projection = [
  'create table hierarchy.account (id uuid primary key)',
  'alter table hierarchy.account enable row level security',
  'alter table hierarchy.account force row level security',
  'create policy public on hierarchy.account for select using (true)',
  'create policy projected on hierarchy.account for all to organization_owner using (true) with check (true)',
  `create function organization.project_account() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
     begin
       insert into hierarchy.account (id) values (new.id) on conflict do nothing;
       return null;
     end $$`,
  'revoke all on function organization.project_account() from public',
  `create trigger project_account after insert on organization.account
     for each row execute function organization.project_account()`,
]

const standing = [
  'create policy projecting on organization.account for select to organization_owner using (true)',
  'insert into hierarchy.account (id) select id from organization.account',
  'drop policy projecting on organization.account',
]

/** Which accounts there are, and nothing else of them: whoever names one somewhere else names one that is. */
export class Migration20230226000500 extends Migration {
  override up(): void {
    for (const sql of [...projection, ...standing]) this.addSql(sql)
  }
}
