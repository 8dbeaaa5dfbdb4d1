/** How many chains each service keeps: entries spread over them, so that writers do not wait for one another. */
export const STREAMS = 16

// A text that no two different entries share: every part with its length, an absent one as a dash.
const PARTS = `array['SCHEMA', v_stream::text, v_seq::text, encode(v_previous, 'hex'), p_id::text,
      to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_subject, p_field, p_outcome,
      p_unit::text, p_target::text, p_input, p_key, p_address]`

const link = (schema: string) => `
  create function ${schema}.audit_link(p_at timestamptz, p_id uuid, p_subject text, p_field text, p_outcome text,
    p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
  returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare
    v_stream int := get_byte(uuid_send(p_id), 15) % ${STREAMS};
    v_seq bigint;
    v_previous bytea;
    v_hash bytea;
  begin
    select seq + 1, hash into v_seq, v_previous from ${schema}.audit_head where stream = v_stream for update;
    select sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by place), 'UTF8'))
      into v_hash from unnest(${PARTS.replace('SCHEMA', schema)}) with ordinality as t(part, place);
    insert into ${schema}.audit_entry values (v_stream, v_seq, p_id, p_at, p_subject, p_field, p_outcome, p_unit,
      p_target, p_input, p_key, p_address, v_hash);
    update ${schema}.audit_head set seq = v_seq, hash = v_hash where stream = v_stream;
  end $$`

const append = (schema: string) => `
  create function ${schema}.audit_append(p_id uuid, p_subject text, p_field text, p_outcome text,
    p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
  returns void language sql security definer set search_path = pg_catalog as $$
    select ${schema}.audit_link(clock_timestamp(), p_id, p_subject, p_field, p_outcome, p_unit, p_target, p_input, p_key, p_address)
  $$`

const IN_SIGHT = `unit_id = any((select app.units_of('audit.read'))::uuid[])
  or (unit_id is null and exists (select from hierarchy.unit u
      where u.parent_id is null and u.id = any((select app.units_of('audit.read'))::uuid[])))`

const secured = (schema: string) => [
  ...['audit_entry', 'audit_head'].flatMap((table) => [
    `alter table ${schema}.${table} enable row level security`,
    `alter table ${schema}.${table} force row level security`,
    `revoke insert, update on ${schema}.${table} from ${schema}_app`,
  ]),
  `create policy kept on ${schema}.audit_entry for insert to ${schema}_owner with check (true)`,
  `create policy verified on ${schema}.audit_entry for select to ${schema}_owner using (true)`,
  `create policy in_sight on ${schema}.audit_entry for select to ${schema}_app using (${IN_SIGHT})`,
  `create policy kept on ${schema}.audit_head to ${schema}_owner using (true) with check (true)`,
  // Hashes alone: the service signs them and writes them down outside the database.
  `create policy signed on ${schema}.audit_head for select to ${schema}_app using (true)`,
  ...['audit_link', 'audit_append'].map((name) => `revoke execute on function ${schema}.${name} from public`),
  `grant execute on function ${schema}.audit_append to ${schema}_app`,
]

/**
 * The audit as chains of hashes, for a migration of every service; it takes over what the audit of `foundationTables`
 * holds. The application role can append through one function and change nothing: number, time and hash of an entry
 * are the database's own. Never changed once merged: a later shape is another function.
 */
export const chainedAudit = (schema: string): string[] => [
  `create table ${schema}.audit_entry (
     stream int not null, seq bigint not null, id uuid not null, at timestamptz not null, subject text not null,
     field text not null, outcome text not null, unit_id uuid, target_id uuid, input_hash text not null,
     idempotency_key text, address_hash text not null, hash bytea not null, primary key (stream, seq))`,
  `create index audit_entry_newest on ${schema}.audit_entry (at desc, id desc)`,
  `create table ${schema}.audit_head (stream int primary key, seq bigint not null, hash bytea not null)`,
  `insert into ${schema}.audit_head
     select n, 0, sha256(convert_to('${schema} ' || n, 'UTF8')) from generate_series(0, ${STREAMS - 1}) n`,
  link(schema),
  append(schema),
  ...secured(schema),
  `create policy moved on ${schema}.audit for select to ${schema}_owner using (true)`,
  `select ${schema}.audit_link(at, id, subject, field, 'DONE', null, null, input_hash, idempotency_key, address_hash)
     from ${schema}.audit order by at`,
  `drop table ${schema}.audit`,
]
