import { Migration } from '@mikro-orm/migrations'

const column = [
  'alter table hierarchy.closure add column begins_unit boolean',
  `update hierarchy.closure c set begins_unit = c.valid_from = coalesce(
     (select min(u.opened_on) from hierarchy.unit u where u.id = c.descendant_id), '-infinity')`,
  'alter table hierarchy.closure alter column begins_unit set not null',
]

const TODAY = `coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity')`

// Where a unit stands today; one that has ended, on its last day; one to come, on its first. A unit that will move
// is in sight of where it will stand from that day on, not before.
const unitsUnder = (roots: string) => `
     with reached as (
       select c.descendant_id as id from hierarchy.closure c
       where c.ancestor_id = any(${roots}) and (c.begins_unit or c.valid_from <= ${TODAY})
         and (c.ends_unit or c.valid_to > ${TODAY}))
     select coalesce(array_agg(distinct s.id order by s.id), '{}') from (
       select r.id from reached r
       union all
       select k.unit_id from hierarchy.custody k where k.valid_from <= ${TODAY}
         and k.custodian_id in (select r.id from reached r)) s`

const scope = [
  `create or replace function app.units() returns uuid[] language sql stable as $$
     ${unitsUnder(`coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[]`)}
   $$`,
  `create or replace function app.units_of(action text) returns uuid[] language sql stable as $$
     ${unitsUnder(`array(select jsonb_array_elements_text(
       coalesce(nullif(current_setting('app.held', true), '')::jsonb, '{}') -> action))::uuid[]`)}
   $$`,
]

/** A unit that is going to move is not yet in sight of those above its later place. */
export class Migration20230150000000 extends Migration {
  override up(): void {
    for (const sql of [...column, ...scope]) this.addSql(sql)
  }
}
