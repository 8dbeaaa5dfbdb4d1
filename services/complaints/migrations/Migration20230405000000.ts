import { Migration } from '@mikro-orm/migrations'

const uses = 'alter table complaints.sight_use add column file_id uuid'

// As the key of the record itself: for a custodian who has no part in it, while it is asked for or given.
const parts = [
  `create function complaints.custodian_part_envelopes(p_request uuid) returns table (record_id uuid, sealed bytea)
     language sql stable security definer set search_path to pg_catalog as $$
     select e.record_id, e.sealed from complaints.sight_request r
       join complaints.vault_holder h on h.subject = current_setting('app.subject', true) and h.kind = 'CUSTODIAN' and h.ended_on is null
       join complaints.vault_record p on p.of_record_id = r.vault_record_id
       join complaints.vault_envelope e on e.record_id = p.id and e.holder = h.id::text and e.sealed <> ''
     where r.id = p_request and r.state in ('ASKED', 'GRANTED') and not complaints.has_part_in(r.petition_id)
       and r.unit_id = any((select app.units_of('vault.hold_key'))::uuid[]) $$`,
  'revoke all on function complaints.custodian_part_envelopes(uuid) from public',
  'grant execute on function complaints.custodian_part_envelopes(uuid) to complaints_app',
]

/** Sight of a petition is of the files that came with it, too; each use says of which. */
export class Migration20230405000000 extends Migration {
  override up(): void {
    for (const sql of [uses, ...parts]) this.addSql(sql)
  }
}
