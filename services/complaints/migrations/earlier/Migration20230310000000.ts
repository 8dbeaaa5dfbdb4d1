import { Migration } from '@mikro-orm/migrations'

const of = (action: string) => `(select app.units_of('${action}'))::uuid[]`
const IN_REACH = '(select app.units())::uuid[]'

/** A record that turned out to be a denunciation is one wherever it went: each petition, way and time limit of it. */
const closing = [
  'create policy closed on complaints.transfer for update to complaints_owner using (true) with check (true)',
  ...['alarm', 'petition_sender', 'vault_envelope', 'vault_record'].map(
    (table) =>
      `create policy closed on complaints.${table} for all to complaints_owner using (true) with check (true)`,
  ),
  `create function complaints.close_record(p_record uuid) returns void
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
     select array(select t.id from complaints.transfer t
       where t.petition_id = any(v_petitions) or t.received_petition_id = any(v_petitions)) into v_transfers;
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
     -- What was sent back runs, and ran, for the sender alone.
     update complaints.clock c set unit_id = t.unit_id, waiting_unit_id = null from complaints.transfer t
       where t.id = any(v_transfers) and t.state = 'BOUNCED' and c.subject_id = t.id;
   end $$`,
  'revoke execute on function complaints.close_record(uuid) from public',
  'grant execute on function complaints.close_record(uuid) to complaints_app',
]

// A name that nobody who is shown was sent under any more goes from the list of names too.
const names = [
  `create function complaints.sender_names_gone() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
     delete from complaints.sender_name n using (select distinct w.name_sorted from was w where w.name_sorted <> '') g
       where n.name_sorted = g.name_sorted
         and not exists (select from complaints.petition_sender s where s.name_sorted = g.name_sorted);
     return null;
   end $$`,
  'revoke execute on function complaints.sender_names_gone() from public',
  `create trigger names_gone_after_update after update on complaints.petition_sender
     referencing old table as was for each statement execute function complaints.sender_names_gone()`,
]

const sight = [
  // What was sent back is the sender's again: of a denunciation the other unit is shown nothing any more.
  `create or replace function complaints.petitions_sent_here() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
     select array(select t.petition_id from complaints.transfer_way w
       join complaints.transfer t on t.to_unit_id = w.to_unit_id and t.unit_id = w.unit_id and t.denunciation = w.denunciation
       where w.to_unit_id = any(${of('petition.handle')}) and case when w.denunciation
         then t.state <> 'BOUNCED' and w.to_unit_id = any(${of('denunciation.read')}) and not w.unit_id = any(${of('denunciation.read')})
         else not w.unit_id = any(${IN_REACH}) end) $$`,
  'drop policy in_sight on complaints.transfer',
  `create policy in_sight on complaints.transfer for select using (case when denunciation
     then unit_id = any(${of('denunciation.read')}) or state <> 'BOUNCED' and to_unit_id = any(${of('denunciation.read')})
     else unit_id = any(${of('petition.handle')}) or to_unit_id = any(${of('petition.handle')}) end)`,
  'drop policy in_sight on complaints.petition',
  // Whoever took a denunciation in or handled it last sees it while they do such work there, and no longer.
  `create policy in_sight on complaints.petition for select using (
     unit_id = any((select complaints.petition_units())::uuid[]) and case
       when kind is null then unit_id = any(${of('petition.register')}) or unit_id = any(${of('petition.handle')})
       when kind = 'DENUNCIATION' then unit_id = any(${of('denunciation.read')})
         or (registered_by = current_setting('app.subject', true) or recorded_by = current_setting('app.subject', true))
           and (unit_id = any(${of('petition.register')}) or unit_id = any(${of('petition.handle')}))
       else unit_id = any(${IN_REACH}) end
     or id = any((select complaints.petitions_sent_here())::uuid[]))`,
]

// Of what is not classified the time limits are seen by who handles it there; what tells of them by itself sees them all.
const CLOCK_IN_REACH = `(unit_id = any(${IN_REACH}) or waiting_unit_id = any(${IN_REACH}))
  and (not restricted or unit_id = any(${of('denunciation.read')}) or waiting_unit_id = any(${of('denunciation.read')}))`

const clocks = [
  // Asked of the database itself: whoever may not see a petition cannot see either that it is not classified yet.
  `create function complaints.is_unclassified(p_subject uuid) returns boolean
   language sql stable security definer set search_path = pg_catalog as $$
     select exists (select from complaints.petition p where p.id = p_subject and p.kind is null) $$`,
  'revoke execute on function complaints.is_unclassified(uuid) from public',
  'grant execute on function complaints.is_unclassified(uuid) to complaints_app, complaints_owner',
  'drop policy in_sight on complaints.clock',
  `create policy in_sight on complaints.clock for select using (${CLOCK_IN_REACH} and (
     ${['petition.register', 'petition.handle', 'clock.tell'].map((action) => `unit_id = any(${of(action)})`).join(' or ')}
     or not complaints.is_unclassified(subject_id)))`,
  'drop policy in_sight on complaints.outbox',
  `create policy in_sight on complaints.outbox for select to complaints_app using (unit_id = any(${IN_REACH}) and case
     when starts_with(name, 'intake.') then unit_id = any(${of('petition.handle')})
     when starts_with(name, 'denunciation') then unit_id = any(${of('denunciation.read')})
     when starts_with(name, 'clock.') then exists (select from complaints.clock c where c.id = aggregate_id)
     else true end)`,
]

/** Sight follows what a record is now, not what it was taken for when it was sent, and ends with the right to do the work. */
export class Migration20230310000000 extends Migration {
  override up(): void {
    for (const sql of [...closing, ...names, ...sight, ...clocks]) this.addSql(sql)
  }
}
