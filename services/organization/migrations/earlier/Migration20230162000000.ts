import { Migration } from '@mikro-orm/migrations'

const functions = [
  // A list of a unit holds what somebody whose grant is on that unit has in sight: what stands under it, what ended
  // there, what is going to begin there, and what any of these has taken over. Sorted, so that it can be compared.
  `create function hierarchy.under(unit uuid, day date) returns uuid[] language sql stable as $$
     with reached as (
       select c.descendant_id as id from hierarchy.closure c
       where c.ancestor_id = unit and (c.begins_unit or c.valid_from <= day) and (c.ends_unit or c.valid_to > day))
     select coalesce(array_agg(distinct s.id order by s.id), '{}') from (
       select r.id from reached r
       union all
       select k.unit_id from hierarchy.custody k where k.valid_from <= day
         and k.custodian_id in (select r.id from reached r)) s
   $$`,
  `create function hierarchy.exists_on(unit uuid, day date) returns boolean language sql stable as $$
     select exists (select from hierarchy.unit u where u.id = unit and u.valid_from <= day and u.valid_to > day)
   $$`,
  `create function hierarchy.is_below(unit uuid, above uuid, day date) returns boolean language sql stable as $$
     select exists (select from hierarchy.closure c where c.ancestor_id = above and c.descendant_id = unit
       and c.valid_from <= day and c.valid_to > day)
   $$`,
  ...['under(uuid, date)', 'exists_on(uuid, date)', 'is_below(uuid, uuid, date)'].map(
    (name) => `grant execute on function hierarchy.${name} to province_service`,
  ),
]

/** What lists and rules of every service ask of the hierarchy, said once. */
export class Migration20230162000000 extends Migration {
  override up(): void {
    for (const sql of functions) this.addSql(sql)
  }
}
