import { Migration } from '@mikro-orm/migrations'

/** The alarm of an unknown holder is for who stands at the top that day, not for a province that is to come. */
export class Migration20230330500000 extends Migration {
  override up(): void {
    this.addSql(`create or replace function complaints.alarm_unknown_holder(p_holder uuid, p_today date) returns void
   language sql security definer set search_path = pg_catalog as $$
     insert into complaints.alarm (id, unit_id, kind, denunciation, subject_id, raised_on, version, recorded_by)
     select gen_random_uuid(), u.id, 'VAULT_HOLDER_UNKNOWN', false, p_holder, p_today, 1, 'vault'
     from (select distinct id from hierarchy.unit where parent_id is null and valid_from <= p_today and valid_to > p_today) u
     where exists (select from complaints.vault_holder h where h.id = p_holder and h.ended_on is null)
       and not exists (select from complaints.alarm a where a.subject_id = p_holder and a.cleared_on is null) $$`)
  }
}
