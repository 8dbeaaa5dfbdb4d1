import { Migration } from '@mikro-orm/migrations'

// Where its name, its seat or its directory changes on different days, a row holds as long as all of them do.
const SPANS = (
  b: string,
) => `select ${b}.id, d.value::uuid, ${b}.kind, n.value, organization.folded(n.value), s.value::uuid, ${b}.version,
    greatest(n.valid_from, s.valid_from, d.valid_from), least(n.valid_to, s.valid_to, d.valid_to)
  from organization.courses(${b}.former_names, ${b}.name, ${b}.valid_from, ${b}.valid_to) n
  join organization.courses(${b}.former_seats, ${b}.sits_on::text, ${b}.valid_from, ${b}.valid_to) s
    on n.valid_from < s.valid_to and s.valid_from < n.valid_to
  join organization.courses(${b}.former_units, ${b}.unit_id::text, ${b}.valid_from, ${b}.valid_to) d
    on greatest(n.valid_from, s.valid_from) < d.valid_to and d.valid_from < least(n.valid_to, s.valid_to)`

const INTO = `insert into hierarchy.body (id, unit_id, kind, name, name_folded, sits_on, version, valid_from, valid_to)`

const datedDirectory = [
  `alter table organization.body add column former_units jsonb not null default '[]'`,
  // What was accepted before went to its taker for all its days: each hand-over of it tells up to when it was whose.
  'create policy dated on organization.body for all to organization_owner using (true) with check (true)',
  'create policy dated on organization.hand_over for select to organization_owner using (true)',
  'create policy dated on organization.directory_change for select to organization_owner using (true)',
  `update organization.body b set former_units = h.former
     from (select item_id::uuid as body_id, jsonb_agg(jsonb_build_object('until', effective_on, 'was', from_unit_id)
         order by effective_on) as former, (array_agg(unit_id order by effective_on desc))[1] as taker
       from organization.hand_over where state = 'ACCEPTED' and domain = 'organization' and kind = 'body' group by item_id) h
     where b.id = h.body_id and b.unit_id = h.taker and not exists (select from organization.directory_change c
       where c.body_id = b.id and c.step = 'OPENED' and c.unit_id = b.unit_id)`,
  `create or replace function organization.project_body() returns trigger
     language plpgsql security definer set search_path = pg_catalog as $$
     begin
       delete from hierarchy.body where id = new.id;
       ${INTO} ${SPANS('new')};
       return null;
     end $$`,
  'delete from hierarchy.body',
  `${INTO} select o.* from organization.body b cross join lateral (${SPANS('b')}) o`,
  ...['body', 'hand_over', 'directory_change'].map((table) => `drop policy dated on organization.${table}`),
]

/** Whose directory holds a body goes by days, as its name and its seat do. */
export class Migration20230226002000 extends Migration {
  override up(): void {
    for (const sql of datedDirectory) this.addSql(sql)
  }
}
