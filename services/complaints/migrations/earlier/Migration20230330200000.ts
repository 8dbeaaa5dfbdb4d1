import { Migration } from '@mikro-orm/migrations'

const OPEN = `p.kind in ('COMPLAINT', 'REFLECTION')`
const GUARDED = `(p.kind is null or p.kind = 'DENUNCIATION')`

// Rewritten whole, so that no old version of a row keeps what the columns held.
const numbers = ['petition', 'intake'].flatMap((table) => [
  `alter table complaints.${table} drop column id_hash, drop column phone_hash`,
  `cluster complaints.${table} using ${table}_pkey`,
])

// Names and addresses that stood here were plain. They are in the vault, from where their service takes them again.
const senders = [
  ...['names_after_insert', 'names_after_update', 'names_gone_after_update'].map(
    (name) => `drop trigger ${name} on complaints.petition_sender`,
  ),
  'drop function complaints.sender_names()',
  'drop function complaints.sender_names_gone()',
  'drop table complaints.sender_name',
  'truncate complaints.petition_sender',
  `alter table complaints.petition_sender drop column name, drop column name_folded, drop column name_sorted,
     drop column address, drop column address_folded,
     add column sealed bytea not null, add column name_marks text[] not null, add column address_marks text[] not null,
     add column name_pairs text[] not null`,
  `create index petition_sender_marks on complaints.petition_sender using gin (name_marks, address_marks)
     with (fastupdate = off)`,
  'create index petition_sender_pairs on complaints.petition_sender using gin (name_pairs) with (fastupdate = off)',
  // How much two sets of marks have in common, as `similarity` counts letters.
  `create function complaints.alike(one text[], other text[]) returns real language sql immutable parallel safe as $$
     select case when cardinality(one) = 0 or cardinality(other) = 0 then 0 else
       (select count(*) from unnest(one) o where o = any(other))::real
         / (select count(*) from (select unnest(one) union select unnest(other)) b) end $$`,
  'revoke execute on function complaints.alike(text[], text[]) from public',
  'grant execute on function complaints.alike(text[], text[]) to complaints_app, complaints_owner',
]

const FIRST = 'order by p.due_on, p.received_on, p.id limit most'
const NEWEST = 'order by p.received_on desc, p.id desc limit most'
const LOOKED = 5000
const ENOUGH = 150

const MARKED = 'cardinality(marks) > 0 and (s.name_marks @> marks or s.address_marks @> marks)'

const arms = (order: string) => `
       (select p.id from complaints.petition p where ${OPEN} and p.unit_id = any(seen) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) ${order})
       union (select p.id from complaints.petition p where ${GUARDED} and p.unit_id = any(guarded) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) ${order})
       union (select p.id from complaints.petition p where p.unit_id = any(scope) and lower(p.code) like words || '%'
          and (states is null or p.state = any(states)) ${order})
       union (select p.id from complaints.petition p where p.id = any(sent) and p.unit_id = any(scope) and strpos(p.summary_folded, words) > 0)
       union (select p.id from complaints.petition_sender s join complaints.petition p on p.vault_record_id = s.vault_record_id
          where ${MARKED} and ${OPEN} and p.unit_id = any(handled)
          and (states is null or p.state = any(states)) ${order})`

const looked = (order: string) => `select array_agg(f.id) filter (where strpos(f.summary_folded, words) > 0
           or starts_with(lower(f.code), words) or (${MARKED})),
         count(*) into hits, seen_rows
       from (select p.* from complaints.petition p where p.unit_id = any(guarded)
           and (states is null or p.state = any(states)) ${order.replace('limit most', `limit ${LOOKED}`)}) f
       left join complaints.petition_sender s on s.vault_record_id = f.vault_record_id and f.kind in ('COMPLAINT', 'REFLECTION')
         and f.unit_id = any(handled)`

const either = (prefix: string, statement: (order: string) => string) =>
  `if newest then ${prefix} ${statement(NEWEST)}; else ${prefix} ${statement(FIRST)}; end if;`

const WITHIN = (units: string) => `array(select unnest(scope) intersect select unnest(${units}))`

const searches = [
  'drop function complaints.petitions_found(text, uuid[], text[], boolean, int)',
  'drop function complaints.petitions_like(text, text, text, text, date, int)',
  `create function complaints.petitions_found(words text, marks text[], scope uuid[], states text[], newest boolean, most int)
     returns table (id uuid) rows 100 language plpgsql stable security definer set search_path = pg_catalog
     set plan_cache_mode = force_custom_plan as $$
   declare
     pattern text := '%' || replace(replace(replace(words, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
     seen uuid[] := ${WITHIN('app.units()')};
     handled uuid[] := ${WITHIN(`app.units_of('petition.handle')`)};
     guarded uuid[] := ${WITHIN('complaints.petition_units()')};
     sent uuid[] := complaints.petitions_sent_here();
     hits uuid[];
     seen_rows bigint;
   begin
     ${either('', looked)}
     hits := coalesce(hits, '{}');
     if seen_rows < ${LOOKED} or cardinality(hits) >= ${ENOUGH} or length(words) < 3 then
       return query select unnest(hits || array(select p.id from complaints.petition p
         where p.id = any(sent) and p.unit_id = any(scope) and strpos(p.summary_folded, words) > 0));
     else
       ${either('return query', arms)}
     end if;
   end $$`,
  // Of the two years before: the same numbers, as the desk remembers them; some words of the sender; of the summary, some in a row.
  `create function complaints.petitions_like(records uuid[], pairs text[], passages text, before date, most int)
     returns table (id uuid) rows 100 language plpgsql stable security definer set search_path = pg_catalog
     set plan_cache_mode = force_custom_plan as $$
   declare
     seen uuid[] := complaints.petition_units();
     handled uuid[] := app.units_of('petition.handle');
     hits uuid[];
     seen_rows bigint;
   begin
     return query
       (select p.id from complaints.petition p where p.vault_record_id = any(records) and p.unit_id = any(seen) ${NEWEST})
       union (select p.id from complaints.petition_sender s join complaints.petition p on p.vault_record_id = s.vault_record_id
          where cardinality(pairs) > 0 and s.name_pairs && pairs and ${OPEN} and p.unit_id = any(handled) and p.received_on > before - 730
          order by (select count(*) from unnest(s.name_pairs) n where n = any(pairs)) desc, p.received_on desc, p.id desc limit most);
     if passages = '' then return; end if;
     select array_agg(f.id) filter (where f.summary_folded ~ passages), count(*) into hits, seen_rows
       from (select p.* from complaints.petition p where p.unit_id = any(seen) and p.received_on > before - 730
         ${NEWEST.replace('limit most', `limit ${LOOKED}`)}) f;
     hits := coalesce(hits, '{}');
     if seen_rows < ${LOOKED} or cardinality(hits) >= ${ENOUGH} then
       return query select unnest(hits[1:most]);
     else
       return query (select p.id from complaints.petition p where ${OPEN} and p.unit_id = any(seen)
          and p.received_on > before - 730 and p.summary_folded ~ passages ${NEWEST})
       union (select p.id from complaints.petition p where p.kind is null and p.unit_id = any(seen)
          and p.received_on > before - 730 and p.summary_folded ~ passages ${NEWEST});
     end if;
   end $$`,
  ...[
    'petitions_found(text, text[], uuid[], text[], boolean, int)',
    'petitions_like(uuid[], text[], text, date, int)',
  ].flatMap((name) => [
    `revoke execute on function complaints.${name} from public`,
    `grant execute on function complaints.${name} to complaints_app`,
  ]),
]

const of = (action: string) => `(select app.units_of('${action}'))::uuid[]`

// What they empty is called otherwise now.
const closing = [
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
     update complaints.transfer set reason = '', document = null, with_receiver = false where id = p_transfer;
   end $$`,
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
     update complaints.petition set kind = 'DENUNCIATION'
       where id = any(v_petitions) and kind <> 'DENUNCIATION';
     update complaints.petition_sender set sealed = '', name_marks = '{}', address_marks = '{}', name_pairs = '{}'
       where vault_record_id = p_record and sealed <> '';
     update complaints.vault_envelope e set sealed = '' where e.holder = 'SERVICE' and e.sealed <> ''
       and (e.record_id = p_record or e.record_id in (select r.id from complaints.vault_record r where r.of_record_id = p_record));
     update complaints.transfer set denunciation = true where id = any(v_transfers) and not denunciation;
     insert into complaints.transfer_way select distinct t.to_unit_id, t.unit_id, true
       from complaints.transfer t where t.id = any(v_transfers) on conflict do nothing;
     update complaints.alarm set denunciation = true where subject_id = any(v_petitions || v_transfers) and not denunciation;
     update complaints.clock set restricted = true where subject_id = any(v_petitions || v_transfers) and not restricted;
   end $$`,
]

/** No hash of a number is stored any more; who sent a complaint is sealed for the service and found by marks of letters. */
export class Migration20230330200000 extends Migration {
  override up(): void {
    for (const sql of [...numbers, ...senders, ...closing, ...searches]) this.addSql(sql)
  }
}
