import { Migration } from '@mikro-orm/migrations'

const SERVICE_CENTRE = 'Trung tâm Phục vụ hành chính công'

const projection = [
  `create table hierarchy.one_stop (
     body_id uuid primary key, unit_id uuid not null, valid_from date not null, valid_to date not null)`,
  'create index one_stop_of on hierarchy.one_stop (unit_id)',
  'alter table hierarchy.one_stop enable row level security',
  'alter table hierarchy.one_stop force row level security',
  'create policy public on hierarchy.one_stop for select using (true)',
  'create policy projected on hierarchy.one_stop for all to organization_owner using (true) with check (true)',
  // Whatever opens, moves or ends a body, the projection follows in the same transaction.
  `create function organization.project_one_stop() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
     begin
       delete from hierarchy.one_stop where body_id = new.id;
       insert into hierarchy.one_stop (body_id, unit_id, valid_from, valid_to)
         select new.id, new.sits_on, coalesce(new.valid_from, '-infinity'), coalesce(new.valid_to, 'infinity')
         where new.kind = 'ONE_STOP' and new.sits_on is not null;
       return null;
     end $$`,
  `create trigger project_one_stop after insert or update on organization.body
     for each row execute function organization.project_one_stop()`,
]

// The commune's centre is where dossiers are taken and results given back: a one-stop centre, which ends with its unit.
const centres = [
  'create policy corrected on organization.body_template for all to organization_owner using (true) with check (true)',
  `update organization.body_template set kind = 'ONE_STOP' where name = '${SERVICE_CENTRE}'`,
  'drop policy corrected on organization.body_template',
  'create policy renamed on organization.body for all to organization_owner using (true) with check (true)',
  `update organization.body set kind = 'ONE_STOP' where name = '${SERVICE_CENTRE}' and kind = 'PUBLIC_SERVICE_UNIT'
     and sits_on is not null`,
  // One that was one already is projected too.
  `update organization.body set kind = kind where kind = 'ONE_STOP'`,
  'drop policy renamed on organization.body',
]

/** One-stop centres are bodies: every service reads on which unit one sits, and on which days. */
export class Migration20230216000000 extends Migration {
  override up(): void {
    for (const sql of [...projection, ...centres]) this.addSql(sql)
  }
}
