create schema reporting;
grant usage on schema reporting to reporting_app;
alter default privileges for role reporting_owner in schema reporting grant usage on sequences to reporting_app;
alter default privileges for role reporting_owner in schema reporting grant insert, select, update on tables to reporting_app;

create sequence reporting.migration_id_seq as integer;
grant usage on sequence reporting.migration_id_seq to reporting_app;

create table reporting.audit_entry (
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
CREATE INDEX audit_entry_newest ON reporting.audit_entry USING btree (at DESC, id DESC);
alter table reporting.audit_entry enable row level security;
alter table reporting.audit_entry force row level security;
create policy in_sight on reporting.audit_entry for select to reporting_app
  using ((unit_id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])) OR unit_id IS NULL AND (EXISTS ( SELECT
   FROM hierarchy.unit u
  WHERE u.parent_id IS NULL AND (u.id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])))));
create policy kept on reporting.audit_entry for insert to reporting_owner
  with check (true);
create policy verified on reporting.audit_entry for select to reporting_owner
  using (true);
grant select on reporting.audit_entry to reporting_app;

create table reporting.audit_head (
  stream integer not null,
  seq bigint not null,
  hash bytea not null,
  constraint audit_head_pkey PRIMARY KEY (stream)
);
alter table reporting.audit_head enable row level security;
alter table reporting.audit_head force row level security;
create policy kept on reporting.audit_head for all to reporting_owner
  using (true)
  with check (true);
create policy signed on reporting.audit_head for select to reporting_app
  using (true);
grant select on reporting.audit_head to reporting_app;

create table reporting.claim (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  section_number text not null,
  "position" integer not null,
  template text not null,
  constraint claim_pkey PRIMARY KEY (id),
  constraint claim_report_id_section_number_position_key UNIQUE (report_id, section_number, "position"),
  constraint claim_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id),
  constraint claim_report_id_section_number_fkey FOREIGN KEY (report_id, section_number) REFERENCES reporting.section(report_id, number)
);
alter table reporting.claim enable row level security;
alter table reporting.claim force row level security;
create policy added on reporting.claim for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy changed on reporting.claim for update to public
  using (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.claim for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.claim to reporting_app;

create table reporting.consistency_rule (
  code text not null,
  kind text not null,
  selector jsonb not null,
  severity text not null,
  title text not null,
  valid_from date not null,
  valid_to date not null,
  constraint consistency_rule_pkey PRIMARY KEY (code, valid_from)
);
alter table reporting.consistency_rule enable row level security;
alter table reporting.consistency_rule force row level security;
create policy readable on reporting.consistency_rule for select to public
  using (true);
grant select on reporting.consistency_rule to reporting_app;

create table reporting.discrepancy_resolution (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  discrepancy_id text not null,
  state text not null,
  reason text not null,
  evidence text not null,
  resolved_by text not null,
  resolved_at timestamp with time zone not null,
  version integer not null,
  constraint discrepancy_resolution_pkey PRIMARY KEY (id),
  constraint discrepancy_resolution_report_id_discrepancy_id_key UNIQUE (report_id, discrepancy_id),
  constraint discrepancy_resolution_state_check CHECK (state = ANY (ARRAY['EXPLAINED'::text, 'WAIVED'::text])),
  constraint discrepancy_resolution_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
alter table reporting.discrepancy_resolution enable row level security;
alter table reporting.discrepancy_resolution force row level security;
create policy added on reporting.discrepancy_resolution for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[]));
create policy changed on reporting.discrepancy_resolution for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.discrepancy_resolution for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.discrepancy_resolution to reporting_app;

create table reporting.idempotency (
  key text not null,
  subject text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamp with time zone default clock_timestamp() not null,
  constraint idempotency_pkey PRIMARY KEY (subject, key)
);
alter table reporting.idempotency enable row level security;
alter table reporting.idempotency force row level security;
create policy in_scope on reporting.idempotency for all to public
  using (subject = current_setting('app.subject'::text, true))
  with check (subject = current_setting('app.subject'::text, true));
grant insert, select, update on reporting.idempotency to reporting_app;

create table reporting.measure_definition (
  measure text not null,
  change_of text,
  smaller_is_better boolean not null,
  applies_to_kinds text[] not null,
  valid_from date not null,
  valid_to date not null,
  constraint measure_definition_pkey PRIMARY KEY (measure, valid_from)
);
alter table reporting.measure_definition enable row level security;
alter table reporting.measure_definition force row level security;
create policy readable on reporting.measure_definition for select to public
  using (true);
grant select on reporting.measure_definition to reporting_app;

create table reporting.migration (
  id integer default nextval('reporting.migration_id_seq'::regclass) not null,
  name character varying(255) not null,
  executed_at timestamp(6) with time zone default CURRENT_TIMESTAMP(6) not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant insert, select, update on reporting.migration to reporting_app;

create table reporting.outbox (
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
CREATE INDEX outbox_in_order ON reporting.outbox USING btree (xid, "position");
alter table reporting.outbox enable row level security;
alter table reporting.outbox force row level security;
create policy counted on reporting.outbox for select to reporting_owner
  using (true);
create policy in_sight on reporting.outbox for select to reporting_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy written on reporting.outbox for insert to public
  with check (true);
grant insert, select on reporting.outbox to reporting_app;

create table reporting.report (
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  title_en text,
  period_from date not null,
  period_to date not null,
  as_of date not null,
  state text not null,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint report_pkey PRIMARY KEY (id),
  constraint report_check CHECK (period_to > period_from)
);
alter table reporting.report enable row level security;
alter table reporting.report force row level security;
create policy added on reporting.report for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[])));
create policy changed on reporting.report for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[])));
create policy in_sight on reporting.report for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.report to reporting_app;

create table reporting.section (
  report_id uuid not null,
  unit_id uuid not null,
  number text not null,
  "position" integer not null,
  title text not null,
  title_en text,
  notes text[] not null,
  constraint section_pkey PRIMARY KEY (report_id, number),
  constraint section_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
alter table reporting.section enable row level security;
alter table reporting.section force row level security;
create policy added on reporting.section for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy changed on reporting.section for update to public
  using (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.section for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.section to reporting_app;

create table reporting.stated_figure (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  key text not null,
  section text not null,
  label text not null,
  value numeric not null,
  unit_of_count text not null,
  of_total numeric,
  stated_ratio_percent numeric,
  as_of date not null,
  as_of_basis text not null,
  scope text not null,
  subject_unit_id uuid not null,
  scope_level text,
  measure text not null,
  breakdown_of text,
  breakdown_kind text,
  subset_of text,
  provenance text not null,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint stated_figure_pkey PRIMARY KEY (id),
  constraint stated_figure_report_id_key_key UNIQUE (report_id, key),
  constraint stated_figure_breakdown_kind_check CHECK (breakdown_kind = ANY (ARRAY['part'::text, 'listed'::text])),
  constraint stated_figure_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
alter table reporting.stated_figure enable row level security;
alter table reporting.stated_figure force row level security;
create policy added on reporting.stated_figure for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[]));
create policy changed on reporting.stated_figure for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.stated_figure for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.stated_figure to reporting_app;

CREATE OR REPLACE FUNCTION reporting.audit_append(p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    select reporting.audit_link(clock_timestamp(), p_id, p_subject, p_field, p_outcome, p_unit, p_target, p_input, p_key, p_address)
  $function$
;
revoke all on function reporting.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) from public;
grant execute on function reporting.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) to reporting_app;

CREATE OR REPLACE FUNCTION reporting.audit_link(p_at timestamp with time zone, p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
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
    select seq + 1, hash into v_seq, v_previous from reporting.audit_head where stream = v_stream for update;
    select sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by place), 'UTF8'))
      into v_hash from unnest(array['reporting', v_stream::text, v_seq::text, encode(v_previous, 'hex'), p_id::text,
      to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_subject, p_field, p_outcome,
      p_unit::text, p_target::text, p_input, p_key, p_address]) with ordinality as t(part, place);
    insert into reporting.audit_entry values (v_stream, v_seq, p_id, p_at, p_subject, p_field, p_outcome, p_unit,
      p_target, p_input, p_key, p_address, v_hash);
    update reporting.audit_head set seq = v_seq, hash = v_hash where stream = v_stream;
  end $function$
;
revoke all on function reporting.audit_link(timestamp with time zone,uuid,text,text,text,uuid,uuid,text,text,text) from public;

CREATE OR REPLACE FUNCTION reporting.outbox_head()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select xid::text || '.' || position from reporting.outbox
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1 $function$
;
revoke all on function reporting.outbox_head() from public;
grant execute on function reporting.outbox_head() to reporting_app;
