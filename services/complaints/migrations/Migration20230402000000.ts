import { Migration } from '@mikro-orm/migrations'

const holds = (action: string) => `cardinality((select app.units_of('${action}'))) > 0`

const STANDS = 'h.ended_on is null and h.confirmed_by is not null'

// By whose key records may be closed anew: the own one of a custodian, or the recovery key for who makes the keys.
const MAY_OPEN = `exists (select from complaints.vault_holder f where f.id = p_from and f.ended_on is null and f.confirmed_by is not null
  and (f.kind = 'CUSTODIAN' and f.subject = current_setting('app.subject', true) and ${holds('vault.hold_key')}
    or f.kind = 'RECOVERY' and ${holds('vault.set_up')}))`

const functions = [
  `create function complaints.records_to_rewrap(p_from uuid, p_to uuid, p_most int) returns table (record_id uuid, sealed bytea)
     language sql stable security definer set search_path = pg_catalog as $$
     select e.record_id, e.sealed from complaints.vault_envelope e
     where e.holder = p_from::text and e.sealed <> '' and ${MAY_OPEN}
       and not exists (select from complaints.vault_envelope o
         where o.record_id = e.record_id and o.holder = p_to::text and o.sealed <> '')
     order by e.record_id limit p_most $$`,
  // Only adds: a record that is closed for somebody stays so, whenever this is interrupted.
  `create function complaints.rewrap_records(p_to uuid, p_records jsonb) returns void
     language sql security definer set search_path = pg_catalog as $$
     insert into complaints.vault_envelope (record_id, holder, sealed)
     select r.record, h.id::text, decode(r.sealed, 'hex') from complaints.vault_holder h,
         jsonb_to_recordset(p_records) as r (record uuid, sealed text)
       where h.id = p_to and ${STANDS} and (${holds('vault.hold_key')} or ${holds('vault.set_up')})
     on conflict (record_id, holder) do update set sealed = excluded.sealed where vault_envelope.sealed = '' $$`,
  `create function complaints.take_records(p_holder uuid, p_most int) returns int
     language sql security definer set search_path = pg_catalog as $$
     with taken as (
       update complaints.vault_envelope e set sealed = '' where ${holds('vault.set_up')} and (e.record_id, e.holder) in (
         select t.record_id, t.holder from complaints.vault_envelope t
           join complaints.vault_holder g on g.id = p_holder and g.ended_on is not null and g.kind = 'CUSTODIAN'
         where t.holder = p_holder::text and t.sealed <> ''
           and exists (select from complaints.vault_envelope o join complaints.vault_holder h on h.id::text = o.holder and ${STANDS}
             where o.record_id = t.record_id and o.sealed <> '')
         order by t.record_id limit p_most)
       returning 1)
     select count(*)::int from taken $$`,
  `create function complaints.records_left(p_holder uuid) returns bigint
     language sql stable security definer set search_path = pg_catalog as $$
     select case when h.ended_on is null
       then (select count(*) from complaints.vault_record r where not exists (select from complaints.vault_envelope e
         where e.record_id = r.id and e.holder = p_holder::text and e.sealed <> ''))
       else (select count(*) from complaints.vault_envelope e where e.holder = p_holder::text and e.sealed <> '') end
     from complaints.vault_holder h
     where h.id = p_holder and (${holds('vault.hold_key')} or ${holds('vault.set_up')}) $$`,
]

const granted = [
  'records_to_rewrap(uuid, uuid, int)',
  'rewrap_records(uuid, jsonb)',
  'take_records(uuid, int)',
  'records_left(uuid)',
].flatMap((name) => [
  `revoke execute on function complaints.${name} from public`,
  `grant execute on function complaints.${name} to complaints_app`,
])

/** Records are closed for a new custodian and taken from one who leaves, some at a time and never unreadable. */
export class Migration20230402000000 extends Migration {
  override up(): void {
    for (const sql of [
      'create index vault_envelope_of_holder on complaints.vault_envelope (holder, record_id)',
      ...functions,
      ...granted,
    ])
      this.addSql(sql)
  }
}
