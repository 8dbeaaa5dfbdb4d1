import { Migration } from '@mikro-orm/migrations'

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

/** What was recorded of bodies before their names and seats went by days. */
export class Migration20230225100000 extends Migration {
  override up(): void {
    for (const sql of recorded) this.addSql(sql)
  }
}
