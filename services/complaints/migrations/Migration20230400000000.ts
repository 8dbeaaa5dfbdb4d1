import { Migration } from '@mikro-orm/migrations'

const HANDLED = `(select app.units_of('petition.handle'))::uuid[]`

// Nothing is left of why it was sent, or sent back: neither of the last way nor of those before.
const SILENT = `update complaints.transfer set reason = '', document = null, bounce_reason = null where petition_id =`

const stubs = [
  `create or replace function complaints.leave_stub(p_transfer uuid, p_received uuid) returns void
   language plpgsql set search_path = pg_catalog as $$
   declare
     v_way complaints.transfer;
     v_record uuid;
   begin
     select * from complaints.transfer t where t.id = p_transfer into v_way;
     select p.vault_record_id from complaints.petition p where p.id = v_way.petition_id into v_record;
     update complaints.petition_step set petition_id = p_received where petition_id = v_way.petition_id;
     insert into complaints.petition_step (id, petition_id, unit_id, step, from_state, to_state, effective_on, actor)
       values (gen_random_uuid(), v_way.petition_id, v_way.unit_id, 'transfer', 'CLASSIFIED', 'TRANSFERRED', v_way.sent_on, v_way.recorded_by);
     update complaints.petition set summary = '', summary_folded = '', vault_record_id = null, matter_id = null, complained_unit_id = null
       where id = v_way.petition_id;
     update complaints.vault_record set unit_id = v_way.to_unit_id where id = v_record or of_record_id = v_record;
     update complaints.petition_file set unit_id = v_way.to_unit_id where of_record_id = v_record;
     update complaints.petition_sender set unit_id = v_way.to_unit_id where vault_record_id = v_record;
     update complaints.transfer set with_receiver = false where id = p_transfer;
     ${SILENT} v_way.petition_id;
   end $$`,
  `update complaints.transfer t set reason = '', document = null, bounce_reason = null from complaints.petition p
     where p.id = t.petition_id and p.state = 'TRANSFERRED' and p.vault_record_id is null`,
]

// What was taken for a complaint or a reflection goes on as a denunciation under another id. Its stub is there already, and
// whoever works on it has all that was done before.
const guarded = [
  `create function complaints.leave_to_guarded(p_left uuid, p_guarded uuid, p_on date) returns void
   language plpgsql security definer set search_path = pg_catalog as $$
   declare
     v_guarded complaints.petition;
   begin
     select g.* from complaints.petition g join complaints.petition l on l.id = g.came_by_id
       where g.id = p_guarded and l.id = p_left and g.kind = 'DENUNCIATION' and l.state = 'TRANSFERRED' and l.vault_record_id is null
         and g.unit_id = l.unit_id and g.unit_id = any(${HANDLED}) into v_guarded;
     if not found then
       raise insufficient_privilege using message = 'only who handles a petition finds it to be a denunciation';
     end if;
     update complaints.petition_step set petition_id = p_guarded where petition_id = p_left;
     insert into complaints.petition_step (id, petition_id, unit_id, step, from_state, to_state, effective_on, actor)
       values (gen_random_uuid(), p_left, v_guarded.unit_id, 'transfer', 'CLASSIFIED', 'TRANSFERRED', p_on, v_guarded.recorded_by);
     ${SILENT} p_left;
   end $$`,
  'revoke execute on function complaints.leave_to_guarded(uuid, uuid, date) from public',
  'grant execute on function complaints.leave_to_guarded(uuid, uuid, date) to complaints_app',
]

/** A petition found to be a denunciation leaves where it was seen what every petition leaves that was passed on. */
export class Migration20230400000000 extends Migration {
  override up(): void {
    for (const sql of [...stubs, ...guarded]) this.addSql(sql)
  }
}
