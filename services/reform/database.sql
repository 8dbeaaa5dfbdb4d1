create schema reform;
grant usage on schema reform to reform_app;
alter default privileges for role reform_owner in schema reform grant usage on sequences to reform_app;
alter default privileges for role reform_owner in schema reform grant insert, select, update on tables to reform_app;

create sequence reform.migration_id_seq as integer;
grant usage on sequence reform.migration_id_seq to reform_app;

create table reform.applicability_rule (
  code text not null,
  level text not null,
  basis text not null,
  valid_from date,
  valid_to date,
  constraint applicability_rule_pkey PRIMARY KEY (code, level)
);
alter table reform.applicability_rule enable row level security;
alter table reform.applicability_rule force row level security;
create policy public_law on reform.applicability_rule for select to public
  using (true);
grant select on reform.applicability_rule to reform_app;

create table reform.audit_entry (
  stream integer not null,
  seq bigint not null,
  id uuid not null,
  at timestamp with time zone not null,
  subject text not null,
  field text not null,
  outcome text not null,
  unit_id uuid,
  target_id uuid,
  input_hash text not null,
  idempotency_key text,
  address_hash text not null,
  hash bytea not null,
  constraint audit_entry_pkey PRIMARY KEY (stream, seq)
);
CREATE INDEX audit_entry_newest ON reform.audit_entry USING btree (at DESC, id DESC);
alter table reform.audit_entry enable row level security;
alter table reform.audit_entry force row level security;
create policy in_sight on reform.audit_entry for select to reform_app
  using ((unit_id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])) OR unit_id IS NULL AND (EXISTS ( SELECT
   FROM hierarchy.unit u
  WHERE u.parent_id IS NULL AND (u.id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])))));
create policy kept on reform.audit_entry for insert to reform_owner
  with check (true);
create policy verified on reform.audit_entry for select to reform_owner
  using (true);
grant select on reform.audit_entry to reform_app;

create table reform.audit_head (
  stream integer not null,
  seq bigint not null,
  hash bytea not null,
  constraint audit_head_pkey PRIMARY KEY (stream)
);
alter table reform.audit_head enable row level security;
alter table reform.audit_head force row level security;
create policy kept on reform.audit_head for all to reform_owner
  using (true)
  with check (true);
create policy signed on reform.audit_head for select to reform_app
  using (true);
grant select on reform.audit_head to reform_app;

create table reform.exemption (
  id uuid not null,
  unit_id uuid not null,
  rule text not null,
  reason text not null,
  document text,
  valid_from date,
  valid_to date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint exemption_pkey PRIMARY KEY (id),
  constraint exemption_check CHECK (valid_to > valid_from)
);
CREATE INDEX exemption_of ON reform.exemption USING btree (unit_id, rule);
alter table reform.exemption enable row level security;
alter table reform.exemption force row level security;
create policy added on reform.exemption for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.grant_exemption'::text) AS units_of))::uuid[]));
create policy changed on reform.exemption for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.grant_exemption'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.grant_exemption'::text) AS units_of))::uuid[]));
create policy in_sight on reform.exemption for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.exemption to reform_app;

create table reform.idempotency (
  key text not null,
  subject text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamp with time zone default clock_timestamp() not null,
  constraint idempotency_pkey PRIMARY KEY (subject, key)
);
alter table reform.idempotency enable row level security;
alter table reform.idempotency force row level security;
create policy in_scope on reform.idempotency for all to public
  using (subject = current_setting('app.subject'::text, true))
  with check (subject = current_setting('app.subject'::text, true));
grant insert, select, update on reform.idempotency to reform_app;

create table reform.index_result (
  id uuid not null,
  unit_id uuid not null,
  index_kind text not null,
  year integer not null,
  edition integer not null,
  rank integer not null,
  out_of integer not null,
  published_on date,
  source text not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint index_result_pkey PRIMARY KEY (id),
  constraint index_result_unit_id_index_kind_year_edition_key UNIQUE (unit_id, index_kind, year, edition),
  constraint index_result_check CHECK (out_of >= rank),
  constraint index_result_edition_check CHECK (edition >= 1),
  constraint index_result_index_kind_check CHECK (index_kind = ANY (ARRAY['PAR_INDEX'::text, 'SIPAS'::text, 'PAPI'::text, 'PCI'::text])),
  constraint index_result_rank_check CHECK (rank >= 1),
  constraint index_result_year_check CHECK (year >= 2000 AND year <= 2100)
);
alter table reform.index_result enable row level security;
alter table reform.index_result force row level security;
create policy added on reform.index_result for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.record_index'::text) AS units_of))::uuid[]));
create policy changed on reform.index_result for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.record_index'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.record_index'::text) AS units_of))::uuid[]));
create policy in_sight on reform.index_result for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.index_result to reform_app;

create table reform.migration (
  id integer default nextval('reform.migration_id_seq'::regclass) not null,
  name character varying(255) not null,
  executed_at timestamp(6) with time zone default CURRENT_TIMESTAMP(6) not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant insert, select, update on reform.migration to reform_app;

create table reform.one_stop_centre (
  id uuid not null,
  unit_id uuid not null,
  opened_on date,
  closed_on date,
  basis text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint one_stop_centre_pkey PRIMARY KEY (id)
);
CREATE INDEX one_stop_centre_of ON reform.one_stop_centre USING btree (unit_id);
alter table reform.one_stop_centre enable row level security;
alter table reform.one_stop_centre force row level security;
create policy added on reform.one_stop_centre for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy changed on reform.one_stop_centre for update to public
  using (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy in_sight on reform.one_stop_centre for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.one_stop_centre to reform_app;

create table reform.online_service (
  id uuid not null,
  procedure_id uuid not null,
  unit_id uuid not null,
  scheme text not null,
  level text not null,
  reason text,
  valid_from date not null,
  valid_to date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint online_service_pkey PRIMARY KEY (id),
  constraint online_service_check CHECK (valid_to > valid_from),
  constraint online_service_scheme_check CHECK (scheme = ANY (ARRAY['LEVELS_2011'::text, 'EXTENT_2022'::text, 'EXTENT_2026'::text])),
  constraint online_service_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES reform.procedure(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX online_service_by_unit ON reform.online_service USING btree (unit_id, scheme, level);
CREATE UNIQUE INDEX online_service_open ON reform.online_service USING btree (procedure_id) WHERE (valid_to IS NULL);
alter table reform.online_service enable row level security;
alter table reform.online_service force row level security;
create policy added on reform.online_service for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]));
create policy changed on reform.online_service for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]));
create policy in_sight on reform.online_service for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.online_service to reform_app;

create table reform.outbox (
  "position" bigint generated always as identity not null,
  mutation_id uuid not null,
  name text not null,
  aggregate_id uuid not null,
  unit_id uuid not null,
  payload jsonb not null,
  effective_at timestamp with time zone not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  relayed_at timestamp with time zone,
  xid xid8 default pg_current_xact_id() not null,
  constraint outbox_pkey PRIMARY KEY ("position")
);
CREATE INDEX outbox_in_order ON reform.outbox USING btree (xid, "position");
alter table reform.outbox enable row level security;
alter table reform.outbox force row level security;
create policy counted on reform.outbox for select to reform_owner
  using (true);
create policy in_sight on reform.outbox for select to reform_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy written on reform.outbox for insert to public
  with check (true);
grant insert, select on reform.outbox to reform_app;

create table reform.procedure (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  name text not null,
  field text not null,
  level text not null,
  statutory_days integer not null,
  state text not null,
  changed_on date not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint procedure_pkey PRIMARY KEY (id),
  constraint procedure_level_check CHECK (level = ANY (ARRAY['PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text])),
  constraint procedure_state_check CHECK (state = ANY (ARRAY['IN_FORCE'::text, 'ABOLISHED'::text])),
  constraint procedure_statutory_days_check CHECK (statutory_days >= 0 AND statutory_days <= 365)
);
CREATE INDEX procedure_by_unit ON reform.procedure USING btree (unit_id, changed_on DESC, id DESC);
CREATE UNIQUE INDEX procedure_code ON reform.procedure USING btree (unit_id, code) WHERE (state = 'IN_FORCE'::text);
alter table reform.procedure enable row level security;
alter table reform.procedure force row level security;
create policy added on reform.procedure for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]));
create policy changed on reform.procedure for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]));
create policy in_sight on reform.procedure for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.procedure to reform_app;

create table reform.procedure_change (
  id uuid not null,
  procedure_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  decision text not null,
  decided_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint procedure_change_pkey PRIMARY KEY (id),
  constraint procedure_change_kind_check CHECK (kind = ANY (ARRAY['ISSUED'::text, 'AMENDED'::text, 'ABOLISHED'::text])),
  constraint procedure_change_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES reform.procedure(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX procedure_change_by_unit ON reform.procedure_change USING btree (unit_id, decided_on DESC, id DESC);
CREATE INDEX procedure_change_of ON reform.procedure_change USING btree (procedure_id, decided_on DESC);
alter table reform.procedure_change enable row level security;
alter table reform.procedure_change force row level security;
create policy added on reform.procedure_change for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]));
create policy changed on reform.procedure_change for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_procedures'::text) AS units_of))::uuid[]));
create policy in_sight on reform.procedure_change for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reform.procedure_change to reform_app;

CREATE OR REPLACE FUNCTION reform.audit_append(p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    select reform.audit_link(clock_timestamp(), p_id, p_subject, p_field, p_outcome, p_unit, p_target, p_input, p_key, p_address)
  $function$
;
revoke all on function reform.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) from public;
grant execute on function reform.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) to reform_app;

CREATE OR REPLACE FUNCTION reform.audit_link(p_at timestamp with time zone, p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
  declare
    v_stream int := get_byte(uuid_send(p_id), 15) % 16;
    v_seq bigint;
    v_previous bytea;
    v_hash bytea;
  begin
    select seq + 1, hash into v_seq, v_previous from reform.audit_head where stream = v_stream for update;
    select sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by place), 'UTF8'))
      into v_hash from unnest(array['reform', v_stream::text, v_seq::text, encode(v_previous, 'hex'), p_id::text,
      to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_subject, p_field, p_outcome,
      p_unit::text, p_target::text, p_input, p_key, p_address]) with ordinality as t(part, place);
    insert into reform.audit_entry values (v_stream, v_seq, p_id, p_at, p_subject, p_field, p_outcome, p_unit,
      p_target, p_input, p_key, p_address, v_hash);
    update reform.audit_head set seq = v_seq, hash = v_hash where stream = v_stream;
  end $function$
;
revoke all on function reform.audit_link(timestamp with time zone,uuid,text,text,text,uuid,uuid,text,text,text) from public;

CREATE OR REPLACE FUNCTION reform.outbox_head()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select xid::text || '.' || position from reform.outbox
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1 $function$
;
revoke all on function reform.outbox_head() from public;
grant execute on function reform.outbox_head() to reform_app;
