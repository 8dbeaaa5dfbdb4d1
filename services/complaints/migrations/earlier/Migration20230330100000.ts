import { Migration } from '@mikro-orm/migrations'

const SETS_UP = `cardinality((select app.units_of('vault.set_up'))) > 0`

// Told to whoever stands at the top, once until somebody looked into it.
const alarm = [
  `create function complaints.alarm_unknown_holder(p_holder uuid, p_today date) returns void
   language sql security definer set search_path = pg_catalog as $$
     insert into complaints.alarm (id, unit_id, kind, denunciation, subject_id, raised_on, version, recorded_by)
     select gen_random_uuid(), u.id, 'VAULT_HOLDER_UNKNOWN', false, p_holder, p_today, 1, 'vault'
     from (select id from hierarchy.unit where parent_id is null order by valid_from desc limit 1) u
     where exists (select from complaints.vault_holder h where h.id = p_holder and h.ended_on is null)
       and not exists (select from complaints.alarm a where a.subject_id = p_holder and a.cleared_on is null) $$`,
  'revoke execute on function complaints.alarm_unknown_holder(uuid, date) from public',
  'grant execute on function complaints.alarm_unknown_holder(uuid, date) to complaints_app',
]

/** A holder of the vault is believed when two people stand for it, as the service says under a key outside the database. */
export class Migration20230330100000 extends Migration {
  override up(): void {
    for (const sql of [
      'alter table complaints.vault_holder add column confirmed_by text, add column signature bytea',
      'drop policy changed on complaints.vault_holder',
      `create policy changed on complaints.vault_holder for update using (${SETS_UP}) with check (${SETS_UP})`,
      'drop policy added on complaints.vault_holder',
      `create policy added on complaints.vault_holder for insert with check (${SETS_UP} and kind = 'RECOVERY'
         or cardinality((select app.units_of('vault.hold_key'))) > 0 and kind = 'CUSTODIAN'
           and subject = current_setting('app.subject', true) and confirmed_by is null)`,
      ...alarm,
    ])
      this.addSql(sql)
  }
}
