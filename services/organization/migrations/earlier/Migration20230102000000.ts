import { Migration } from '@mikro-orm/migrations'

// As app.units(), for one action that a policy names: a table of grants is not in sight of whoever may read units.
const scope = [
  `create function app.units_of(action text) returns uuid[] language sql stable as $$
     select coalesce(array_agg(distinct c.descendant_id order by c.descendant_id), '{}')
     from hierarchy.closure c
     where c.ancestor_id = any(array(
         select jsonb_array_elements_text(coalesce(nullif(current_setting('app.held', true), '')::jsonb, '{}') -> action))::uuid[])
       and (c.ends_unit or c.valid_to > coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))
   $$`,
  'grant execute on function app.units_of(text) to province_service',
]

/** The scope of actors by action. */
export class Migration20230102000000 extends Migration {
  override up(): void {
    for (const sql of scope) this.addSql(sql)
  }
}
