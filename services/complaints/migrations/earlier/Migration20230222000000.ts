import { Migration } from '@mikro-orm/migrations'

const NO_DAY = "'9999-12-31'"

// Words of the house that meant several things each get the one they mean.
const words = [
  'alter table complaints.transfer rename column kept to denunciation',
  'alter table complaints.alarm rename column kept to denunciation',
  'alter table complaints.intake rename column kept_at to saved_at',
  'alter table complaints.petition_file rename column kept_bytes to saved_bytes',
]

// The next day something is due stands on the petition, so that a list is ordered by an index. The database keeps it
// with each change of a clock, whoever makes it: whether somebody sees that day is for the row's own security to say.
const DUE = (petition: string) => `coalesce((select min(k.due_on) from complaints.clock k
  where k.subject_id = ${petition} and k.state <> 'ENDED'), ${NO_DAY})`

const dueDays = [
  `alter table complaints.petition add column due_on date not null default ${NO_DAY}`,
  'create policy due_kept on complaints.petition for update to complaints_owner using (true) with check (true)',
  `create function complaints.due_on_of_new() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     new.due_on := ${DUE('new.id')};
     return new;
   end $$`,
  `create function complaints.due_on_of_timed() returns trigger language plpgsql security definer
     set search_path = pg_catalog as $$ begin
     update complaints.petition p set due_on = d.due_on
     from (select t.subject_id, ${DUE('t.subject_id')} as due_on from (select distinct subject_id from changed) t) d
     where p.id = d.subject_id and p.due_on <> d.due_on;
     return null;
   end $$`,
  ...['due_on_of_new', 'due_on_of_timed'].map(
    (name) => `revoke execute on function complaints.${name}() from public`,
  ),
  `create trigger due_on before insert on complaints.petition
     for each row execute function complaints.due_on_of_new()`,
  ...['insert', 'update'].map(
    (change) => `create trigger due_on_after_${change} after ${change} on complaints.clock
      referencing new table as changed for each statement execute function complaints.due_on_of_timed()`,
  ),
  `update complaints.petition p set due_on = ${DUE('p.id')}`,
]

const indexes = [
  'create index petition_due_by_unit on complaints.petition (unit_id, due_on, received_on, id)',
  'create index petition_due on complaints.petition (due_on, received_on, id)',
  'create index petition_by_day on complaints.petition (received_on desc, id desc)',
  'create index matter_by_unit on complaints.matter (unit_id, id desc)',
  'create index visit_by_unit_and_day on complaints.visit (unit_id, day, id)',
  'create index reception_session_by_unit_and_day on complaints.reception_session (unit_id, day, id)',
  'create index reception_schedule_by_unit on complaints.reception_schedule (unit_id, period_from, id)',
  `create index intake_saved on complaints.intake (opened_by, saved_at desc, id desc) where state = 'OPEN'`,
  'create index vault_record_parts on complaints.vault_record (of_record_id) where of_record_id is not null',
]

/** A petition bears the next day something is due; lists are read in order from an index; plainer names. */
export class Migration20230222000000 extends Migration {
  override up(): void {
    for (const sql of [...words, ...dueDays, ...indexes]) this.addSql(sql)
  }
}
