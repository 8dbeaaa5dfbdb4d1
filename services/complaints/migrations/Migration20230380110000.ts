import { Migration } from '@mikro-orm/migrations'

/** Nearly everybody is denounced by nothing: one look into an index tells so, before anything is walked. */
export class Migration20230380110000 extends Migration {
  override up(): void {
    this.addSql(`create or replace function complaints.kept_from_me() returns uuid[]
      language plpgsql stable security definer set search_path = pg_catalog as $$ begin
      if not exists (select from complaints.denunciation_case c
        where c.concerned_account = current_setting('app.subject', true)) then return '{}'; end if;
      return (with recursive told(id) as (
        select l.petition_id from complaints.denunciation_case c
          join complaints.denunciation_case_petition l on l.case_id = c.id
          where c.concerned_account = current_setting('app.subject', true)
        union
        select p.id from told o join complaints.transfer t on t.petition_id = o.id
          join complaints.petition p on p.came_by_id = t.id)
      select array(select o.id from told o
        union select t.id from told o join complaints.transfer t on t.petition_id = o.id
        union select a.id from told o join complaints.alarm a on a.subject_id = o.id));
    end $$`)
  }
}
