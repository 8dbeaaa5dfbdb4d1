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

create table reform.clock (
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
CREATE INDEX clock_behind ON reform.clock USING btree (calendar_position) WHERE (state = 'RUNNING'::text);
CREATE INDEX clock_of ON reform.clock USING btree (subject_id);
CREATE UNIQUE INDEX clock_once ON reform.clock USING btree (subject_id, kind) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_running ON reform.clock USING btree (unit_id, due_on) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_warned ON reform.clock USING btree (warn_on) WHERE (state = 'RUNNING'::text);
CREATE TRIGGER due_on_after_insert AFTER INSERT ON reform.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION reform.due_on_of_timed();
CREATE TRIGGER due_on_after_update AFTER UPDATE ON reform.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION reform.due_on_of_timed();
alter table reform.clock enable row level security;
alter table reform.clock force row level security;
create policy added on reform.clock for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy changed on reform.clock for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy due_kept on reform.clock for select to reform_owner
  using (true);
create policy in_sight on reform.clock for select to public
  using (((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units() AS units))::uuid[]))) AND NOT restricted);
grant insert, select, update on reform.clock to reform_app;

create table reform.clock_event (
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
  constraint clock_event_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES reform.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table reform.clock_event enable row level security;
alter table reform.clock_event force row level security;
create policy added on reform.clock_event for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy in_sight on reform.clock_event for select to public
  using ((EXISTS ( SELECT
   FROM reform.clock c
  WHERE c.id = clock_event.clock_id)));
grant insert, select on reform.clock_event to reform_app;

create table reform.clock_rung (
  clock_id uuid not null,
  code text not null,
  unit_id uuid not null,
  reached_on date not null,
  told_on date not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint clock_rung_pkey PRIMARY KEY (clock_id, code),
  constraint clock_rung_code_check CHECK (code = ANY (ARRAY['WARN'::text, 'DUE'::text, 'OVER'::text])),
  constraint clock_rung_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES reform.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table reform.clock_rung enable row level security;
alter table reform.clock_rung force row level security;
create policy added on reform.clock_rung for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
create policy in_sight on reform.clock_rung for select to public
  using (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
grant insert, select on reform.clock_rung to reform_app;

create table reform.dossier (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  procedure_id uuid not null,
  applicant text not null,
  channel text not null,
  submitted_at timestamp with time zone not null,
  outside_territory boolean not null,
  state text not null,
  received_on date,
  ended_on date,
  promised_on date,
  supplements integer not null,
  steps integer not null,
  last_on date not null,
  due_on date default '9999-12-31'::date not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  running_to date default '9999-12-31'::date not null,
  constraint dossier_pkey PRIMARY KEY (id),
  constraint dossier_code_key UNIQUE (code),
  constraint dossier_channel_check CHECK (channel = ANY (ARRAY['COUNTER'::text, 'POST'::text, 'ONLINE'::text, 'KIOSK'::text])),
  constraint dossier_state_check CHECK (state = ANY (ARRAY['SUBMITTED'::text, 'RECEIVED'::text, 'REJECTED'::text, 'PROCESSING'::text, 'SUPPLEMENT_REQUESTED'::text, 'RESULT_READY'::text, 'RETURNED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])),
  constraint dossier_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES reform.procedure(id)
);
CREATE INDEX dossier_due ON reform.dossier USING btree (due_on, id);
CREATE INDEX dossier_due_by_unit ON reform.dossier USING btree (unit_id, due_on, id);
CREATE INDEX dossier_newest ON reform.dossier USING btree (submitted_at DESC, id DESC);
CREATE INDEX dossier_newest_by_unit ON reform.dossier USING btree (unit_id, submitted_at DESC, id DESC);
CREATE INDEX dossier_received ON reform.dossier USING btree (unit_id, received_on) WHERE (received_on IS NOT NULL);
CREATE TRIGGER rollup_dossier_received_after_delete AFTER DELETE ON reform.dossier REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_received_after_delete();
CREATE TRIGGER rollup_dossier_received_after_insert AFTER INSERT ON reform.dossier REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_received_after_insert();
CREATE TRIGGER rollup_dossier_received_after_update AFTER UPDATE ON reform.dossier REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_received_after_update();
CREATE TRIGGER rollup_dossier_running_after_delete AFTER DELETE ON reform.dossier REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_running_after_delete();
CREATE TRIGGER rollup_dossier_running_after_insert AFTER INSERT ON reform.dossier REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_running_after_insert();
CREATE TRIGGER rollup_dossier_running_after_update AFTER UPDATE ON reform.dossier REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_running_after_update();
CREATE TRIGGER rollup_dossier_settled_after_delete AFTER DELETE ON reform.dossier REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_settled_after_delete();
CREATE TRIGGER rollup_dossier_settled_after_insert AFTER INSERT ON reform.dossier REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_settled_after_insert();
CREATE TRIGGER rollup_dossier_settled_after_update AFTER UPDATE ON reform.dossier REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION reform.rollup_dossier_settled_after_update();
alter table reform.dossier enable row level security;
alter table reform.dossier force row level security;
create policy added on reform.dossier for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[]));
create policy changed on reform.dossier for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[]));
create policy coded on reform.dossier for select to reform_owner
  using (true);
create policy counted_by_dossier_received on reform.dossier for select to reform_owner
  using (true);
create policy counted_by_dossier_running on reform.dossier for select to reform_owner
  using (true);
create policy counted_by_dossier_settled on reform.dossier for select to reform_owner
  using (true);
create policy due_kept on reform.dossier for update to reform_owner
  using (true)
  with check (true);
create policy in_sight on reform.dossier for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.dossier to reform_app;

create table reform.dossier_step (
  id uuid not null,
  dossier_id uuid not null,
  unit_id uuid not null,
  seq integer not null,
  step text not null,
  happened_on date not null,
  document text,
  reason text,
  promised_on date,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint dossier_step_pkey PRIMARY KEY (id),
  constraint dossier_step_dossier_id_seq_key UNIQUE (dossier_id, seq),
  constraint dossier_step_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES reform.dossier(id) DEFERRABLE INITIALLY DEFERRED
);
alter table reform.dossier_step enable row level security;
alter table reform.dossier_step force row level security;
create policy added on reform.dossier_step for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[]));
create policy changed on reform.dossier_step for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[]));
create policy in_sight on reform.dossier_step for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reform.dossier_step to reform_app;

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

create table reform.import_file (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  name text not null,
  bytes integer not null,
  sha256 text not null,
  state text not null,
  saved_bytes integer not null,
  outcome jsonb,
  refusal jsonb,
  done_line integer not null,
  done_rows integer not null,
  stored integer not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint import_file_pkey PRIMARY KEY (id),
  constraint import_file_bytes_check CHECK (bytes > 0),
  constraint import_file_check CHECK (saved_bytes <= bytes),
  constraint import_file_kind_check CHECK (kind = ANY (ARRAY['DOSSIERS'::text, 'DOSSIER_MONTHS'::text, 'CENTRE_MONTHS'::text, 'DOCUMENT_MONTHS'::text])),
  constraint import_file_state_check CHECK (state = ANY (ARRAY['UPLOADING'::text, 'CHECKING'::text, 'CHECKED'::text, 'STORING'::text, 'STOPPED'::text, 'STORED'::text, 'BROKEN'::text, 'ABANDONED'::text]))
);
CREATE INDEX import_file_by_unit ON reform.import_file USING btree (unit_id, id DESC);
CREATE UNIQUE INDEX import_file_on_its_way ON reform.import_file USING btree (recorded_by, unit_id, kind, sha256) WHERE (state = 'UPLOADING'::text);
CREATE INDEX import_file_waiting ON reform.import_file USING btree (id) WHERE (state = ANY (ARRAY['CHECKING'::text, 'STORING'::text]));
alter table reform.import_file enable row level security;
alter table reform.import_file force row level security;
create policy added on reform.import_file for insert to public
  with check (
CASE kind
    WHEN 'DOSSIERS'::text THEN unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units_of('reform.enter_month'::text) AS units_of))::uuid[])
END);
create policy changed on reform.import_file for update to public
  using (
CASE kind
    WHEN 'DOSSIERS'::text THEN unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units_of('reform.enter_month'::text) AS units_of))::uuid[])
END)
  with check (
CASE kind
    WHEN 'DOSSIERS'::text THEN unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units_of('reform.enter_month'::text) AS units_of))::uuid[])
END);
create policy in_sight on reform.import_file for select to public
  using (
CASE kind
    WHEN 'DOSSIERS'::text THEN unit_id = ANY ((( SELECT app.units_of('reform.handle_dossiers'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units_of('reform.enter_month'::text) AS units_of))::uuid[])
END);
grant insert, select, update on reform.import_file to reform_app;

create table reform.import_part (
  file_id uuid not null,
  at integer not null,
  bytes bytea not null,
  constraint import_part_pkey PRIMARY KEY (file_id, at),
  constraint import_part_file_id_fkey FOREIGN KEY (file_id) REFERENCES reform.import_file(id) DEFERRABLE INITIALLY DEFERRED
);
alter table reform.import_part enable row level security;
alter table reform.import_part force row level security;
create policy added on reform.import_part for insert to public
  with check ((EXISTS ( SELECT
   FROM reform.import_file f
  WHERE f.id = import_part.file_id)));
create policy changed on reform.import_part for update to public
  using ((EXISTS ( SELECT
   FROM reform.import_file f
  WHERE f.id = import_part.file_id)))
  with check ((EXISTS ( SELECT
   FROM reform.import_file f
  WHERE f.id = import_part.file_id)));
create policy in_sight on reform.import_part for select to public
  using ((EXISTS ( SELECT
   FROM reform.import_file f
  WHERE f.id = import_part.file_id)));
grant insert, select, update on reform.import_part to reform_app;

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
  score double precision,
  criteria text,
  components jsonb default '[]'::jsonb not null,
  peers jsonb default '[]'::jsonb not null,
  constraint index_result_pkey PRIMARY KEY (id),
  constraint index_result_unit_id_index_kind_year_edition_key UNIQUE (unit_id, index_kind, year, edition),
  constraint index_result_check CHECK (out_of >= rank),
  constraint index_result_check1 CHECK (components = '[]'::jsonb OR criteria IS NOT NULL),
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

create table reform.inspection (
  id uuid not null,
  unit_id uuid not null,
  team text not null,
  plan text not null,
  mode text not null,
  planned_from date not null,
  planned_to date not null,
  state text not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint inspection_pkey PRIMARY KEY (id),
  constraint inspection_check CHECK (planned_to >= planned_from),
  constraint inspection_mode_check CHECK (mode = ANY (ARRAY['ANNOUNCED'::text, 'SURPRISE'::text])),
  constraint inspection_state_check CHECK (state = ANY (ARRAY['PLANNED'::text, 'UNDER_WAY'::text, 'CONCLUDED'::text, 'CALLED_OFF'::text]))
);
CREATE INDEX inspection_by_unit ON reform.inspection USING btree (unit_id, planned_from DESC, id DESC);
alter table reform.inspection enable row level security;
alter table reform.inspection force row level security;
create policy added on reform.inspection for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]));
create policy changed on reform.inspection for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]));
create policy in_sight on reform.inspection for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.inspection to reform_app;

create table reform.inspection_finding (
  id uuid not null,
  inspection_id uuid not null,
  unit_id uuid not null,
  visit_id uuid not null,
  violation boolean not null,
  content text not null,
  remedy text,
  due_on date,
  remedied_on date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint inspection_finding_pkey PRIMARY KEY (id),
  constraint inspection_finding_check CHECK (NOT violation OR remedy IS NOT NULL AND due_on IS NOT NULL),
  constraint inspection_finding_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES reform.inspection(id) DEFERRABLE INITIALLY DEFERRED,
  constraint inspection_finding_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES reform.inspection_visit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX inspection_finding_of ON reform.inspection_finding USING btree (inspection_id, id);
alter table reform.inspection_finding enable row level security;
alter table reform.inspection_finding force row level security;
create policy added on reform.inspection_finding for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]));
create policy changed on reform.inspection_finding for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]));
create policy in_sight on reform.inspection_finding for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.inspection_finding to reform_app;

create table reform.inspection_visit (
  id uuid not null,
  inspection_id uuid not null,
  unit_id uuid not null,
  visited_unit_id uuid,
  place text not null,
  visited_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint inspection_visit_pkey PRIMARY KEY (id),
  constraint inspection_visit_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES reform.inspection(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX inspection_visit_by_day ON reform.inspection_visit USING btree (unit_id, visited_on);
CREATE INDEX inspection_visit_of ON reform.inspection_visit USING btree (inspection_id, visited_on, id);
alter table reform.inspection_visit enable row level security;
alter table reform.inspection_visit force row level security;
create policy added on reform.inspection_visit for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]));
create policy changed on reform.inspection_visit for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.inspect'::text) AS units_of))::uuid[]));
create policy in_sight on reform.inspection_visit for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reform.inspection_visit to reform_app;

create table reform.land_project (
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  area_m2 integer not null,
  households integer not null,
  resolution text not null,
  straddled_unit_ids uuid[] not null,
  publicity text not null,
  public_on date,
  channel text,
  approval text not null,
  approved_on date,
  approval_document text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint land_project_pkey PRIMARY KEY (id),
  constraint land_project_approval_check CHECK (approval = ANY (ARRAY['PROPOSED'::text, 'APPROVED'::text])),
  constraint land_project_area_m2_check CHECK (area_m2 >= 0),
  constraint land_project_check CHECK ((public_on IS NOT NULL) = (publicity = 'PUBLIC'::text)),
  constraint land_project_check1 CHECK ((approved_on IS NOT NULL) = (approval = 'APPROVED'::text)),
  constraint land_project_households_check CHECK (households >= 0),
  constraint land_project_publicity_check CHECK (publicity = ANY (ARRAY['NOT_PUBLIC'::text, 'PUBLIC'::text]))
);
CREATE INDEX land_project_by_unit ON reform.land_project USING btree (unit_id, name, id);
alter table reform.land_project enable row level security;
alter table reform.land_project force row level security;
create policy added on reform.land_project for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_land'::text) AS units_of))::uuid[]));
create policy changed on reform.land_project for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reform.manage_land'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_land'::text) AS units_of))::uuid[]));
create policy in_sight on reform.land_project for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR straddled_unit_ids && (( SELECT app.units() AS units)));
grant insert, select, update on reform.land_project to reform_app;

create table reform.land_project_step (
  id uuid not null,
  project_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  happened_on date not null,
  document text not null,
  attended integer,
  opinions integer,
  outcome text,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint land_project_step_pkey PRIMARY KEY (id),
  constraint land_project_step_project_id_fkey FOREIGN KEY (project_id) REFERENCES reform.land_project(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX land_project_step_of ON reform.land_project_step USING btree (project_id, happened_on, id);
alter table reform.land_project_step enable row level security;
alter table reform.land_project_step force row level security;
create policy added on reform.land_project_step for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reform.manage_land'::text) AS units_of))::uuid[]));
create policy in_sight on reform.land_project_step for select to public
  using ((EXISTS ( SELECT
   FROM reform.land_project p
  WHERE p.id = land_project_step.project_id)));
grant insert, select on reform.land_project_step to reform_app;

create table reform.migration (
  id integer default nextval('reform.migration_id_seq'::regclass) not null,
  name character varying(255) not null,
  executed_at timestamp(6) with time zone default CURRENT_TIMESTAMP(6) not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant insert, select, update on reform.migration to reform_app;

create table reform.monthly_entry (
  id uuid not null,
  unit_id uuid not null,
  form text not null,
  month date not null,
  counts jsonb not null,
  state text not null,
  reason text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint monthly_entry_pkey PRIMARY KEY (id),
  constraint monthly_entry_unit_id_form_month_key UNIQUE (unit_id, form, month),
  constraint monthly_entry_form_check CHECK (form = ANY (ARRAY['DOSSIERS'::text, 'CENTRE_TRANSACTIONS'::text, 'ELECTRONIC_DOCUMENTS'::text])),
  constraint monthly_entry_month_check CHECK (EXTRACT(day FROM month) = 1::numeric),
  constraint monthly_entry_state_check CHECK (state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'VERIFIED'::text, 'APPROVED'::text, 'LOCKED'::text, 'RETURNED'::text, 'REOPENED'::text]))
);
CREATE INDEX monthly_entry_by_unit ON reform.monthly_entry USING btree (unit_id, month DESC, id DESC);
CREATE INDEX monthly_entry_newest ON reform.monthly_entry USING btree (month DESC, id DESC);
alter table reform.monthly_entry enable row level security;
alter table reform.monthly_entry force row level security;
create policy added on reform.monthly_entry for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reform.enter_month'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.verify_month'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.approve_month'::text) AS units_of))::uuid[])));
create policy changed on reform.monthly_entry for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('reform.enter_month'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.verify_month'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.approve_month'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('reform.enter_month'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.verify_month'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.approve_month'::text) AS units_of))::uuid[])));
create policy in_sight on reform.monthly_entry for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.monthly_entry to reform_app;

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
  using (true);
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
  one_stop_on date,
  process_decision text,
  process_on date,
  constraint procedure_pkey PRIMARY KEY (id),
  constraint procedure_check CHECK ((process_decision IS NULL) = (process_on IS NULL)),
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
  using (true);
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
create policy in_sight on reform.procedure_change for select to public
  using (true);
grant insert, select on reform.procedure_change to reform_app;

create table reform.publication (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  title text not null,
  subject_id uuid,
  channel text not null,
  due_on date not null,
  state text not null,
  posted_on date,
  posted_until date,
  evidence text,
  verified_on date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_channel_check CHECK (channel = ANY (ARRAY['PORTAL'::text, 'NOTICE_BOARD'::text, 'PRESS'::text, 'MEETING'::text])),
  constraint publication_check CHECK ((posted_on IS NOT NULL) = (state <> 'DUE'::text)),
  constraint publication_kind_check CHECK (kind = ANY (ARRAY['PROCEDURE'::text, 'SCHEDULE'::text, 'RESOLUTION'::text, 'LAND_PLAN'::text])),
  constraint publication_state_check CHECK (state = ANY (ARRAY['DUE'::text, 'POSTED'::text, 'VERIFIED'::text]))
);
CREATE INDEX publication_by_unit ON reform.publication USING btree (unit_id, due_on DESC, id DESC);
CREATE INDEX publication_newest ON reform.publication USING btree (due_on DESC, id DESC);
alter table reform.publication enable row level security;
alter table reform.publication force row level security;
create policy added on reform.publication for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reform.publish'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.verify_publication'::text) AS units_of))::uuid[])));
create policy changed on reform.publication for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('reform.publish'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.verify_publication'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('reform.publish'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reform.verify_publication'::text) AS units_of))::uuid[])));
create policy in_sight on reform.publication for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on reform.publication to reform_app;

create table reform.rollup (
  name text not null,
  boundaries text default ''::text not null,
  constraint rollup_pkey PRIMARY KEY (name)
);
alter table reform.rollup enable row level security;
alter table reform.rollup force row level security;
create policy kept on reform.rollup for all to reform_owner
  using (true)
  with check (true);

create table reform.rollup_dossier_received (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  channel text not null,
  n numeric not null,
  constraint rollup_dossier_received_pkey PRIMARY KEY (unit_id, whole, grain, bucket, channel),
  constraint rollup_dossier_received_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table reform.rollup_dossier_received enable row level security;
alter table reform.rollup_dossier_received force row level security;
create policy in_sight on reform.rollup_dossier_received for select to reform_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on reform.rollup_dossier_received for all to reform_owner
  using (true)
  with check (true);
grant select on reform.rollup_dossier_received to reform_app;

create table reform.rollup_dossier_received_pending (
  unit_id uuid not null,
  day date not null,
  channel text not null,
  n numeric not null
);
alter table reform.rollup_dossier_received_pending enable row level security;
alter table reform.rollup_dossier_received_pending force row level security;
create policy in_sight on reform.rollup_dossier_received_pending for select to reform_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on reform.rollup_dossier_received_pending for all to reform_owner
  using (true)
  with check (true);
grant select on reform.rollup_dossier_received_pending to reform_app;

create table reform.rollup_dossier_running (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  n numeric not null,
  constraint rollup_dossier_running_pkey PRIMARY KEY (unit_id, whole, grain, bucket),
  constraint rollup_dossier_running_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table reform.rollup_dossier_running enable row level security;
alter table reform.rollup_dossier_running force row level security;
create policy in_sight on reform.rollup_dossier_running for select to reform_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on reform.rollup_dossier_running for all to reform_owner
  using (true)
  with check (true);
grant select on reform.rollup_dossier_running to reform_app;

create table reform.rollup_dossier_running_pending (
  unit_id uuid not null,
  day date not null,
  n numeric not null
);
alter table reform.rollup_dossier_running_pending enable row level security;
alter table reform.rollup_dossier_running_pending force row level security;
create policy in_sight on reform.rollup_dossier_running_pending for select to reform_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on reform.rollup_dossier_running_pending for all to reform_owner
  using (true)
  with check (true);
grant select on reform.rollup_dossier_running_pending to reform_app;

create table reform.rollup_dossier_settled (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  n numeric not null,
  constraint rollup_dossier_settled_pkey PRIMARY KEY (unit_id, whole, grain, bucket),
  constraint rollup_dossier_settled_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table reform.rollup_dossier_settled enable row level security;
alter table reform.rollup_dossier_settled force row level security;
create policy in_sight on reform.rollup_dossier_settled for select to reform_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on reform.rollup_dossier_settled for all to reform_owner
  using (true)
  with check (true);
grant select on reform.rollup_dossier_settled to reform_app;

create table reform.rollup_dossier_settled_pending (
  unit_id uuid not null,
  day date not null,
  n numeric not null
);
alter table reform.rollup_dossier_settled_pending enable row level security;
alter table reform.rollup_dossier_settled_pending force row level security;
create policy in_sight on reform.rollup_dossier_settled_pending for select to reform_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on reform.rollup_dossier_settled_pending for all to reform_owner
  using (true)
  with check (true);
grant select on reform.rollup_dossier_settled_pending to reform_app;

create table reform.task_request (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  record_id uuid not null,
  source text not null,
  giver_name text not null,
  lead_unit_id uuid not null,
  lead_name text not null,
  title text not null,
  expected_result text not null,
  asked_on date not null,
  due_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  giver_body_id uuid,
  lead_body_id uuid,
  constraint task_request_pkey PRIMARY KEY (id),
  constraint task_request_check1 CHECK (due_on >= asked_on),
  constraint task_request_kind_check CHECK (kind = ANY (ARRAY['RECEPTION_CONCLUSION'::text, 'DIALOGUE'::text, 'INSPECTION'::text, 'RECOMMENDATION'::text])),
  constraint task_request_to_another CHECK (
CASE
    WHEN giver_body_id IS NULL OR lead_body_id IS NULL THEN lead_unit_id <> unit_id
    ELSE lead_body_id <> giver_body_id
END)
);
CREATE INDEX task_request_of ON reform.task_request USING btree (record_id);
alter table reform.task_request enable row level security;
alter table reform.task_request force row level security;
create policy added on reform.task_request for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]));
create policy in_sight on reform.task_request for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on reform.task_request to reform_app;

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

CREATE OR REPLACE FUNCTION reform.dossier_coded(wanted text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ select exists (select from reform.dossier where code = wanted) $function$
;
revoke all on function reform.dossier_coded(text) from public;
grant execute on function reform.dossier_coded(text) to reform_app;

CREATE OR REPLACE FUNCTION reform.due_on_of_timed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
         update reform.dossier p set due_on = d.due_on, running_to = d.running_to
         from (select distinct subject_id from changed) t cross join lateral (select coalesce(min(k.due_on), '9999-12-31'::date) as due_on,
    coalesce(min(k.due_on) filter (where k.state = 'RUNNING'), '9999-12-31'::date) as running_to
  from reform.clock k where k.subject_id = t.subject_id and k.state <> 'ENDED') d
         where p.id = t.subject_id and (p.due_on <> d.due_on or p.running_to <> d.running_to);
         return null;
       end $function$
;
revoke all on function reform.due_on_of_timed() from public;

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

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_received_pending (unit_id, day, channel, n)
     select l.unit_id, l.day, l.channel, sum(l.n) from (select unit_id as unit_id, received_on as day, (channel)::text as channel, -(1)::numeric as n from before
      where unit_id is not null and (received_on is not null)) l
     group by l.unit_id, l.day, l.channel having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_received_after_delete() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_received_pending (unit_id, day, channel, n)
     select l.unit_id, l.day, l.channel, sum(l.n) from (select unit_id as unit_id, received_on as day, (channel)::text as channel, (1)::numeric as n from after
      where unit_id is not null and (received_on is not null)) l
     group by l.unit_id, l.day, l.channel having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_received_after_insert() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_received_pending (unit_id, day, channel, n)
     select l.unit_id, l.day, l.channel, sum(l.n) from (select unit_id as unit_id, received_on as day, (channel)::text as channel, -(1)::numeric as n from before
      where unit_id is not null and (received_on is not null) union all select unit_id as unit_id, received_on as day, (channel)::text as channel, (1)::numeric as n from after
      where unit_id is not null and (received_on is not null)) l
     group by l.unit_id, l.day, l.channel having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_received_after_update() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(channel text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select l.channel, sum(l.n) as n from (
       select r.channel, r.n from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_received r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where s.sight_0
       union all
       select p.channel, p.n from unit s join reform.rollup_dossier_received_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and s.sight_0) l group by l.channel $function$
;
revoke all on function reform.rollup_dossier_received_among(uuid[],date,date) from public;
grant execute on function reform.rollup_dossier_received_among(uuid[],date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('reform.rollup_dossier_received')) then return 0; end if;
     if (select boundaries from reform.rollup where name = 'dossier_received') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform reform.rollup_dossier_received_resum();
     end if;
     with gone as (
       delete from reform.rollup_dossier_received_pending p where p.ctid = any(array(select l.ctid from reform.rollup_dossier_received_pending l limit most)) returning p.*),
     own as (select unit_id, day, channel, sum(n) as n from gone group by unit_id, day, channel),
     stored as (insert into reform.rollup_dossier_received as r (unit_id, whole, grain, bucket, channel, n) select unit_id, whole, grain, bucket, channel, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.channel, o.n from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.channel, o.n from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, channel
     on conflict (unit_id, whole, grain, bucket, channel) do update set n = r.n + excluded.n returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function reform.rollup_dossier_received_fold(integer) from public;
grant execute on function reform.rollup_dossier_received_fold(integer) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('reform.rollup_dossier_received'));
     insert into reform.rollup_dossier_received_pending (unit_id, day, channel, n)
     select unit_id, day, channel, coalesce(e.n, 0) - coalesce(h.n, 0) as n from (select unit_id, day, channel, sum(n) as n from (select unit_id as unit_id, received_on as day, (channel)::text as channel, (1)::numeric as n from reform.dossier
      where unit_id is not null and (received_on is not null)) l group by unit_id, day, channel) e
       full join (select unit_id, day, channel, sum(n) as n from (
         select unit_id, day, channel, n from (select unit_id, bucket as day, channel, n from reform.rollup_dossier_received where not whole and grain = 'D') d
         union all select unit_id, day, channel, n from reform.rollup_dossier_received_pending) s group by unit_id, day, channel) h using (unit_id, day, channel) where coalesce(e.n, 0) <> coalesce(h.n, 0);
     perform reform.rollup_dossier_received_resum();
     delete from reform.rollup_dossier_received where n = 0;
   end $function$
;
revoke all on function reform.rollup_dossier_received_rebuild() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(channel text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until, c.descendant_id = any((select app.units())::uuid[]) as sight_0
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any((select app.units())::uuid[])),
     covered as materialized (select bool_and(s.sight_0) as sight_0 from scope s),
     own as materialized (
       select s.unit_id, s.since, s.until, s.sight_0 and not v.sight_0 as sight_0
       from scope s cross join covered v where s.sight_0 and not v.sight_0)
     select l.channel, sum(l.n) as n, false from (
       select r.channel, r.n from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_received r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where v.sight_0
       union all
       select r.channel, r.n from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join reform.rollup_dossier_received r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where s.sight_0
       union all
       select p.channel, p.n from reform.rollup_dossier_received_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where s.sight_0) l group by l.channel $function$
;
revoke all on function reform.rollup_dossier_received_reported(uuid,date,date) from public;
grant execute on function reform.rollup_dossier_received_reported(uuid,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(channel text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units())::uuid[]) as sight_0 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select l.channel, sum(l.n) as n, coalesce(bool_or(l.share <> 1), false) from (
       select r.channel, o.share * r.n as n, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_received r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where o.sight_0
       union all
       select p.channel, o.share * p.n as n, o.share from origin o join reform.rollup_dossier_received_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where o.sight_0) l group by l.channel $function$
;
revoke all on function reform.rollup_dossier_received_restated(uuid,date,date,date,date) from public;
grant execute on function reform.rollup_dossier_received_restated(uuid,date,date,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_received as r (unit_id, whole, grain, bucket, channel, n) select unit_id, whole, grain, bucket, channel, coalesce(e.n, 0) - coalesce(h.n, 0) as n
     from (select unit_id, whole, grain, bucket, channel, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.channel, o.n from (select unit_id, bucket as day, channel, n from reform.rollup_dossier_received where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.channel, o.n from (select unit_id, bucket as day, channel, n from reform.rollup_dossier_received where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, channel) e
       full join (select unit_id, whole, grain, bucket, channel, n from reform.rollup_dossier_received where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, channel) where coalesce(e.n, 0) <> coalesce(h.n, 0)
     on conflict (unit_id, whole, grain, bucket, channel) do update set n = r.n + excluded.n;
     update reform.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'dossier_received';
   end $function$
;
revoke all on function reform.rollup_dossier_received_resum() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_total(units uuid[])
 RETURNS TABLE(channel text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select l.channel, sum(l.n) as n from (
       select r.channel, r.n from unit s
       join reform.rollup_dossier_received r on r.unit_id = s.id and not r.whole and r.grain = 'A' where s.sight_0
       union all
       select p.channel, p.n from unit s join reform.rollup_dossier_received_pending p on p.unit_id = s.id where s.sight_0) l group by l.channel $function$
;
revoke all on function reform.rollup_dossier_received_total(uuid[]) from public;
grant execute on function reform.rollup_dossier_received_total(uuid[]) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, day, channel, sum(n) as n from (select unit_id as unit_id, received_on as day, (channel)::text as channel, (1)::numeric as n from reform.dossier
      where unit_id is not null and (received_on is not null)) l group by unit_id, day, channel) e
       full join (select unit_id, day, channel, sum(n) as n from (
         select unit_id, day, channel, n from (select unit_id, bucket as day, channel, n from reform.rollup_dossier_received where not whole and grain = 'D') d
         union all select unit_id, day, channel, n from reform.rollup_dossier_received_pending) s group by unit_id, day, channel) h using (unit_id, day, channel)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, whole, grain, bucket, channel, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.channel, o.n from (select unit_id, bucket as day, channel, n from reform.rollup_dossier_received where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.channel, o.n from (select unit_id, bucket as day, channel, n from reform.rollup_dossier_received where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, channel) e
       full join (select unit_id, whole, grain, bucket, channel, n from reform.rollup_dossier_received where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, channel) $function$
;
revoke all on function reform.rollup_dossier_received_verify() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_received_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(channel text, n numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select l.channel, sum(l.n) as n from (
       select r.channel, r.n from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_received r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.channel, p.n from reform.rollup_dossier_received_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l group by l.channel $function$
;
revoke all on function reform.rollup_dossier_received_whole(uuid,date,date) from public;
grant execute on function reform.rollup_dossier_received_whole(uuid,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_running_pending (unit_id, day, n)
     select l.unit_id, l.day, sum(l.n) from (select unit_id as unit_id, running_to as day, -(1)::numeric as n from before
      where unit_id is not null and (running_to < '9999-12-31')) l
     group by l.unit_id, l.day having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_running_after_delete() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_running_pending (unit_id, day, n)
     select l.unit_id, l.day, sum(l.n) from (select unit_id as unit_id, running_to as day, (1)::numeric as n from after
      where unit_id is not null and (running_to < '9999-12-31')) l
     group by l.unit_id, l.day having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_running_after_insert() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_running_pending (unit_id, day, n)
     select l.unit_id, l.day, sum(l.n) from (select unit_id as unit_id, running_to as day, -(1)::numeric as n from before
      where unit_id is not null and (running_to < '9999-12-31') union all select unit_id as unit_id, running_to as day, (1)::numeric as n from after
      where unit_id is not null and (running_to < '9999-12-31')) l
     group by l.unit_id, l.day having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_running_after_update() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select sum(l.n) as n from (
       select r.n from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_running r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where s.sight_0
       union all
       select p.n from unit s join reform.rollup_dossier_running_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and s.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_running_among(uuid[],date,date) from public;
grant execute on function reform.rollup_dossier_running_among(uuid[],date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('reform.rollup_dossier_running')) then return 0; end if;
     if (select boundaries from reform.rollup where name = 'dossier_running') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform reform.rollup_dossier_running_resum();
     end if;
     with gone as (
       delete from reform.rollup_dossier_running_pending p where p.ctid = any(array(select l.ctid from reform.rollup_dossier_running_pending l limit most)) returning p.*),
     own as (select unit_id, day, sum(n) as n from gone group by unit_id, day),
     stored as (insert into reform.rollup_dossier_running as r (unit_id, whole, grain, bucket, n) select unit_id, whole, grain, bucket, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.n from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.n from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket
     on conflict (unit_id, whole, grain, bucket) do update set n = r.n + excluded.n returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function reform.rollup_dossier_running_fold(integer) from public;
grant execute on function reform.rollup_dossier_running_fold(integer) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('reform.rollup_dossier_running'));
     insert into reform.rollup_dossier_running_pending (unit_id, day, n)
     select unit_id, day, coalesce(e.n, 0) - coalesce(h.n, 0) as n from (select unit_id, day, sum(n) as n from (select unit_id as unit_id, running_to as day, (1)::numeric as n from reform.dossier
      where unit_id is not null and (running_to < '9999-12-31')) l group by unit_id, day) e
       full join (select unit_id, day, sum(n) as n from (
         select unit_id, day, n from (select unit_id, bucket as day, n from reform.rollup_dossier_running where not whole and grain = 'D') d
         union all select unit_id, day, n from reform.rollup_dossier_running_pending) s group by unit_id, day) h using (unit_id, day) where coalesce(e.n, 0) <> coalesce(h.n, 0);
     perform reform.rollup_dossier_running_resum();
     delete from reform.rollup_dossier_running where n = 0;
   end $function$
;
revoke all on function reform.rollup_dossier_running_rebuild() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until, c.descendant_id = any((select app.units())::uuid[]) as sight_0
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any((select app.units())::uuid[])),
     covered as materialized (select bool_and(s.sight_0) as sight_0 from scope s),
     own as materialized (
       select s.unit_id, s.since, s.until, s.sight_0 and not v.sight_0 as sight_0
       from scope s cross join covered v where s.sight_0 and not v.sight_0)
     select sum(l.n) as n, false from (
       select r.n from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_running r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where v.sight_0
       union all
       select r.n from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join reform.rollup_dossier_running r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where s.sight_0
       union all
       select p.n from reform.rollup_dossier_running_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where s.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_running_reported(uuid,date,date) from public;
grant execute on function reform.rollup_dossier_running_reported(uuid,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units())::uuid[]) as sight_0 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select sum(l.n) as n, coalesce(bool_or(l.share <> 1), false) from (
       select o.share * r.n as n, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_running r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where o.sight_0
       union all
       select o.share * p.n as n, o.share from origin o join reform.rollup_dossier_running_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where o.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_running_restated(uuid,date,date,date,date) from public;
grant execute on function reform.rollup_dossier_running_restated(uuid,date,date,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_running as r (unit_id, whole, grain, bucket, n) select unit_id, whole, grain, bucket, coalesce(e.n, 0) - coalesce(h.n, 0) as n
     from (select unit_id, whole, grain, bucket, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_running where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_running where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket) e
       full join (select unit_id, whole, grain, bucket, n from reform.rollup_dossier_running where whole or grain <> 'D') h using (unit_id, whole, grain, bucket) where coalesce(e.n, 0) <> coalesce(h.n, 0)
     on conflict (unit_id, whole, grain, bucket) do update set n = r.n + excluded.n;
     update reform.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'dossier_running';
   end $function$
;
revoke all on function reform.rollup_dossier_running_resum() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_total(units uuid[])
 RETURNS TABLE(n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select sum(l.n) as n from (
       select r.n from unit s
       join reform.rollup_dossier_running r on r.unit_id = s.id and not r.whole and r.grain = 'A' where s.sight_0
       union all
       select p.n from unit s join reform.rollup_dossier_running_pending p on p.unit_id = s.id where s.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_running_total(uuid[]) from public;
grant execute on function reform.rollup_dossier_running_total(uuid[]) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, day, sum(n) as n from (select unit_id as unit_id, running_to as day, (1)::numeric as n from reform.dossier
      where unit_id is not null and (running_to < '9999-12-31')) l group by unit_id, day) e
       full join (select unit_id, day, sum(n) as n from (
         select unit_id, day, n from (select unit_id, bucket as day, n from reform.rollup_dossier_running where not whole and grain = 'D') d
         union all select unit_id, day, n from reform.rollup_dossier_running_pending) s group by unit_id, day) h using (unit_id, day)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, whole, grain, bucket, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_running where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_running where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket) e
       full join (select unit_id, whole, grain, bucket, n from reform.rollup_dossier_running where whole or grain <> 'D') h using (unit_id, whole, grain, bucket) $function$
;
revoke all on function reform.rollup_dossier_running_verify() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_running_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(n numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select sum(l.n) as n from (
       select r.n from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_running r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.n from reform.rollup_dossier_running_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l $function$
;
revoke all on function reform.rollup_dossier_running_whole(uuid,date,date) from public;
grant execute on function reform.rollup_dossier_running_whole(uuid,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_settled_pending (unit_id, day, n)
     select l.unit_id, l.day, sum(l.n) from (select unit_id as unit_id, ended_on as day, -(1)::numeric as n from before
      where unit_id is not null and (ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED'))) l
     group by l.unit_id, l.day having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_settled_after_delete() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_settled_pending (unit_id, day, n)
     select l.unit_id, l.day, sum(l.n) from (select unit_id as unit_id, ended_on as day, (1)::numeric as n from after
      where unit_id is not null and (ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED'))) l
     group by l.unit_id, l.day having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_settled_after_insert() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_settled_pending (unit_id, day, n)
     select l.unit_id, l.day, sum(l.n) from (select unit_id as unit_id, ended_on as day, -(1)::numeric as n from before
      where unit_id is not null and (ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED')) union all select unit_id as unit_id, ended_on as day, (1)::numeric as n from after
      where unit_id is not null and (ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED'))) l
     group by l.unit_id, l.day having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function reform.rollup_dossier_settled_after_update() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select sum(l.n) as n from (
       select r.n from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_settled r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where s.sight_0
       union all
       select p.n from unit s join reform.rollup_dossier_settled_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and s.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_settled_among(uuid[],date,date) from public;
grant execute on function reform.rollup_dossier_settled_among(uuid[],date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('reform.rollup_dossier_settled')) then return 0; end if;
     if (select boundaries from reform.rollup where name = 'dossier_settled') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform reform.rollup_dossier_settled_resum();
     end if;
     with gone as (
       delete from reform.rollup_dossier_settled_pending p where p.ctid = any(array(select l.ctid from reform.rollup_dossier_settled_pending l limit most)) returning p.*),
     own as (select unit_id, day, sum(n) as n from gone group by unit_id, day),
     stored as (insert into reform.rollup_dossier_settled as r (unit_id, whole, grain, bucket, n) select unit_id, whole, grain, bucket, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.n from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.n from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket
     on conflict (unit_id, whole, grain, bucket) do update set n = r.n + excluded.n returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function reform.rollup_dossier_settled_fold(integer) from public;
grant execute on function reform.rollup_dossier_settled_fold(integer) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('reform.rollup_dossier_settled'));
     insert into reform.rollup_dossier_settled_pending (unit_id, day, n)
     select unit_id, day, coalesce(e.n, 0) - coalesce(h.n, 0) as n from (select unit_id, day, sum(n) as n from (select unit_id as unit_id, ended_on as day, (1)::numeric as n from reform.dossier
      where unit_id is not null and (ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED'))) l group by unit_id, day) e
       full join (select unit_id, day, sum(n) as n from (
         select unit_id, day, n from (select unit_id, bucket as day, n from reform.rollup_dossier_settled where not whole and grain = 'D') d
         union all select unit_id, day, n from reform.rollup_dossier_settled_pending) s group by unit_id, day) h using (unit_id, day) where coalesce(e.n, 0) <> coalesce(h.n, 0);
     perform reform.rollup_dossier_settled_resum();
     delete from reform.rollup_dossier_settled where n = 0;
   end $function$
;
revoke all on function reform.rollup_dossier_settled_rebuild() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until, c.descendant_id = any((select app.units())::uuid[]) as sight_0
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any((select app.units())::uuid[])),
     covered as materialized (select bool_and(s.sight_0) as sight_0 from scope s),
     own as materialized (
       select s.unit_id, s.since, s.until, s.sight_0 and not v.sight_0 as sight_0
       from scope s cross join covered v where s.sight_0 and not v.sight_0)
     select sum(l.n) as n, false from (
       select r.n from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_settled r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where v.sight_0
       union all
       select r.n from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join reform.rollup_dossier_settled r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where s.sight_0
       union all
       select p.n from reform.rollup_dossier_settled_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where s.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_settled_reported(uuid,date,date) from public;
grant execute on function reform.rollup_dossier_settled_reported(uuid,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units())::uuid[]) as sight_0 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select sum(l.n) as n, coalesce(bool_or(l.share <> 1), false) from (
       select o.share * r.n as n, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_settled r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where o.sight_0
       union all
       select o.share * p.n as n, o.share from origin o join reform.rollup_dossier_settled_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where o.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_settled_restated(uuid,date,date,date,date) from public;
grant execute on function reform.rollup_dossier_settled_restated(uuid,date,date,date,date) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into reform.rollup_dossier_settled as r (unit_id, whole, grain, bucket, n) select unit_id, whole, grain, bucket, coalesce(e.n, 0) - coalesce(h.n, 0) as n
     from (select unit_id, whole, grain, bucket, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_settled where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_settled where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket) e
       full join (select unit_id, whole, grain, bucket, n from reform.rollup_dossier_settled where whole or grain <> 'D') h using (unit_id, whole, grain, bucket) where coalesce(e.n, 0) <> coalesce(h.n, 0)
     on conflict (unit_id, whole, grain, bucket) do update set n = r.n + excluded.n;
     update reform.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'dossier_settled';
   end $function$
;
revoke all on function reform.rollup_dossier_settled_resum() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_total(units uuid[])
 RETURNS TABLE(n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select sum(l.n) as n from (
       select r.n from unit s
       join reform.rollup_dossier_settled r on r.unit_id = s.id and not r.whole and r.grain = 'A' where s.sight_0
       union all
       select p.n from unit s join reform.rollup_dossier_settled_pending p on p.unit_id = s.id where s.sight_0) l $function$
;
revoke all on function reform.rollup_dossier_settled_total(uuid[]) from public;
grant execute on function reform.rollup_dossier_settled_total(uuid[]) to reform_app;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, day, sum(n) as n from (select unit_id as unit_id, ended_on as day, (1)::numeric as n from reform.dossier
      where unit_id is not null and (ended_on is not null and state in ('RESULT_READY', 'RETURNED', 'REFUSED'))) l group by unit_id, day) e
       full join (select unit_id, day, sum(n) as n from (
         select unit_id, day, n from (select unit_id, bucket as day, n from reform.rollup_dossier_settled where not whole and grain = 'D') d
         union all select unit_id, day, n from reform.rollup_dossier_settled_pending) s group by unit_id, day) h using (unit_id, day)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, whole, grain, bucket, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_settled where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.n from (select unit_id, bucket as day, n from reform.rollup_dossier_settled where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket) e
       full join (select unit_id, whole, grain, bucket, n from reform.rollup_dossier_settled where whole or grain <> 'D') h using (unit_id, whole, grain, bucket) $function$
;
revoke all on function reform.rollup_dossier_settled_verify() from public;

CREATE OR REPLACE FUNCTION reform.rollup_dossier_settled_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(n numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select sum(l.n) as n from (
       select r.n from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join reform.rollup_dossier_settled r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.n from reform.rollup_dossier_settled_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l $function$
;
revoke all on function reform.rollup_dossier_settled_whole(uuid,date,date) from public;
grant execute on function reform.rollup_dossier_settled_whole(uuid,date,date) to reform_app;
