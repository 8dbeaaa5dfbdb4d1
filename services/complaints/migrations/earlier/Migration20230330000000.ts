import { Migration } from '@mikro-orm/migrations'

const of = (action: string) => `(select app.units_of('${action}'))::uuid[]`
const IN_REACH = '(select app.units())::uuid[]'

// Steps and files go along with what is passed on: the database moves them itself, nobody else changes them.
const moving = ['petition_step', 'petition_file'].map(
  (table) =>
    `create policy passed_on on complaints.${table} for all to complaints_owner using (true) with check (true)`,
)

// What a petition is stays where it is handled; what stays behind is the same for each that was passed on, whatever it is
// found to be later: nothing points from what is left to what went on, so that nothing there can change any more.
const stubs = [
  'alter table complaints.petition alter column vault_record_id drop not null',
  'alter table complaints.transfer add column with_receiver boolean not null default true',
  `create function complaints.leave_stub(p_transfer uuid, p_received uuid) returns void
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
     update complaints.petition set summary = '', summary_folded = '', vault_record_id = null, matter_id = null,
       complained_unit_id = null, id_hash = null, phone_hash = null where id = v_way.petition_id;
     update complaints.vault_record set unit_id = v_way.to_unit_id where id = v_record or of_record_id = v_record;
     update complaints.petition_file set unit_id = v_way.to_unit_id where of_record_id = v_record;
     update complaints.petition_sender set unit_id = v_way.to_unit_id where vault_record_id = v_record;
     update complaints.transfer set reason = '', document = null, with_receiver = false where id = p_transfer;
   end $$`,
  'revoke execute on function complaints.leave_stub(uuid, uuid) from public',
  `select complaints.leave_stub(t.id, t.received_petition_id) from complaints.transfer t
     where t.state = 'ACKNOWLEDGED' and t.received_petition_id is not null order by t.id`,
  `create function complaints.pass_on(p_transfer uuid, p_received uuid) returns void
   language plpgsql security definer set search_path = pg_catalog as $$
   begin
     if not exists (select from complaints.transfer t join complaints.petition p on p.came_by_id = t.id
         where t.id = p_transfer and t.state = 'ACKNOWLEDGED' and t.with_receiver and p.id = p_received
           and t.to_unit_id = any(${of('petition.handle')})) then
       raise insufficient_privilege using message = 'only who received a petition takes it over';
     end if;
     perform complaints.leave_stub(p_transfer, p_received);
   end $$`,
  `create function complaints.give_back(p_transfer uuid) returns void
   language plpgsql security definer set search_path = pg_catalog as $$
   begin
     update complaints.transfer set with_receiver = false where id = p_transfer and state = 'BOUNCED' and with_receiver
       and to_unit_id = any(${of('petition.handle')});
     if not found then
       raise insufficient_privilege using message = 'only who returned a petition gives it back';
     end if;
     update complaints.clock c set unit_id = t.unit_id, waiting_unit_id = null from complaints.transfer t
       where t.id = p_transfer and c.subject_id = t.id;
   end $$`,
  ...['pass_on(uuid, uuid)', 'give_back(uuid)'].flatMap((name) => [
    `revoke execute on function complaints.${name} from public`,
    `grant execute on function complaints.${name} to complaints_app`,
  ]),
  `update complaints.transfer set with_receiver = false where state = 'BOUNCED'`,
  `update complaints.clock c set unit_id = t.unit_id, waiting_unit_id = null from complaints.transfer t
     where t.state = 'BOUNCED' and c.subject_id = t.id`,
  'alter table complaints.transfer drop column received_petition_id',
]

// What is on its way exists for the unit it goes to; what came back, or arrived, does so no longer, whatever it is.
const sight = [
  `create or replace function complaints.petitions_sent_here() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
     select array(select t.petition_id from complaints.transfer_way w
       join complaints.transfer t on t.to_unit_id = w.to_unit_id and t.unit_id = w.unit_id and t.denunciation = w.denunciation
       where t.with_receiver and w.to_unit_id = any(${of('petition.handle')}) and case when w.denunciation
         then w.to_unit_id = any(${of('denunciation.read')}) and not w.unit_id = any(${of('denunciation.read')})
         else not w.unit_id = any(${IN_REACH}) end) $$`,
  'drop policy in_sight on complaints.transfer',
  `create policy in_sight on complaints.transfer for select using (
     case when denunciation then unit_id = any(${of('denunciation.read')})
         or (with_receiver or state = 'ACKNOWLEDGED') and to_unit_id = any(${of('denunciation.read')})
       else unit_id = any(${of('petition.handle')})
         or (with_receiver or state = 'ACKNOWLEDGED') and to_unit_id = any(${of('petition.handle')}) end)`,
]

// A record is a denunciation where it is handled now; what other units keep of it is a stub that says nothing of that.
const closing = [
  `create or replace function complaints.close_record(p_record uuid) returns void
   language plpgsql security definer set search_path = pg_catalog as $$
   declare
     v_petitions uuid[];
     v_transfers uuid[];
   begin
     if not exists (select from complaints.petition p where p.vault_record_id = p_record and p.kind = 'DENUNCIATION'
         and p.unit_id = any(${of('petition.handle')})) then
       raise insufficient_privilege using message = 'only who handles a denunciation closes its record';
     end if;
     select array(select p.id from complaints.petition p where p.vault_record_id = p_record) into v_petitions;
     select array(select t.id from complaints.transfer t where t.petition_id = any(v_petitions)) into v_transfers;
     update complaints.petition set kind = 'DENUNCIATION', id_hash = null, phone_hash = null
       where id = any(v_petitions) and kind <> 'DENUNCIATION';
     update complaints.petition_sender set name = '', name_folded = '', name_sorted = '', address = '', address_folded = ''
       where vault_record_id = p_record and (name <> '' or address <> '');
     update complaints.vault_envelope e set sealed = '' where e.holder = 'SERVICE' and e.sealed <> ''
       and (e.record_id = p_record or e.record_id in (select r.id from complaints.vault_record r where r.of_record_id = p_record));
     update complaints.transfer set denunciation = true where id = any(v_transfers) and not denunciation;
     insert into complaints.transfer_way select distinct t.to_unit_id, t.unit_id, true
       from complaints.transfer t where t.id = any(v_transfers) on conflict do nothing;
     update complaints.alarm set denunciation = true where subject_id = any(v_petitions || v_transfers) and not denunciation;
     update complaints.clock set restricted = true where subject_id = any(v_petitions || v_transfers) and not restricted;
   end $$`,
]

// What was told of it while it was taken for something else is told to who reads denunciations alone from then on.
const events = [
  `create function complaints.is_denunciation(p_subject uuid) returns boolean
   language sql stable security definer set search_path = pg_catalog as $$
     select exists (select from complaints.petition p where p.id = p_subject and p.kind = 'DENUNCIATION')
       or exists (select from complaints.transfer t where t.id = p_subject and t.denunciation)
       or exists (select from complaints.alarm a where a.id = p_subject and a.denunciation) $$`,
  'revoke execute on function complaints.is_denunciation(uuid) from public',
  'grant execute on function complaints.is_denunciation(uuid) to complaints_app, complaints_owner',
  'drop policy in_sight on complaints.outbox',
  `create policy in_sight on complaints.outbox for select to complaints_app using (unit_id = any(${IN_REACH}) and case
     when starts_with(name, 'intake.') then unit_id = any(${of('denunciation.read')})
       or unit_id = any(${of('petition.handle')}) and not complaints.is_denunciation(aggregate_id)
     when starts_with(name, 'denunciation') then unit_id = any(${of('denunciation.read')})
     when starts_with(name, 'petition.') or starts_with(name, 'alarm.')
       then unit_id = any(${of('denunciation.read')}) or not complaints.is_denunciation(aggregate_id)
     when starts_with(name, 'clock.') then exists (select from complaints.clock c where c.id = aggregate_id)
     else true end)`,
]

/** A petition that was passed on leaves the same stub behind, whatever it is or becomes; what came back leaves nothing. */
export class Migration20230330000000 extends Migration {
  override up(): void {
    for (const sql of [...moving, ...stubs, ...sight, ...closing, ...events]) this.addSql(sql)
  }
}
