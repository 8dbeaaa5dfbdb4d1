import { Migration } from '@mikro-orm/migrations'

/** What those are called who did work that is counted: for auditors, and for who leads that work. */
export class Migration20230228000000 extends Migration {
  override up(): void {
    this.addSql(`create or replace function organization.audited_names(ids uuid[]) returns table (id uuid, kind text, display_name text)
     language sql stable security definer set search_path = '' as $$
       with reader as (select 1 where cardinality(app.units_of('audit.read')) > 0
         or cardinality(app.units_of('actor.name')) > 0)
       select a.id, 'ACCOUNT', a.display_name from organization.account a, reader where a.id = any(ids)
       union all
       select c.id, 'CLIENT', c.name from organization.api_client c, reader where c.id = any(ids) $$`)
  }
}
