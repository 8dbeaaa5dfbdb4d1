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
  removed boolean default false not null,
  constraint claim_pkey PRIMARY KEY (id),
  constraint claim_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id),
  constraint claim_report_id_section_number_fkey FOREIGN KEY (report_id, section_number) REFERENCES reporting.section(report_id, number)
);
CREATE INDEX claim_of_section ON reporting.claim USING btree (report_id, section_number, "position");
alter table reporting.claim enable row level security;
alter table reporting.claim force row level security;
create policy added on reporting.claim for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])));
create policy changed on reporting.claim for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])));
create policy in_sight on reporting.claim for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.claim to reporting_app;

create table reporting.clock (
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  unit_id uuid not null,
  waiting_unit_id uuid,
  kind text not null,
  restricted boolean not null,
  armed_on date not null,
  rule_code text not null,
  state text not null,
  ended_on date,
  due_on date,
  warn_on date,
  provisional boolean not null,
  calendar_position bigint not null,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint clock_pkey PRIMARY KEY (id),
  constraint clock_check CHECK ((ended_on IS NOT NULL) = (state = 'ENDED'::text)),
  constraint clock_state_check CHECK (state = ANY (ARRAY['RUNNING'::text, 'PAUSED'::text, 'ENDED'::text]))
);
CREATE INDEX clock_behind ON reporting.clock USING btree (calendar_position) WHERE (state = 'RUNNING'::text);
CREATE INDEX clock_of ON reporting.clock USING btree (subject_id);
CREATE UNIQUE INDEX clock_once ON reporting.clock USING btree (subject_id, kind) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_running ON reporting.clock USING btree (unit_id, due_on) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_warned ON reporting.clock USING btree (warn_on) WHERE (state = 'RUNNING'::text);
CREATE TRIGGER due_on_after_insert AFTER INSERT ON reporting.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION reporting.due_on_of_timed();
CREATE TRIGGER due_on_after_update AFTER UPDATE ON reporting.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION reporting.due_on_of_timed();
alter table reporting.clock enable row level security;
alter table reporting.clock force row level security;
create policy added on reporting.clock for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy changed on reporting.clock for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy due_kept on reporting.clock for select to reporting_owner
  using (true);
create policy in_sight on reporting.clock for select to public
  using (((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units() AS units))::uuid[]))) AND NOT restricted);
grant insert, select, update on reporting.clock to reporting_app;

create table reporting.clock_event (
  clock_id uuid not null,
  seq integer not null,
  unit_id uuid not null,
  waiting_unit_id uuid,
  kind text not null,
  happened_on date not null,
  facts jsonb not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint clock_event_pkey PRIMARY KEY (clock_id, seq),
  constraint clock_event_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES reporting.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table reporting.clock_event enable row level security;
alter table reporting.clock_event force row level security;
create policy added on reporting.clock_event for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy in_sight on reporting.clock_event for select to public
  using ((EXISTS ( SELECT
   FROM reporting.clock c
  WHERE c.id = clock_event.clock_id)));
grant insert, select on reporting.clock_event to reporting_app;

create table reporting.clock_rung (
  clock_id uuid not null,
  code text not null,
  unit_id uuid not null,
  reached_on date not null,
  told_on date not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint clock_rung_pkey PRIMARY KEY (clock_id, code),
  constraint clock_rung_code_check CHECK (code = ANY (ARRAY['WARN'::text, 'DUE'::text, 'OVER'::text])),
  constraint clock_rung_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES reporting.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table reporting.clock_rung enable row level security;
alter table reporting.clock_rung force row level security;
create policy added on reporting.clock_rung for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.clock_rung for select to public
  using (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
grant insert, select on reporting.clock_rung to reporting_app;

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

create table reporting.corrigendum (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  number integer not null,
  symbol text not null,
  signed_on date not null,
  body text not null,
  signer_name text not null,
  signer_title text not null,
  capacity text not null,
  for_title text,
  reason text not null,
  changes jsonb not null,
  previous_hash text not null,
  hash text not null,
  issued_by text not null,
  issued_at timestamp with time zone not null,
  constraint corrigendum_pkey PRIMARY KEY (id),
  constraint corrigendum_report_id_number_key UNIQUE (report_id, number),
  constraint corrigendum_capacity_check CHECK (capacity = ANY (ARRAY['SELF'::text, 'KT'::text, 'TL'::text, 'TUQ'::text])),
  constraint corrigendum_check CHECK ((for_title IS NULL) = (capacity = 'SELF'::text)),
  constraint corrigendum_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.corrigendum FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.corrigendum FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.corrigendum enable row level security;
alter table reporting.corrigendum force row level security;
create policy added on reporting.corrigendum for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.corrigendum for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.corrigendum to reporting_app;

create table reporting.discrepancy_assignment (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  discrepancy_id text not null,
  owner text not null,
  due_on date not null,
  assigned_by text not null,
  assigned_at timestamp with time zone not null,
  version integer not null,
  constraint discrepancy_assignment_pkey PRIMARY KEY (id),
  constraint discrepancy_assignment_report_id_discrepancy_id_key UNIQUE (report_id, discrepancy_id),
  constraint discrepancy_assignment_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
alter table reporting.discrepancy_assignment enable row level security;
alter table reporting.discrepancy_assignment force row level security;
create policy added on reporting.discrepancy_assignment for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[]));
create policy changed on reporting.discrepancy_assignment for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.discrepancy_assignment for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.discrepancy_assignment to reporting_app;

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

create table reporting.entry_rule (
  id uuid not null,
  unit_id uuid not null,
  template_code text not null,
  left_field text not null,
  operator text not null,
  right_field text,
  right_number double precision,
  message text not null,
  explainable boolean not null,
  withdrawn_on date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint entry_rule_pkey PRIMARY KEY (id),
  constraint entry_rule_check CHECK ((right_number IS NULL) <> (right_field IS NULL)),
  constraint entry_rule_operator_check CHECK (operator = ANY (ARRAY['LESS'::text, 'AT_MOST'::text, 'EQUAL'::text, 'AT_LEAST'::text, 'MORE'::text]))
);
CREATE INDEX entry_rule_of_template ON reporting.entry_rule USING btree (template_code, id) WHERE (withdrawn_on IS NULL);
alter table reporting.entry_rule enable row level security;
alter table reporting.entry_rule force row level security;
create policy added on reporting.entry_rule for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy changed on reporting.entry_rule for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.entry_rule for select to public
  using (true);
grant insert, select, update on reporting.entry_rule to reporting_app;

create table reporting.figure_change (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  figure_id uuid not null,
  key text not null,
  kind text not null,
  figure_version integer not null,
  before jsonb,
  after jsonb,
  reason text not null,
  source text,
  provenance text not null,
  changed_by text not null,
  changed_by_name text not null,
  changed_at timestamp with time zone not null,
  constraint figure_change_pkey PRIMARY KEY (id),
  constraint figure_change_figure_id_figure_version_key UNIQUE (figure_id, figure_version),
  constraint figure_change_kind_check CHECK (kind = ANY (ARRAY['STATED'::text, 'RESTATED'::text, 'WITHDRAWN'::text, 'STATED_AGAIN'::text])),
  constraint figure_change_reason_check CHECK (reason <> ''::text),
  constraint figure_change_figure_id_fkey FOREIGN KEY (figure_id) REFERENCES reporting.stated_figure(id) DEFERRABLE INITIALLY DEFERRED,
  constraint figure_change_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
CREATE INDEX figure_change_withdrawn ON reporting.figure_change USING btree (report_id) WHERE (kind = 'WITHDRAWN'::text);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.figure_change FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.figure_change FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.figure_change enable row level security;
alter table reporting.figure_change force row level security;
create policy added on reporting.figure_change for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.figure_change for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.figure_change to reporting_app;

create table reporting.frozen_figure (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  "position" integer not null,
  key text not null,
  content jsonb not null,
  previous_hash text not null,
  hash text not null,
  constraint frozen_figure_pkey PRIMARY KEY (id),
  constraint frozen_figure_report_id_key_key UNIQUE (report_id, key),
  constraint frozen_figure_report_id_position_key UNIQUE (report_id, "position"),
  constraint frozen_figure_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.frozen_figure FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.frozen_figure FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.frozen_figure enable row level security;
alter table reporting.frozen_figure force row level security;
create policy added on reporting.frozen_figure for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.frozen_figure for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.frozen_figure to reporting_app;

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

create table reporting.indicator (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  title text not null,
  title_en text,
  about text not null,
  unit_of_count text not null,
  kind text not null,
  formula text not null,
  levels text[] not null,
  kinds text[] not null,
  better text not null,
  least_base integer not null,
  period_kind text not null,
  basis text,
  valid_from date not null,
  valid_to date,
  withdrawn_on date,
  withdrawn_for text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint indicator_pkey PRIMARY KEY (id),
  constraint indicator_code_valid_from_key UNIQUE (code, valid_from),
  constraint indicator_better_check CHECK (better = ANY (ARRAY['HIGHER'::text, 'LOWER'::text, 'NEITHER'::text])),
  constraint indicator_check CHECK (valid_to > valid_from),
  constraint indicator_check1 CHECK ((withdrawn_on IS NULL) = (withdrawn_for IS NULL)),
  constraint indicator_check2 CHECK (withdrawn_on = valid_to),
  constraint indicator_kind_check CHECK (kind = ANY (ARRAY['STOCK'::text, 'FLOW'::text, 'RATIO'::text, 'RANK'::text])),
  constraint indicator_least_base_check CHECK (least_base >= 0),
  constraint indicator_period_kind_check CHECK (period_kind = ANY (ARRAY['MONTH'::text, 'QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text]))
);
CREATE INDEX indicator_by_code ON reporting.indicator USING btree (code, valid_from DESC, id);
alter table reporting.indicator enable row level security;
alter table reporting.indicator force row level security;
create policy added on reporting.indicator for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy changed on reporting.indicator for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.indicator for select to public
  using (true);
grant insert, select, update on reporting.indicator to reporting_app;

create table reporting.indicator_exemption (
  id uuid not null,
  unit_id uuid not null,
  indicator_code text not null,
  reason text not null,
  document text not null,
  valid_from date not null,
  valid_to date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint indicator_exemption_pkey PRIMARY KEY (id),
  constraint indicator_exemption_check CHECK (valid_to > valid_from)
);
CREATE INDEX indicator_exemption_by_code ON reporting.indicator_exemption USING btree (indicator_code, valid_from DESC, id);
CREATE INDEX indicator_exemption_by_unit ON reporting.indicator_exemption USING btree (unit_id, indicator_code);
alter table reporting.indicator_exemption enable row level security;
alter table reporting.indicator_exemption force row level security;
create policy added on reporting.indicator_exemption for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy changed on reporting.indicator_exemption for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.indicator_exemption for select to public
  using (true);
grant insert, select, update on reporting.indicator_exemption to reporting_app;

create table reporting.indicator_reading (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  indicator_id uuid not null,
  window_from date not null,
  window_to date not null,
  as_of date not null,
  boundary_mode text not null,
  restated_to date,
  outcome text not null,
  value double precision,
  base double precision,
  applicable integer not null,
  exempt integer not null,
  estimate boolean not null,
  operands jsonb not null,
  kept_by text not null,
  kept_at timestamp with time zone not null,
  constraint indicator_reading_pkey PRIMARY KEY (id),
  constraint indicator_reading_boundary_mode_check CHECK (boundary_mode = ANY (ARRAY['AS_REPORTED'::text, 'RESTATED'::text])),
  constraint indicator_reading_check CHECK (window_to > window_from),
  constraint indicator_reading_check1 CHECK ((value IS NULL) = (outcome <> 'HELD'::text)),
  constraint indicator_reading_indicator_id_fkey FOREIGN KEY (indicator_id) REFERENCES reporting.indicator(id)
);
CREATE INDEX indicator_reading_of_unit ON reporting.indicator_reading USING btree (unit_id, code, window_from, kept_at DESC, id DESC);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.indicator_reading FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.indicator_reading FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.indicator_reading enable row level security;
alter table reporting.indicator_reading force row level security;
create policy added on reporting.indicator_reading for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.indicator_reading for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.indicator_reading to reporting_app;

create table reporting.measure_definition (
  measure text not null,
  change_of text,
  smaller_is_better boolean not null,
  applies_to_kinds text[] not null,
  valid_from date not null,
  valid_to date not null,
  is_share boolean default false not null,
  rank_totals jsonb default '[]'::jsonb not null,
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

create table reporting.recipient (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  "position" integer not null,
  name text not null,
  sent_on date not null,
  acknowledged_on date,
  acknowledged_by text,
  version integer not null,
  constraint recipient_pkey PRIMARY KEY (id),
  constraint recipient_report_id_position_key UNIQUE (report_id, "position"),
  constraint recipient_check CHECK ((acknowledged_on IS NULL) = (acknowledged_by IS NULL)),
  constraint recipient_check1 CHECK (acknowledged_on >= sent_on),
  constraint recipient_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
alter table reporting.recipient enable row level security;
alter table reporting.recipient force row level security;
create policy added on reporting.recipient for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.send'::text) AS units_of))::uuid[]));
create policy changed on reporting.recipient for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.send'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.send'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.recipient for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.recipient to reporting_app;

create table reporting.reconciliation (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  taken_at timestamp with time zone not null,
  taken_by text not null,
  lines jsonb not null,
  constraint reconciliation_pkey PRIMARY KEY (id),
  constraint reconciliation_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
CREATE INDEX reconciliation_of_report ON reporting.reconciliation USING btree (report_id, taken_at DESC, id DESC);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.reconciliation FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.reconciliation FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.reconciliation enable row level security;
alter table reporting.reconciliation force row level security;
create policy added on reporting.reconciliation for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('report.reconcile'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.review'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[])));
create policy in_sight on reporting.reconciliation for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.reconciliation to reporting_app;

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
  with check ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.reconcile'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.review'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.send'::text) AS units_of))::uuid[])));
create policy changed on reporting.report for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.reconcile'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.review'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.send'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.explain_discrepancy'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.reconcile'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.review'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.send'::text) AS units_of))::uuid[])));
create policy in_sight on reporting.report for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.report to reporting_app;

create table reporting.report_step (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  reason text,
  effective_on date not null,
  taken_by text not null,
  taken_at timestamp with time zone not null,
  taken_by_name text default ''::text not null,
  constraint report_step_pkey PRIMARY KEY (id),
  constraint report_step_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
CREATE INDEX report_step_of_report ON reporting.report_step USING btree (report_id, taken_at, id);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.report_step FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.report_step FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.report_step enable row level security;
alter table reporting.report_step force row level security;
create policy added on reporting.report_step for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('report.reconcile'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.review'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.send'::text) AS units_of))::uuid[])));
create policy in_sight on reporting.report_step for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.report_step to reporting_app;

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

create table reporting.section_revision (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  section_number text not null,
  before jsonb not null,
  after jsonb not null,
  written_by text not null,
  written_by_name text not null,
  written_at timestamp with time zone not null,
  constraint section_revision_pkey PRIMARY KEY (id),
  constraint section_revision_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id),
  constraint section_revision_report_id_section_number_fkey FOREIGN KEY (report_id, section_number) REFERENCES reporting.section(report_id, number)
);
CREATE INDEX section_revision_of_report ON reporting.section_revision USING btree (report_id, written_at DESC, id DESC);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.section_revision FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.section_revision FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.section_revision enable row level security;
alter table reporting.section_revision force row level security;
create policy added on reporting.section_revision for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.record_figure'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.section_revision for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.section_revision to reporting_app;

create table reporting.signature (
  id uuid not null,
  report_id uuid not null,
  unit_id uuid not null,
  symbol text not null,
  signed_on date not null,
  body text not null,
  signer_name text not null,
  signer_title text not null,
  capacity text not null,
  for_title text,
  text jsonb not null,
  figures integer not null,
  text_hash text not null,
  seal text not null,
  signed_by text not null,
  signed_at timestamp with time zone not null,
  constraint signature_pkey PRIMARY KEY (id),
  constraint signature_report_id_key UNIQUE (report_id),
  constraint signature_capacity_check CHECK (capacity = ANY (ARRAY['SELF'::text, 'KT'::text, 'TL'::text, 'TUQ'::text])),
  constraint signature_check CHECK ((for_title IS NULL) = (capacity = 'SELF'::text)),
  constraint signature_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
CREATE TRIGGER never_changed BEFORE DELETE OR UPDATE ON reporting.signature FOR EACH ROW EXECUTE FUNCTION reporting.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reporting.signature FOR EACH STATEMENT EXECUTE FUNCTION reporting.refuse_change();
alter table reporting.signature enable row level security;
alter table reporting.signature force row level security;
create policy added on reporting.signature for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.sign'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.signature for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.signature to reporting_app;

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
  withdrawn boolean default false not null,
  constraint stated_figure_pkey PRIMARY KEY (id),
  constraint stated_figure_report_id_key_key UNIQUE (report_id, key),
  constraint stated_figure_breakdown_kind_check CHECK (breakdown_kind = ANY (ARRAY['part'::text, 'listed'::text])),
  constraint stated_figure_report_id_fkey FOREIGN KEY (report_id) REFERENCES reporting.report(id)
);
CREATE TRIGGER not_once_signed BEFORE INSERT OR DELETE OR UPDATE ON reporting.stated_figure FOR EACH ROW EXECUTE FUNCTION reporting.refuse_restating_signed();
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

create table reporting.submission (
  id uuid not null,
  unit_id uuid not null,
  period_id uuid not null,
  template_id uuid not null,
  template_code text not null,
  period_from date not null,
  period_to date not null,
  due_on date default '9999-12-31'::date not null,
  state text not null,
  entries jsonb not null,
  approvals integer not null,
  reason text,
  submitted_on date,
  steps integer not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint submission_pkey PRIMARY KEY (id),
  constraint submission_period_id_unit_id_key UNIQUE (period_id, unit_id),
  constraint submission_state_check CHECK (state = ANY (ARRAY['EXPECTED'::text, 'DRAFT'::text, 'SUBMITTED'::text, 'ACCEPTED'::text, 'APPROVED'::text, 'LOCKED'::text, 'RETURNED'::text, 'REOPENED'::text])),
  constraint submission_period_id_fkey FOREIGN KEY (period_id) REFERENCES reporting.submission_period(id),
  constraint submission_template_id_fkey FOREIGN KEY (template_id) REFERENCES reporting.submission_template(id)
);
CREATE INDEX submission_due ON reporting.submission USING btree (due_on, id);
CREATE INDEX submission_due_by_unit ON reporting.submission USING btree (unit_id, due_on, id);
CREATE INDEX submission_of_template ON reporting.submission USING btree (unit_id, template_code, period_to DESC);
alter table reporting.submission enable row level security;
alter table reporting.submission force row level security;
create policy added on reporting.submission for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])));
create policy changed on reporting.submission for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])));
create policy due_kept on reporting.submission for update to reporting_owner
  using (true)
  with check (true);
create policy due_seen on reporting.submission for select to reporting_owner
  using (true);
create policy in_sight on reporting.submission for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reporting.submission to reporting_app;

create table reporting.submission_exemption (
  id uuid not null,
  unit_id uuid not null,
  template_code text not null,
  reason text not null,
  document text,
  valid_from date,
  valid_to date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint submission_exemption_pkey PRIMARY KEY (id),
  constraint submission_exemption_check CHECK (valid_to > valid_from)
);
CREATE INDEX submission_exemption_by_unit ON reporting.submission_exemption USING btree (unit_id, template_code);
alter table reporting.submission_exemption enable row level security;
alter table reporting.submission_exemption force row level security;
create policy added on reporting.submission_exemption for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy changed on reporting.submission_exemption for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.submission_exemption for select to public
  using (true);
grant insert, select, update on reporting.submission_exemption to reporting_app;

create table reporting.submission_period (
  id uuid not null,
  unit_id uuid not null,
  template_id uuid not null,
  template_code text not null,
  period_from date not null,
  period_to date not null,
  due_on date not null,
  cut_off_reason text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint submission_period_pkey PRIMARY KEY (id),
  constraint submission_period_template_code_period_from_key UNIQUE (template_code, period_from),
  constraint submission_period_check CHECK (period_to > period_from),
  constraint submission_period_template_id_fkey FOREIGN KEY (template_id) REFERENCES reporting.submission_template(id)
);
CREATE INDEX submission_period_newest ON reporting.submission_period USING btree (period_to DESC, template_code, id);
alter table reporting.submission_period enable row level security;
alter table reporting.submission_period force row level security;
create policy added on reporting.submission_period for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy changed on reporting.submission_period for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.submission_period for select to public
  using (true);
grant insert, select on reporting.submission_period to reporting_app;

create table reporting.submission_step (
  id uuid not null,
  submission_id uuid not null,
  unit_id uuid not null,
  seq integer not null,
  step text not null,
  state text not null,
  level_unit_id uuid not null,
  reason text,
  taken_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  taken_by text default ''::text not null,
  changes jsonb default '[]'::jsonb not null,
  constraint submission_step_pkey PRIMARY KEY (id),
  constraint submission_step_submission_id_seq_key UNIQUE (submission_id, seq),
  constraint submission_step_state_check CHECK (state = ANY (ARRAY['EXPECTED'::text, 'DRAFT'::text, 'SUBMITTED'::text, 'ACCEPTED'::text, 'APPROVED'::text, 'LOCKED'::text, 'RETURNED'::text, 'REOPENED'::text])),
  constraint submission_step_submission_id_fkey FOREIGN KEY (submission_id) REFERENCES reporting.submission(id) DEFERRABLE INITIALLY DEFERRED
);
alter table reporting.submission_step enable row level security;
alter table reporting.submission_step force row level security;
create policy added on reporting.submission_step for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])));
create policy changed on reporting.submission_step for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('report.submit'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[])));
create policy in_sight on reporting.submission_step for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reporting.submission_step to reporting_app;

create table reporting.submission_template (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  title text not null,
  title_en text,
  period_kind text not null,
  levels text[] not null,
  kinds text[] not null,
  fields jsonb not null,
  due_days integer not null,
  basis text,
  valid_from date not null,
  valid_to date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint submission_template_pkey PRIMARY KEY (id),
  constraint submission_template_code_valid_from_key UNIQUE (code, valid_from),
  constraint submission_template_check CHECK (valid_to > valid_from),
  constraint submission_template_period_kind_check CHECK (period_kind = ANY (ARRAY['MONTH'::text, 'QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text]))
);
CREATE INDEX submission_template_by_code ON reporting.submission_template USING btree (code, valid_from DESC, id);
alter table reporting.submission_template enable row level security;
alter table reporting.submission_template force row level security;
create policy added on reporting.submission_template for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy changed on reporting.submission_template for update to public
  using (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('report.manage_templates'::text) AS units_of))::uuid[]));
create policy in_sight on reporting.submission_template for select to public
  using (true);
grant insert, select, update on reporting.submission_template to reporting_app;

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

CREATE OR REPLACE FUNCTION reporting.due_on_of_timed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     update reporting.submission s set due_on = t.due_on from changed t
     where s.id = t.subject_id and t.due_on is not null and s.due_on <> t.due_on;
     return null;
   end $function$
;
revoke all on function reporting.due_on_of_timed() from public;

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

CREATE OR REPLACE FUNCTION reporting.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
     begin raise exception 'what was signed is never changed: %', tg_table_name using errcode = 'restrict_violation'; end $function$
;

CREATE OR REPLACE FUNCTION reporting.refuse_restating_signed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
     begin
       if exists (select 1 from reporting.signature s where s.report_id = coalesce(new.report_id, old.report_id)) then
         raise exception 'the report of this figure is signed' using errcode = 'restrict_violation';
       end if;
       return coalesce(new, old);
     end $function$
;
