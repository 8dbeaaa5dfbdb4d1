import { Migration } from '@mikro-orm/migrations'

// Raised by the reader's own connection, of nobody but themself, and only while their account is new.
const raising = [
  `create function complaints.alarm_fresh_reader(p_today date) returns void
   language sql security definer set search_path = pg_catalog as $$
     insert into complaints.alarm (id, unit_id, kind, denunciation, subject_id, raised_on, version, recorded_by)
     select gen_random_uuid(), u.id, 'FRESH_ACCOUNT_READS_MUCH', false, r.id, p_today, 1, 'vault'
     from hierarchy.account r
     cross join (select distinct id from hierarchy.unit where parent_id is null and valid_from <= p_today and valid_to > p_today) u
     where r.id::text = current_setting('app.subject', true) and r.opened_at > clock_timestamp() - interval '7 days'
       and not exists (select from complaints.alarm a
         where a.subject_id = r.id and a.kind = 'FRESH_ACCOUNT_READS_MUCH' and a.cleared_on is null) $$`,
  'revoke execute on function complaints.alarm_fresh_reader(date) from public',
  'grant execute on function complaints.alarm_fresh_reader(date) to complaints_app',
]

const kept = `create policy kept_from_account on complaints.alarm as restrictive for select to complaints_app
  using (subject_id::text is distinct from current_setting('app.subject', true))`

/** A new account that reads of many people at once is an alarm, which it neither sees nor clears itself. */
export class Migration20230401000000 extends Migration {
  override up(): void {
    for (const sql of [...raising, kept]) this.addSql(sql)
  }
}
