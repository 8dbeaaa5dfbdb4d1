create schema directives;
grant usage on schema directives to directives_app;
alter default privileges for role directives_owner in schema directives grant usage on sequences to directives_app;
alter default privileges for role directives_owner in schema directives grant insert, select, update on tables to directives_app;

create sequence directives.migration_id_seq as integer;
grant usage on sequence directives.migration_id_seq to directives_app;

create table directives.agreement (
  id uuid not null,
  unit_id uuid not null,
  own_name text not null,
  partner_name text not null,
  title text not null,
  document text,
  year integer not null,
  signed_on date not null,
  state text not null,
  ended_on date,
  ended_because text,
  invented boolean not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  own_body_id uuid,
  partner_body_id uuid,
  constraint agreement_pkey PRIMARY KEY (id),
  constraint agreement_check CHECK (ended_on >= signed_on),
  constraint agreement_check1 CHECK ((ended_on IS NOT NULL) = (state = 'ENDED'::text)),
  constraint agreement_state_check CHECK (state = ANY (ARRAY['IN_FORCE'::text, 'ENDED'::text]))
);
CREATE INDEX agreement_all ON directives.agreement USING btree (signed_on, id);
CREATE INDEX agreement_newest ON directives.agreement USING btree (unit_id, signed_on, id);
alter table directives.agreement enable row level security;
alter table directives.agreement force row level security;
create policy added on directives.agreement for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy changed on directives.agreement for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy in_sight on directives.agreement for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on directives.agreement to directives_app;

create table directives.audit_entry (
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
CREATE INDEX audit_entry_newest ON directives.audit_entry USING btree (at DESC, id DESC);
alter table directives.audit_entry enable row level security;
alter table directives.audit_entry force row level security;
create policy in_sight on directives.audit_entry for select to directives_app
  using ((unit_id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])) OR unit_id IS NULL AND (EXISTS ( SELECT
   FROM hierarchy.unit u
  WHERE u.parent_id IS NULL AND (u.id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])))));
create policy kept on directives.audit_entry for insert to directives_owner
  with check (true);
create policy verified on directives.audit_entry for select to directives_owner
  using (true);
grant select on directives.audit_entry to directives_app;

create table directives.audit_head (
  stream integer not null,
  seq bigint not null,
  hash bytea not null,
  constraint audit_head_pkey PRIMARY KEY (stream)
);
alter table directives.audit_head enable row level security;
alter table directives.audit_head force row level security;
create policy kept on directives.audit_head for all to directives_owner
  using (true)
  with check (true);
create policy signed on directives.audit_head for select to directives_app
  using (true);
grant select on directives.audit_head to directives_app;

create table directives.citation (
  id uuid not null,
  unit_id uuid not null,
  report_id uuid not null,
  place text not null,
  type_name text not null,
  symbol_as_cited text not null,
  issued_on_as_cited text not null,
  issuer text not null,
  subject text not null,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint citation_pkey PRIMARY KEY (id),
  constraint citation_report_id_place_symbol_as_cited_issued_on_as_cited_key UNIQUE (report_id, place, symbol_as_cited, issued_on_as_cited, issuer, subject),
  constraint citation_report_id_fkey FOREIGN KEY (report_id) REFERENCES directives.citing_report(id)
);
alter table directives.citation enable row level security;
alter table directives.citation force row level security;
create policy added on directives.citation for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directive.record_citation'::text) AS units_of))::uuid[]));
create policy changed on directives.citation for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directive.record_citation'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directive.record_citation'::text) AS units_of))::uuid[]));
create policy in_sight on directives.citation for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on directives.citation to directives_app;

create table directives.citing_report (
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  as_of date not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint citing_report_pkey PRIMARY KEY (id)
);
alter table directives.citing_report enable row level security;
alter table directives.citing_report force row level security;
create policy added on directives.citing_report for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy changed on directives.citing_report for update to public
  using (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('installation.load'::text) AS units_of))::uuid[]));
create policy in_sight on directives.citing_report for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on directives.citing_report to directives_app;

create table directives.correction (
  id uuid not null,
  unit_id uuid not null,
  citation_id uuid not null,
  symbol text,
  issued_on date,
  document_id uuid,
  reason text not null,
  state text not null,
  proposed_on date not null,
  decided_because text,
  decided_on date,
  decided_by text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint correction_pkey PRIMARY KEY (id),
  constraint correction_check CHECK ((decided_on IS NOT NULL) = (state <> 'PROPOSED'::text)),
  constraint correction_check1 CHECK (decided_by <> recorded_by),
  constraint correction_check2 CHECK (symbol IS NOT NULL OR issued_on IS NOT NULL OR document_id IS NOT NULL),
  constraint correction_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'ACCEPTED'::text, 'REJECTED'::text])),
  constraint correction_citation_id_fkey FOREIGN KEY (citation_id) REFERENCES directives.citation(id) DEFERRABLE INITIALLY DEFERRED,
  constraint correction_document_id_fkey FOREIGN KEY (document_id) REFERENCES directives.registered_document(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX correction_all ON directives.correction USING btree (proposed_on, id);
CREATE INDEX correction_newest ON directives.correction USING btree (unit_id, proposed_on, id);
CREATE INDEX correction_of_citation ON directives.correction USING btree (citation_id);
CREATE UNIQUE INDEX correction_waiting ON directives.correction USING btree (citation_id) WHERE (state = 'PROPOSED'::text);
alter table directives.correction enable row level security;
alter table directives.correction force row level security;
create policy added on directives.correction for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directive.record_citation'::text) AS units_of))::uuid[]));
create policy changed on directives.correction for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directive.record_citation'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directive.record_citation'::text) AS units_of))::uuid[]));
create policy in_sight on directives.correction for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on directives.correction to directives_app;

create table directives.document_file (
  id uuid not null,
  unit_id uuid not null,
  document_id uuid not null,
  name text not null,
  place integer not null,
  state text not null,
  media_type text,
  has_text boolean,
  bytes integer not null,
  saved_bytes integer not null,
  copy_bytes integer,
  parts integer not null,
  copy_parts integer,
  sha256 text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint document_file_pkey PRIMARY KEY (id),
  constraint document_file_check CHECK ((state = 'KEPT'::text) = (sha256 IS NOT NULL)),
  constraint document_file_place_check CHECK (place >= 1 AND place <= 20),
  constraint document_file_state_check CHECK (state = ANY (ARRAY['UPLOADING'::text, 'KEPT'::text, 'ABANDONED'::text])),
  constraint document_file_document_id_fkey FOREIGN KEY (document_id) REFERENCES directives.registered_document(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX document_file_of ON directives.document_file USING btree (document_id);
alter table directives.document_file enable row level security;
alter table directives.document_file force row level security;
create policy added on directives.document_file for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy changed on directives.document_file for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy in_sight on directives.document_file for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy no_secret on directives.document_file as restrictive for insert to public
  with check ((EXISTS ( SELECT
   FROM directives.registered_document d
  WHERE d.id = document_file.document_id AND d.unit_id = document_file.unit_id AND d.classification <> 'SECRET'::text)));
grant insert, select, update on directives.document_file to directives_app;

create table directives.document_file_part (
  file_id uuid not null,
  unit_id uuid not null,
  which text not null,
  part integer not null,
  content bytea not null,
  constraint document_file_part_pkey PRIMARY KEY (file_id, which, part),
  constraint document_file_part_which_check CHECK (which = ANY (ARRAY['ORIGINAL'::text, 'COPY'::text])),
  constraint document_file_part_file_id_fkey FOREIGN KEY (file_id) REFERENCES directives.document_file(id) DEFERRABLE INITIALLY DEFERRED
);
alter table directives.document_file_part enable row level security;
alter table directives.document_file_part force row level security;
create policy added on directives.document_file_part for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM directives.document_file f
  WHERE f.id = document_file_part.file_id AND f.unit_id = document_file_part.unit_id AND f.state = 'UPLOADING'::text)));
create policy in_sight on directives.document_file_part for select to public
  using ((EXISTS ( SELECT
   FROM directives.document_file f
  WHERE f.id = document_file_part.file_id)));
grant insert, select on directives.document_file_part to directives_app;

create table directives.emulation_model (
  id uuid not null,
  unit_id uuid not null,
  run_by text not null,
  title text not null,
  field text not null,
  started_on date not null,
  state text not null,
  recognised_by text,
  recognised_on date,
  ended_on date,
  invented boolean not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  run_by_body_id uuid,
  constraint emulation_model_pkey PRIMARY KEY (id),
  constraint emulation_model_check CHECK (recognised_on >= started_on),
  constraint emulation_model_check1 CHECK ((recognised_on IS NULL) = (recognised_by IS NULL)),
  constraint emulation_model_check2 CHECK ((ended_on IS NOT NULL) = (state = 'ENDED'::text)),
  constraint emulation_model_field_check CHECK (field = ANY (ARRAY['ECONOMY'::text, 'CULTURE_SOCIETY'::text, 'SECURITY'::text, 'POLITICAL_SYSTEM'::text])),
  constraint emulation_model_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'RECOGNISED'::text, 'ENDED'::text]))
);
CREATE INDEX emulation_model_all ON directives.emulation_model USING btree (started_on, id);
CREATE INDEX emulation_model_newest ON directives.emulation_model USING btree (unit_id, started_on, id);
alter table directives.emulation_model enable row level security;
alter table directives.emulation_model force row level security;
create policy added on directives.emulation_model for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy changed on directives.emulation_model for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy in_sight on directives.emulation_model for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on directives.emulation_model to directives_app;

create table directives.evidence_file (
  id uuid not null,
  unit_id uuid not null,
  entry_id uuid not null,
  name text not null,
  place integer not null,
  state text not null,
  media_type text,
  has_text boolean,
  bytes integer not null,
  saved_bytes integer not null,
  copy_bytes integer,
  parts integer not null,
  copy_parts integer,
  sha256 text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint evidence_file_pkey PRIMARY KEY (id),
  constraint evidence_file_check CHECK ((state = 'KEPT'::text) = (sha256 IS NOT NULL)),
  constraint evidence_file_place_check CHECK (place >= 1 AND place <= 20),
  constraint evidence_file_state_check CHECK (state = ANY (ARRAY['UPLOADING'::text, 'KEPT'::text, 'ABANDONED'::text])),
  constraint evidence_file_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES directives.task_entry(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evidence_file_of ON directives.evidence_file USING btree (entry_id);
alter table directives.evidence_file enable row level security;
alter table directives.evidence_file force row level security;
create policy added on directives.evidence_file for insert to public
  with check ((EXISTS ( SELECT
   FROM directives.task_entry e
  WHERE e.id = evidence_file.entry_id AND
        CASE
            WHEN e.by_lead THEN e.lead_unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('task.answer'::text) AS units_of))::uuid[]))
            ELSE e.unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]))
        END)));
create policy changed on directives.evidence_file for update to public
  using ((EXISTS ( SELECT
   FROM directives.task_entry e
  WHERE e.id = evidence_file.entry_id AND
        CASE
            WHEN e.by_lead THEN e.lead_unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('task.answer'::text) AS units_of))::uuid[]))
            ELSE e.unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]))
        END)))
  with check ((EXISTS ( SELECT
   FROM directives.task_entry e
  WHERE e.id = evidence_file.entry_id AND
        CASE
            WHEN e.by_lead THEN e.lead_unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('task.answer'::text) AS units_of))::uuid[]))
            ELSE e.unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]))
        END)));
create policy in_sight on directives.evidence_file for select to public
  using ((EXISTS ( SELECT
   FROM directives.task_entry e
  WHERE e.id = evidence_file.entry_id)));
grant insert, select, update on directives.evidence_file to directives_app;

create table directives.evidence_file_part (
  file_id uuid not null,
  unit_id uuid not null,
  which text not null,
  part integer not null,
  content bytea not null,
  constraint evidence_file_part_pkey PRIMARY KEY (file_id, which, part),
  constraint evidence_file_part_which_check CHECK (which = ANY (ARRAY['ORIGINAL'::text, 'COPY'::text])),
  constraint evidence_file_part_file_id_fkey FOREIGN KEY (file_id) REFERENCES directives.evidence_file(id) DEFERRABLE INITIALLY DEFERRED
);
alter table directives.evidence_file_part enable row level security;
alter table directives.evidence_file_part force row level security;
create policy added on directives.evidence_file_part for insert to public
  with check ((EXISTS ( SELECT
   FROM directives.evidence_file f
  WHERE f.id = evidence_file_part.file_id AND f.unit_id = evidence_file_part.unit_id AND f.state = 'UPLOADING'::text AND (EXISTS ( SELECT
           FROM directives.task_entry e
          WHERE e.id = f.entry_id AND
                CASE
                    WHEN e.by_lead THEN e.lead_unit_id = f.unit_id AND (f.unit_id = ANY ((( SELECT app.units_of('task.answer'::text) AS units_of))::uuid[]))
                    ELSE e.unit_id = f.unit_id AND (f.unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]))
                END)))));
create policy in_sight on directives.evidence_file_part for select to public
  using ((EXISTS ( SELECT
   FROM directives.evidence_file f
  WHERE f.id = evidence_file_part.file_id)));
grant insert, select on directives.evidence_file_part to directives_app;

create table directives.idempotency (
  key text not null,
  subject text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamp with time zone default clock_timestamp() not null,
  constraint idempotency_pkey PRIMARY KEY (subject, key)
);
alter table directives.idempotency enable row level security;
alter table directives.idempotency force row level security;
create policy in_scope on directives.idempotency for all to public
  using (subject = current_setting('app.subject'::text, true))
  with check (subject = current_setting('app.subject'::text, true));
grant insert, select, update on directives.idempotency to directives_app;

create table directives.migration (
  id integer default nextval('directives.migration_id_seq'::regclass) not null,
  name character varying(255) not null,
  executed_at timestamp(6) with time zone default CURRENT_TIMESTAMP(6) not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant insert, select, update on directives.migration to directives_app;

create table directives.outbox (
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
CREATE INDEX outbox_in_order ON directives.outbox USING btree (xid, "position");
alter table directives.outbox enable row level security;
alter table directives.outbox force row level security;
create policy counted on directives.outbox for select to directives_owner
  using (true);
create policy in_sight on directives.outbox for select to directives_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy written on directives.outbox for insert to public
  with check (true);
grant insert, select on directives.outbox to directives_app;

create table directives.registered_document (
  id uuid not null,
  unit_id uuid not null,
  symbol text,
  symbol_as_typed text,
  type_name text not null,
  issuer_name text not null,
  issuer_group text not null,
  title text not null,
  signer text,
  classification text not null,
  theme text,
  issued_on date not null,
  effective_from date,
  effective_to date,
  candidate_id text,
  invented boolean not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  issuer_body_id uuid,
  constraint registered_document_pkey PRIMARY KEY (id),
  constraint registered_document_check CHECK (effective_to > COALESCE(effective_from, issued_on)),
  constraint registered_document_classification_check CHECK (classification = ANY (ARRAY['OPEN'::text, 'INTERNAL'::text, 'SECRET'::text])),
  constraint registered_document_issuer_group_check CHECK (issuer_group = ANY (ARRAY['COUNCIL'::text, 'PEOPLE_COMMITTEE'::text, 'AGENCY'::text, 'DISTRICT_PARTY'::text, 'DISTRICT_COMMITTEE'::text, 'OTHER'::text]))
);
CREATE INDEX registered_all ON directives.registered_document USING btree (issued_on, id);
CREATE INDEX registered_newest ON directives.registered_document USING btree (unit_id, issued_on, id);
CREATE INDEX registered_of_body ON directives.registered_document USING btree (issuer_body_id, issued_on, id) WHERE (issuer_body_id IS NOT NULL);
CREATE INDEX registered_of_candidate ON directives.registered_document USING btree (candidate_id) WHERE (candidate_id IS NOT NULL);
CREATE UNIQUE INDEX registered_once ON directives.registered_document USING btree (symbol, issued_on) WHERE (symbol IS NOT NULL);
alter table directives.registered_document enable row level security;
alter table directives.registered_document force row level security;
create policy added on directives.registered_document for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy in_sight on directives.registered_document for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy looked_at on directives.registered_document for select to directives_owner
  using (true);
grant insert, select on directives.registered_document to directives_app;

create table directives.relation (
  id uuid not null,
  unit_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint relation_pkey PRIMARY KEY (id),
  constraint relation_from_id_to_id_kind_key UNIQUE (from_id, to_id, kind),
  constraint relation_check CHECK (from_id <> to_id),
  constraint relation_kind_check CHECK (kind = ANY (ARRAY['IMPLEMENTS'::text, 'AMENDS'::text, 'REPLACES'::text, 'REPEALS'::text, 'CITES'::text])),
  constraint relation_from_id_fkey FOREIGN KEY (from_id) REFERENCES directives.registered_document(id) DEFERRABLE INITIALLY DEFERRED,
  constraint relation_to_id_fkey FOREIGN KEY (to_id) REFERENCES directives.registered_document(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX relation_to ON directives.relation USING btree (to_id);
CREATE TRIGGER acyclic BEFORE INSERT ON directives.relation FOR EACH ROW WHEN (new.kind = 'REPLACES'::text) EXECUTE FUNCTION directives.refuse_circle();
alter table directives.relation enable row level security;
alter table directives.relation force row level security;
create policy added on directives.relation for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directive.register'::text) AS units_of))::uuid[]));
create policy in_sight on directives.relation for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy looked_at on directives.relation for select to directives_owner
  using (true);
grant insert, select on directives.relation to directives_app;

create table directives.task (
  id uuid not null,
  unit_id uuid not null,
  giver_name text not null,
  lead_unit_id uuid not null,
  lead_name text not null,
  handed_over_from_id uuid,
  title text not null,
  expected_result text not null,
  source_kind text not null,
  source text not null,
  source_id uuid,
  group_code text,
  assigned_on date not null,
  due_on date not null,
  recurrence text,
  state text not null,
  last_step_on date not null,
  reported_by text,
  closed_on date,
  extended_by text,
  invented boolean not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  record_id uuid,
  nominal_due_on date,
  giver_body_id uuid,
  lead_body_id uuid,
  constraint task_pkey PRIMARY KEY (id),
  constraint task_check1 CHECK (due_on >= assigned_on),
  constraint task_check2 CHECK ((closed_on IS NOT NULL) = (state = ANY (ARRAY['CONFIRMED'::text, 'CANCELLED'::text]))),
  constraint task_check3 CHECK (recurrence IS NULL OR nominal_due_on IS NOT NULL),
  constraint task_recurrence_check CHECK (recurrence = ANY (ARRAY['MONTHLY'::text, 'QUARTERLY'::text, 'YEARLY'::text])),
  constraint task_source_kind_check CHECK (source_kind = ANY (ARRAY['DOCUMENT'::text, 'RECEPTION_CONCLUSION'::text, 'DIALOGUE'::text, 'CASE_DECISION'::text, 'INSPECTION'::text, 'RECOMMENDATION'::text, 'PLAN_OF_WORK'::text])),
  constraint task_state_check CHECK (state = ANY (ARRAY['ASSIGNED'::text, 'ACCEPTED'::text, 'DISPUTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'CONFIRMED'::text, 'RETURNED'::text, 'CANCELLED'::text])),
  constraint task_to_another CHECK (
CASE
    WHEN giver_body_id IS NULL OR lead_body_id IS NULL THEN lead_unit_id <> unit_id
    ELSE lead_body_id <> giver_body_id
END)
);
CREATE INDEX task_due ON directives.task USING btree (due_on, id);
CREATE INDEX task_given ON directives.task USING btree (unit_id, due_on, id);
CREATE INDEX task_given_newest ON directives.task USING btree (unit_id, assigned_on, id);
CREATE INDEX task_led ON directives.task USING btree (lead_unit_id, due_on, id);
CREATE INDEX task_led_newest ON directives.task USING btree (lead_unit_id, assigned_on, id);
CREATE INDEX task_newest ON directives.task USING btree (assigned_on, id);
CREATE INDEX task_of_record ON directives.task USING btree (record_id) WHERE (record_id IS NOT NULL);
CREATE UNIQUE INDEX task_of_source ON directives.task USING btree (source_id) WHERE (source_id IS NOT NULL);
alter table directives.task enable row level security;
alter table directives.task force row level security;
create policy added on directives.task for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]));
create policy changed on directives.task for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[])) OR (lead_unit_id = ANY ((( SELECT app.units_of('task.answer'::text) AS units_of))::uuid[])) AND (state = ANY (ARRAY['ASSIGNED'::text, 'ACCEPTED'::text, 'DISPUTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'RETURNED'::text])))
  with check ((unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[])) OR (lead_unit_id = ANY ((( SELECT app.units_of('task.answer'::text) AS units_of))::uuid[])) AND (state = ANY (ARRAY['ACCEPTED'::text, 'DISPUTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text])));
create policy in_sight on directives.task for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (lead_unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (EXISTS ( SELECT
   FROM directives.task_cooperator c
  WHERE c.task_id = task.id AND (c.cooperator_id = ANY ((( SELECT app.units() AS units))::uuid[])))));
grant insert, select, update on directives.task to directives_app;

create table directives.task_cooperator (
  id uuid not null,
  task_id uuid not null,
  unit_id uuid not null,
  lead_unit_id uuid not null,
  cooperator_id uuid not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  body_id uuid,
  constraint task_cooperator_pkey PRIMARY KEY (id),
  constraint task_cooperator_task_id_cooperator_id_key UNIQUE (task_id, cooperator_id),
  constraint task_cooperator_task_id_fkey FOREIGN KEY (task_id) REFERENCES directives.task(id) DEFERRABLE INITIALLY DEFERRED
);
alter table directives.task_cooperator enable row level security;
alter table directives.task_cooperator force row level security;
create policy added on directives.task_cooperator for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]));
create policy in_sight on directives.task_cooperator for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (lead_unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (cooperator_id = ANY ((( SELECT app.units() AS units))::uuid[])));
grant insert, select on directives.task_cooperator to directives_app;

create table directives.task_entry (
  id uuid not null,
  ordinal integer not null,
  task_id uuid not null,
  unit_id uuid not null,
  lead_unit_id uuid not null,
  by_lead boolean not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  text text,
  document text,
  effective_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint task_entry_pkey PRIMARY KEY (id),
  constraint task_entry_task_id_ordinal_key UNIQUE (task_id, ordinal),
  constraint task_entry_from_state_check CHECK (from_state = ANY (ARRAY['ASSIGNED'::text, 'ACCEPTED'::text, 'DISPUTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'CONFIRMED'::text, 'RETURNED'::text, 'CANCELLED'::text])),
  constraint task_entry_to_state_check CHECK (to_state = ANY (ARRAY['ASSIGNED'::text, 'ACCEPTED'::text, 'DISPUTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'CONFIRMED'::text, 'RETURNED'::text, 'CANCELLED'::text])),
  constraint task_entry_task_id_fkey FOREIGN KEY (task_id) REFERENCES directives.task(id) DEFERRABLE INITIALLY DEFERRED
);
alter table directives.task_entry enable row level security;
alter table directives.task_entry force row level security;
create policy added on directives.task_entry for insert to public
  with check (NOT by_lead AND (unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[])) OR by_lead AND (lead_unit_id = ANY ((( SELECT app.units_of('task.answer'::text) AS units_of))::uuid[])));
create policy in_sight on directives.task_entry for select to public
  using ((EXISTS ( SELECT
   FROM directives.task t
  WHERE t.id = task_entry.task_id)));
grant insert, select on directives.task_entry to directives_app;

create table directives.task_feed (
  source text not null,
  "position" text not null,
  constraint task_feed_pkey PRIMARY KEY (source)
);
alter table directives.task_feed enable row level security;
alter table directives.task_feed force row level security;
create policy heard on directives.task_feed for all to public
  using (cardinality(( SELECT app.units_of('task.give'::text) AS units_of)) > 0)
  with check (cardinality(( SELECT app.units_of('task.give'::text) AS units_of)) > 0);
grant insert, select, update on directives.task_feed to directives_app;

CREATE OR REPLACE FUNCTION directives.audit_append(p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    select directives.audit_link(clock_timestamp(), p_id, p_subject, p_field, p_outcome, p_unit, p_target, p_input, p_key, p_address)
  $function$
;
revoke all on function directives.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) from public;
grant execute on function directives.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) to directives_app;

CREATE OR REPLACE FUNCTION directives.audit_link(p_at timestamp with time zone, p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
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
    select seq + 1, hash into v_seq, v_previous from directives.audit_head where stream = v_stream for update;
    select sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by place), 'UTF8'))
      into v_hash from unnest(array['directives', v_stream::text, v_seq::text, encode(v_previous, 'hex'), p_id::text,
      to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_subject, p_field, p_outcome,
      p_unit::text, p_target::text, p_input, p_key, p_address]) with ordinality as t(part, place);
    insert into directives.audit_entry values (v_stream, v_seq, p_id, p_at, p_subject, p_field, p_outcome, p_unit,
      p_target, p_input, p_key, p_address, v_hash);
    update directives.audit_head set seq = v_seq, hash = v_hash where stream = v_stream;
  end $function$
;
revoke all on function directives.audit_link(timestamp with time zone,uuid,text,text,text,uuid,uuid,text,text,text) from public;

CREATE OR REPLACE FUNCTION directives.is_registered(wanted text, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select exists (select from directives.registered_document d where d.symbol = wanted and d.issued_on = day) $function$
;
revoke all on function directives.is_registered(text,date) from public;
grant execute on function directives.is_registered(text,date) to directives_app;

CREATE OR REPLACE FUNCTION directives.outbox_head()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select xid::text || '.' || position from directives.outbox
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1 $function$
;
revoke all on function directives.outbox_head() from public;
grant execute on function directives.outbox_head() to directives_app;

CREATE OR REPLACE FUNCTION directives.refuse_circle()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     begin
       perform pg_advisory_xact_lock(hashtext('directives.relation'));
       if exists (select from directives.replaced_through(new.to_id) d where d = new.from_id)
         then raise exception 'a circle of documents that replace each other'; end if;
       return new;
     end $function$
;
revoke all on function directives.refuse_circle() from public;

CREATE OR REPLACE FUNCTION directives.relation_found(first uuid, second uuid, does text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     begin
       if does = 'REPLACES' then perform pg_advisory_xact_lock(hashtext('directives.relation')); end if;
       if exists (select from directives.relation r where r.from_id = first and r.to_id = second and r.kind = does)
         then return 'related'; end if;
       if does = 'REPLACES' and exists (select from directives.replaced_through(second) d where d = first)
         then return 'circle'; end if;
       return null;
     end $function$
;
revoke all on function directives.relation_found(uuid,uuid,text) from public;
grant execute on function directives.relation_found(uuid,uuid,text) to directives_app;

CREATE OR REPLACE FUNCTION directives.replaced_through(first uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with recursive reached as (
       select first as id union
       select r.to_id from directives.relation r join reached on r.from_id = reached.id and r.kind = 'REPLACES')
     select id from reached $function$
;
revoke all on function directives.replaced_through(uuid) from public;
