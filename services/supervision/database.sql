create schema supervision;
grant usage on schema supervision to supervision_app;
alter default privileges for role supervision_owner in schema supervision grant usage on sequences to supervision_app;
alter default privileges for role supervision_owner in schema supervision grant insert, select, update on tables to supervision_app;

create sequence supervision.migration_id_seq as integer;
grant usage on sequence supervision.migration_id_seq to supervision_app;

create table supervision.audit_entry (
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
CREATE INDEX audit_entry_newest ON supervision.audit_entry USING btree (at DESC, id DESC);
alter table supervision.audit_entry enable row level security;
alter table supervision.audit_entry force row level security;
create policy in_sight on supervision.audit_entry for select to supervision_app
  using ((unit_id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])) OR unit_id IS NULL AND (EXISTS ( SELECT
   FROM hierarchy.unit u
  WHERE u.parent_id IS NULL AND (u.id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])))));
create policy kept on supervision.audit_entry for insert to supervision_owner
  with check (true);
create policy verified on supervision.audit_entry for select to supervision_owner
  using (true);
grant select on supervision.audit_entry to supervision_app;

create table supervision.audit_head (
  stream integer not null,
  seq bigint not null,
  hash bytea not null,
  constraint audit_head_pkey PRIMARY KEY (stream)
);
alter table supervision.audit_head enable row level security;
alter table supervision.audit_head force row level security;
create policy kept on supervision.audit_head for all to supervision_owner
  using (true)
  with check (true);
create policy signed on supervision.audit_head for select to supervision_app
  using (true);
grant select on supervision.audit_head to supervision_app;

create table supervision.carry_over (
  id uuid not null,
  follow_up_id uuid not null,
  unit_id uuid not null,
  addressee_unit_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  carried_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint carry_over_pkey PRIMARY KEY (id),
  constraint carry_over_follow_up_id_from_id_key UNIQUE (follow_up_id, from_id),
  constraint carry_over_check CHECK (from_id <> to_id),
  constraint carry_over_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES supervision.follow_up(id) DEFERRABLE INITIALLY DEFERRED,
  constraint carry_over_from_id_fkey FOREIGN KEY (from_id) REFERENCES supervision.occasion(id) DEFERRABLE INITIALLY DEFERRED,
  constraint carry_over_to_id_fkey FOREIGN KEY (to_id) REFERENCES supervision.occasion(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX carried_from ON supervision.carry_over USING btree (from_id);
CREATE INDEX carried_to ON supervision.carry_over USING btree (to_id);
alter table supervision.carry_over enable row level security;
alter table supervision.carry_over force row level security;
create policy added on supervision.carry_over for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.carry_over for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (addressee_unit_id = ANY ((( SELECT app.units() AS units))::uuid[])));
grant insert, select on supervision.carry_over to supervision_app;

create table supervision.clock (
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
CREATE INDEX clock_behind ON supervision.clock USING btree (calendar_position) WHERE (state = 'RUNNING'::text);
CREATE INDEX clock_of ON supervision.clock USING btree (subject_id);
CREATE UNIQUE INDEX clock_once ON supervision.clock USING btree (subject_id, kind) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_running ON supervision.clock USING btree (unit_id, due_on) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_warned ON supervision.clock USING btree (warn_on) WHERE (state = 'RUNNING'::text);
alter table supervision.clock enable row level security;
alter table supervision.clock force row level security;
create policy added on supervision.clock for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy changed on supervision.clock for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy in_sight on supervision.clock for select to public
  using (((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units() AS units))::uuid[]))) AND NOT restricted);
grant insert, select, update on supervision.clock to supervision_app;

create table supervision.clock_event (
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
  constraint clock_event_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES supervision.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table supervision.clock_event enable row level security;
alter table supervision.clock_event force row level security;
create policy added on supervision.clock_event for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy in_sight on supervision.clock_event for select to public
  using ((EXISTS ( SELECT
   FROM supervision.clock c
  WHERE c.id = clock_event.clock_id)));
grant insert, select on supervision.clock_event to supervision_app;

create table supervision.clock_rung (
  clock_id uuid not null,
  code text not null,
  unit_id uuid not null,
  reached_on date not null,
  told_on date not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint clock_rung_pkey PRIMARY KEY (clock_id, code),
  constraint clock_rung_code_check CHECK (code = ANY (ARRAY['WARN'::text, 'DUE'::text, 'OVER'::text])),
  constraint clock_rung_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES supervision.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table supervision.clock_rung enable row level security;
alter table supervision.clock_rung force row level security;
create policy added on supervision.clock_rung for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.clock_rung for select to public
  using (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
grant insert, select on supervision.clock_rung to supervision_app;

create table supervision.delegation (
  id uuid not null,
  theme_id uuid not null,
  unit_id uuid not null,
  document text not null,
  decided_on date not null,
  lead text not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint delegation_pkey PRIMARY KEY (id),
  constraint delegation_theme_id_fkey FOREIGN KEY (theme_id) REFERENCES supervision.theme(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX delegation_of ON supervision.delegation USING btree (theme_id);
alter table supervision.delegation enable row level security;
alter table supervision.delegation force row level security;
create policy added on supervision.delegation for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.decide_theme'::text) AS units_of))::uuid[]));
create policy changed on supervision.delegation for update to public
  using (unit_id = ANY ((( SELECT app.units_of('supervision.decide_theme'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.decide_theme'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.delegation for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on supervision.delegation to supervision_app;

create table supervision.evidence_file (
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
  constraint evidence_file_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES supervision.follow_up_entry(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX evidence_file_of ON supervision.evidence_file USING btree (entry_id);
alter table supervision.evidence_file enable row level security;
alter table supervision.evidence_file force row level security;
create policy added on supervision.evidence_file for insert to public
  with check ((EXISTS ( SELECT
   FROM supervision.follow_up_entry e
  WHERE e.id = evidence_file.entry_id AND
        CASE e.side
            WHEN 'ISSUER'::text THEN e.unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]))
            ELSE e.addressee_unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[]))
        END)));
create policy changed on supervision.evidence_file for update to public
  using ((EXISTS ( SELECT
   FROM supervision.follow_up_entry e
  WHERE e.id = evidence_file.entry_id AND
        CASE e.side
            WHEN 'ISSUER'::text THEN e.unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]))
            ELSE e.addressee_unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[]))
        END)))
  with check ((EXISTS ( SELECT
   FROM supervision.follow_up_entry e
  WHERE e.id = evidence_file.entry_id AND
        CASE e.side
            WHEN 'ISSUER'::text THEN e.unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]))
            ELSE e.addressee_unit_id = evidence_file.unit_id AND (evidence_file.unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[]))
        END)));
create policy in_sight on supervision.evidence_file for select to public
  using ((EXISTS ( SELECT
   FROM supervision.follow_up_entry e
  WHERE e.id = evidence_file.entry_id)));
grant insert, select, update on supervision.evidence_file to supervision_app;

create table supervision.evidence_file_part (
  file_id uuid not null,
  unit_id uuid not null,
  which text not null,
  part integer not null,
  content bytea not null,
  constraint evidence_file_part_pkey PRIMARY KEY (file_id, which, part),
  constraint evidence_file_part_which_check CHECK (which = ANY (ARRAY['ORIGINAL'::text, 'COPY'::text])),
  constraint evidence_file_part_file_id_fkey FOREIGN KEY (file_id) REFERENCES supervision.evidence_file(id) DEFERRABLE INITIALLY DEFERRED
);
alter table supervision.evidence_file_part enable row level security;
alter table supervision.evidence_file_part force row level security;
create policy added on supervision.evidence_file_part for insert to public
  with check ((EXISTS ( SELECT
   FROM supervision.evidence_file f
  WHERE f.id = evidence_file_part.file_id AND f.unit_id = evidence_file_part.unit_id AND f.state = 'UPLOADING'::text AND (EXISTS ( SELECT
           FROM supervision.follow_up_entry e
          WHERE e.id = f.entry_id AND
                CASE e.side
                    WHEN 'ISSUER'::text THEN e.unit_id = f.unit_id AND (f.unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]))
                    ELSE e.addressee_unit_id = f.unit_id AND (f.unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[]))
                END)))));
create policy in_sight on supervision.evidence_file_part for select to public
  using ((EXISTS ( SELECT
   FROM supervision.evidence_file f
  WHERE f.id = evidence_file_part.file_id)));
grant insert, select on supervision.evidence_file_part to supervision_app;

create table supervision.finding (
  id uuid not null,
  session_id uuid not null,
  unit_id uuid not null,
  text text not null,
  evidence text not null,
  gravity text not null,
  found_on date not null,
  source text,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint finding_pkey PRIMARY KEY (id),
  constraint finding_gravity_check CHECK (gravity = ANY (ARRAY['MINOR'::text, 'SERIOUS'::text, 'GRAVE'::text])),
  constraint finding_session_id_fkey FOREIGN KEY (session_id) REFERENCES supervision.session(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX finding_of ON supervision.finding USING btree (session_id);
alter table supervision.finding enable row level security;
alter table supervision.finding force row level security;
create policy added on supervision.finding for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.finding for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on supervision.finding to supervision_app;

create table supervision.follow_up (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  kind text not null,
  issuer_body text not null,
  issuer_name text not null,
  addressee_unit_id uuid not null,
  addressee_name text not null,
  content text not null,
  occasion text not null,
  source_id uuid,
  raised_by text,
  authority_level text,
  document text,
  issued_on date not null,
  due_on date,
  expected_by date not null,
  state text not null,
  outcome text,
  rung text,
  planned_for date,
  answered_on date,
  closed_on date,
  last_step_on date not null,
  reported_by text,
  source text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  occasion_id uuid,
  resolution_subject text,
  issuer_body_id uuid,
  addressee_body_id uuid,
  constraint follow_up_pkey PRIMARY KEY (id),
  constraint follow_up_authority_level_check CHECK (authority_level = ANY (ARRAY['CENTRAL'::text, 'PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text])),
  constraint follow_up_check CHECK (due_on >= issued_on),
  constraint follow_up_check1 CHECK (expected_by >= issued_on),
  constraint follow_up_check3 CHECK ((kind = 'VOTER_PETITION'::text) = (authority_level IS NOT NULL)),
  constraint follow_up_check4 CHECK (resolution_subject IS NULL OR kind = 'RESOLUTION'::text),
  constraint follow_up_issuer_body_check CHECK (issuer_body = ANY (ARRAY['COUNCIL'::text, 'STANDING'::text, 'BOARDS'::text, 'FRONT'::text, 'MASS_ORGANISATION'::text])),
  constraint follow_up_kind_check CHECK (kind = ANY (ARRAY['RECOMMENDATION'::text, 'VOTER_PETITION'::text, 'INTERPELLATION'::text, 'EXPLANATION'::text, 'RESOLUTION'::text, 'CRITICISM_OPINION'::text, 'PROMISE'::text])),
  constraint follow_up_outcome_check CHECK (outcome = ANY (ARRAY['SOLVED'::text, 'EXPLAINED'::text, 'IN_PROGRESS'::text, 'ACCEPTED'::text, 'PARTLY_ACCEPTED'::text, 'NOT_ACCEPTED'::text])),
  constraint follow_up_resolution_subject_check CHECK (resolution_subject = ANY (ARRAY['INVESTMENT_POLICY_HOUSING'::text, 'INVESTMENT_ADJUSTED_HOUSING'::text, 'INVESTMENT_POLICY_ROADS'::text, 'INVESTMENT_ADJUSTED_ROADS'::text, 'INVESTMENT_POLICY_OFFICES'::text, 'LAND_RECOVERY_LIST'::text, 'RICE_LAND_LIST'::text])),
  constraint follow_up_rung_check CHECK (rung = ANY (ARRAY['REMINDER'::text, 'EXPLANATION'::text, 'HIGHER_AUTHORITY'::text, 'COUNCIL'::text])),
  constraint follow_up_state_check CHECK (state = ANY (ARRAY['ISSUED'::text, 'ACKNOWLEDGED'::text, 'ACCEPTED'::text, 'CONTESTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'VERIFIED_IMPLEMENTED'::text, 'VERIFIED_PARTLY'::text, 'NOT_IMPLEMENTED'::text, 'RE_SUPERVISED'::text, 'ESCALATED'::text, 'CLOSED_NOT_IMPLEMENTED'::text, 'WITHDRAWN'::text])),
  constraint in_progress_is_open CHECK (NOT (kind = 'VOTER_PETITION'::text AND outcome = 'IN_PROGRESS'::text AND state = 'VERIFIED_IMPLEMENTED'::text)),
  constraint over_since_a_day CHECK ((closed_on IS NOT NULL) = (state = ANY (ARRAY['VERIFIED_IMPLEMENTED'::text, 'CLOSED_NOT_IMPLEMENTED'::text, 'WITHDRAWN'::text]))),
  constraint promise_follows CHECK (kind <> 'PROMISE'::text OR source_id IS NOT NULL),
  constraint follow_up_occasion_id_fkey FOREIGN KEY (occasion_id) REFERENCES supervision.occasion(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX follow_up_due ON supervision.follow_up USING btree (unit_id, expected_by, id);
CREATE INDEX follow_up_earliest_due ON supervision.follow_up USING btree (expected_by, id);
CREATE INDEX follow_up_issued ON supervision.follow_up USING btree (unit_id, issued_on, id);
CREATE INDEX follow_up_kind ON supervision.follow_up USING btree (unit_id, kind, issuer_body);
CREATE INDEX follow_up_newest ON supervision.follow_up USING btree (issued_on, id);
CREATE INDEX follow_up_of_issuer ON supervision.follow_up USING btree (issuer_body_id) WHERE (issuer_body_id IS NOT NULL);
CREATE INDEX follow_up_of_occasion ON supervision.follow_up USING btree (occasion_id, kind) WHERE (occasion_id IS NOT NULL);
CREATE INDEX follow_up_of_source ON supervision.follow_up USING btree (source_id) WHERE (source_id IS NOT NULL);
CREATE INDEX follow_up_received ON supervision.follow_up USING btree (addressee_unit_id, issued_on, id);
CREATE INDEX follow_up_received_due ON supervision.follow_up USING btree (addressee_unit_id, expected_by, id);
CREATE CONSTRAINT TRIGGER none_lost AFTER INSERT OR UPDATE OF occasion_id, state ON supervision.follow_up DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.occasion_id IS NOT NULL AND new.kind = 'VOTER_PETITION'::text) EXECUTE FUNCTION supervision.refuse_lost_petition();
alter table supervision.follow_up enable row level security;
alter table supervision.follow_up force row level security;
create policy added on supervision.follow_up for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]));
create policy changed on supervision.follow_up for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (addressee_unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) AND (state = ANY (ARRAY['ISSUED'::text, 'ACKNOWLEDGED'::text, 'ACCEPTED'::text, 'CONTESTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'RE_SUPERVISED'::text, 'ESCALATED'::text])))
  with check ((unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR (addressee_unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])) AND (state = ANY (ARRAY['ACKNOWLEDGED'::text, 'ACCEPTED'::text, 'CONTESTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text])));
create policy in_sight on supervision.follow_up for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (addressee_unit_id = ANY ((( SELECT app.units() AS units))::uuid[])));
create policy looked_at on supervision.follow_up for select to supervision_owner
  using (true);
grant insert, select, update on supervision.follow_up to supervision_app;

create table supervision.follow_up_entry (
  id uuid not null,
  ordinal integer not null,
  follow_up_id uuid not null,
  unit_id uuid not null,
  addressee_unit_id uuid not null,
  side text not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  text text,
  document text,
  planned_for date,
  outcome text,
  rung text,
  skipped_because text,
  effective_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  complex_because text,
  former_content text,
  former_expected_by date,
  session_id uuid,
  constraint follow_up_entry_pkey PRIMARY KEY (id),
  constraint follow_up_entry_follow_up_id_ordinal_key UNIQUE (follow_up_id, ordinal),
  constraint follow_up_entry_from_state_check CHECK (from_state = ANY (ARRAY['ISSUED'::text, 'ACKNOWLEDGED'::text, 'ACCEPTED'::text, 'CONTESTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'VERIFIED_IMPLEMENTED'::text, 'VERIFIED_PARTLY'::text, 'NOT_IMPLEMENTED'::text, 'RE_SUPERVISED'::text, 'ESCALATED'::text, 'CLOSED_NOT_IMPLEMENTED'::text, 'WITHDRAWN'::text])),
  constraint follow_up_entry_side_check CHECK (side = ANY (ARRAY['ISSUER'::text, 'ADDRESSEE'::text])),
  constraint follow_up_entry_to_state_check CHECK (to_state = ANY (ARRAY['ISSUED'::text, 'ACKNOWLEDGED'::text, 'ACCEPTED'::text, 'CONTESTED'::text, 'IN_PROGRESS'::text, 'REPORTED_DONE'::text, 'VERIFIED_IMPLEMENTED'::text, 'VERIFIED_PARTLY'::text, 'NOT_IMPLEMENTED'::text, 'RE_SUPERVISED'::text, 'ESCALATED'::text, 'CLOSED_NOT_IMPLEMENTED'::text, 'WITHDRAWN'::text])),
  constraint session_looks_again CHECK (session_id IS NULL OR step = 'reSupervise'::text),
  constraint follow_up_entry_follow_up_id_fkey FOREIGN KEY (follow_up_id) REFERENCES supervision.follow_up(id) DEFERRABLE INITIALLY DEFERRED,
  constraint follow_up_entry_session_id_fkey FOREIGN KEY (session_id) REFERENCES supervision.session(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX entry_of_session ON supervision.follow_up_entry USING btree (session_id) WHERE (session_id IS NOT NULL);
alter table supervision.follow_up_entry enable row level security;
alter table supervision.follow_up_entry force row level security;
create policy added on supervision.follow_up_entry for insert to public
  with check (side = 'ISSUER'::text AND (unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[])) OR side = 'ADDRESSEE'::text AND (addressee_unit_id = ANY ((( SELECT app.units_of('supervision.respond'::text) AS units_of))::uuid[])));
create policy in_sight on supervision.follow_up_entry for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (addressee_unit_id = ANY ((( SELECT app.units() AS units))::uuid[])));
grant insert, select on supervision.follow_up_entry to supervision_app;

create table supervision.idempotency (
  key text not null,
  subject text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamp with time zone default clock_timestamp() not null,
  constraint idempotency_pkey PRIMARY KEY (subject, key)
);
alter table supervision.idempotency enable row level security;
alter table supervision.idempotency force row level security;
create policy in_scope on supervision.idempotency for all to public
  using (subject = current_setting('app.subject'::text, true))
  with check (subject = current_setting('app.subject'::text, true));
grant insert, select, update on supervision.idempotency to supervision_app;

create table supervision.migration (
  id integer default nextval('supervision.migration_id_seq'::regclass) not null,
  name character varying(255) not null,
  executed_at timestamp(6) with time zone default CURRENT_TIMESTAMP(6) not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant insert, select, update on supervision.migration to supervision_app;

create table supervision.occasion (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  body text not null,
  body_name text not null,
  title text not null,
  planned_on date not null,
  held_on date,
  day date not null,
  state text not null,
  document text,
  cancelled_because text,
  closed_on date,
  next_id uuid,
  source text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  body_id uuid,
  constraint occasion_pkey PRIMARY KEY (id),
  constraint occasion_body_check CHECK (body = ANY (ARRAY['COUNCIL'::text, 'STANDING'::text, 'BOARDS'::text, 'FRONT'::text, 'MASS_ORGANISATION'::text])),
  constraint occasion_check CHECK ((closed_on IS NOT NULL) = (state = ANY (ARRAY['CLOSED'::text, 'CANCELLED'::text]))),
  constraint occasion_check1 CHECK ((held_on IS NOT NULL) = (state = ANY (ARRAY['HELD'::text, 'CLOSED'::text]))),
  constraint occasion_check2 CHECK ((cancelled_because IS NOT NULL) = (state = 'CANCELLED'::text)),
  constraint occasion_kind_check CHECK (kind = ANY (ARRAY['COUNCIL_MEETING'::text, 'EXPLANATION_HEARING'::text, 'DRAFT_CRITICISM'::text])),
  constraint occasion_state_check CHECK (state = ANY (ARRAY['PLANNED'::text, 'HELD'::text, 'CLOSED'::text, 'CANCELLED'::text])),
  constraint occasion_next_id_fkey FOREIGN KEY (next_id) REFERENCES supervision.occasion(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX occasion_all ON supervision.occasion USING btree (day, id);
CREATE INDEX occasion_all_titles ON supervision.occasion USING btree (title, id);
CREATE INDEX occasion_latest ON supervision.occasion USING btree (unit_id, day, id);
CREATE INDEX occasion_title ON supervision.occasion USING btree (unit_id, title, id);
CREATE CONSTRAINT TRIGGER none_lost AFTER INSERT OR UPDATE OF state ON supervision.occasion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.state = ANY (ARRAY['CLOSED'::text, 'CANCELLED'::text])) EXECUTE FUNCTION supervision.refuse_lost_petition();
alter table supervision.occasion enable row level security;
alter table supervision.occasion force row level security;
create policy added on supervision.occasion for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]));
create policy changed on supervision.occasion for update to public
  using (unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.recommend'::text) AS units_of))::uuid[]));
create policy held on supervision.occasion for update to supervision_owner
  using (true)
  with check (false);
create policy in_sight on supervision.occasion for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy looked_at on supervision.occasion for select to supervision_owner
  using (true);
grant insert, select, update on supervision.occasion to supervision_app;

create table supervision.outbox (
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
CREATE INDEX outbox_in_order ON supervision.outbox USING btree (xid, "position");
alter table supervision.outbox enable row level security;
alter table supervision.outbox force row level security;
create policy counted on supervision.outbox for select to supervision_owner
  using (true);
create policy in_sight on supervision.outbox for select to supervision_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy written on supervision.outbox for insert to public
  with check (true);
grant insert, select on supervision.outbox to supervision_app;

create table supervision.programme (
  id uuid not null,
  unit_id uuid not null,
  body text not null,
  body_name text not null,
  legal_form text not null,
  title text not null,
  runs_from date not null,
  runs_to date not null,
  state text not null,
  document text,
  approved_on date,
  source text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  body_id uuid,
  constraint programme_pkey PRIMARY KEY (id),
  constraint programme_body_check CHECK (body = ANY (ARRAY['COUNCIL'::text, 'STANDING'::text, 'BOARDS'::text, 'FRONT'::text, 'MASS_ORGANISATION'::text])),
  constraint programme_check CHECK (runs_to > runs_from),
  constraint programme_legal_form_check CHECK (legal_form = ANY (ARRAY['LAW_ON_SUPERVISION'::text, 'REGULATION_217'::text, 'REGULATION_218'::text])),
  constraint programme_state_check CHECK (state = ANY (ARRAY['DRAFT'::text, 'APPROVED'::text, 'CLOSED'::text]))
);
CREATE INDEX programme_all ON supervision.programme USING btree (runs_from, id);
CREATE INDEX programme_latest ON supervision.programme USING btree (unit_id, runs_from, id);
CREATE INDEX programme_title ON supervision.programme USING btree (unit_id, title, id);
alter table supervision.programme enable row level security;
alter table supervision.programme force row level security;
create policy added on supervision.programme for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy changed on supervision.programme for update to public
  using (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.programme for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on supervision.programme to supervision_app;

create table supervision.programme_content (
  id uuid not null,
  programme_id uuid not null,
  unit_id uuid not null,
  ordinal integer not null,
  title text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint programme_content_pkey PRIMARY KEY (id),
  constraint programme_content_programme_id_ordinal_key UNIQUE (programme_id, ordinal),
  constraint programme_content_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES supervision.programme(id) DEFERRABLE INITIALLY DEFERRED
);
alter table supervision.programme_content enable row level security;
alter table supervision.programme_content force row level security;
create policy added on supervision.programme_content for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.programme_content for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on supervision.programme_content to supervision_app;

create table supervision.session (
  id uuid not null,
  unit_id uuid not null,
  programme_id uuid not null,
  theme_id uuid,
  kind text not null,
  title text not null,
  planned_on date not null,
  held_on date,
  day date not null,
  state text not null,
  minutes text,
  cancelled_because text,
  source text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_check CHECK ((held_on IS NOT NULL) = (state = 'HELD'::text)),
  constraint session_kind_check CHECK (kind = ANY (ARRAY['ON_SITE'::text, 'ON_REPORTS'::text, 'SURVEY'::text])),
  constraint session_state_check CHECK (state = ANY (ARRAY['PLANNED'::text, 'HELD'::text, 'CANCELLED'::text])),
  constraint session_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES supervision.programme(id) DEFERRABLE INITIALLY DEFERRED,
  constraint session_theme_id_fkey FOREIGN KEY (theme_id) REFERENCES supervision.theme(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX session_all ON supervision.session USING btree (day, id);
CREATE INDEX session_latest ON supervision.session USING btree (unit_id, day, id);
CREATE INDEX session_of_programme ON supervision.session USING btree (programme_id);
CREATE INDEX session_of_theme ON supervision.session USING btree (theme_id) WHERE (theme_id IS NOT NULL);
alter table supervision.session enable row level security;
alter table supervision.session force row level security;
create policy added on supervision.session for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy changed on supervision.session for update to public
  using (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.session for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on supervision.session to supervision_app;

create table supervision.subject (
  id uuid not null,
  session_id uuid not null,
  unit_id uuid not null,
  ordinal integer not null,
  kind text not null,
  subject_unit_id uuid,
  name text not null,
  counted integer not null,
  of_units integer,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  subject_body_id uuid,
  constraint subject_pkey PRIMARY KEY (id),
  constraint subject_session_id_ordinal_key UNIQUE (session_id, ordinal),
  constraint subject_check CHECK ((subject_unit_id IS NOT NULL) = (kind = 'UNIT'::text)),
  constraint subject_check1 CHECK ((of_units IS NOT NULL) = (kind = 'DOCUMENT_SET'::text)),
  constraint subject_check2 CHECK ((subject_body_id IS NOT NULL) = (kind = 'BODY'::text)),
  constraint subject_counted_check CHECK (counted > 0),
  constraint subject_kind_check CHECK (kind = ANY (ARRAY['UNIT'::text, 'BODY'::text, 'UNITS_NOT_NAMED'::text, 'EXTERNAL_ORGANISATIONS'::text, 'DOCUMENT_SET'::text])),
  constraint subject_session_id_fkey FOREIGN KEY (session_id) REFERENCES supervision.session(id) DEFERRABLE INITIALLY DEFERRED
);
alter table supervision.subject enable row level security;
alter table supervision.subject force row level security;
create policy added on supervision.subject for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.subject for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on supervision.subject to supervision_app;

create table supervision.task_request (
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
CREATE INDEX task_request_of ON supervision.task_request USING btree (record_id);
alter table supervision.task_request enable row level security;
alter table supervision.task_request force row level security;
create policy added on supervision.task_request for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.task_request for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on supervision.task_request to supervision_app;

create table supervision.theme (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  title text not null,
  owner text not null,
  owner_name text not null,
  kind text not null,
  covers_from date,
  covers_to date,
  runs_from date not null,
  runs_to date not null,
  stated_subjects integer not null,
  subject_kind text not null,
  scope_note text not null,
  source text not null,
  state text not null,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  owner_body_id uuid,
  programme_id uuid,
  constraint theme_pkey PRIMARY KEY (id),
  constraint theme_unit_id_owner_code_runs_from_key UNIQUE (unit_id, owner, code, runs_from),
  constraint theme_check CHECK (covers_to > covers_from),
  constraint theme_check1 CHECK (runs_to > runs_from),
  constraint theme_kind_check CHECK (kind = ANY (ARRAY['REGULAR'::text, 'THEMATIC'::text])),
  constraint theme_owner_check CHECK (owner = ANY (ARRAY['COUNCIL'::text, 'STANDING'::text, 'BOARDS'::text, 'FRONT'::text, 'MASS_ORGANISATION'::text])),
  constraint theme_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'DECIDED'::text])),
  constraint theme_stated_subjects_check CHECK (stated_subjects >= 0),
  constraint theme_subject_kind_check CHECK (subject_kind = ANY (ARRAY['UNITS'::text, 'EXTERNAL_ORGANISATIONS'::text])),
  constraint theme_programme_id_fkey FOREIGN KEY (programme_id) REFERENCES supervision.programme(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX theme_of_programme ON supervision.theme USING btree (programme_id) WHERE (programme_id IS NOT NULL);
alter table supervision.theme enable row level security;
alter table supervision.theme force row level security;
create policy added on supervision.theme for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.plan'::text) AS units_of))::uuid[]));
create policy changed on supervision.theme for update to public
  using (unit_id = ANY ((( SELECT app.units_of('supervision.decide_theme'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('supervision.decide_theme'::text) AS units_of))::uuid[]));
create policy in_sight on supervision.theme for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy looked_at on supervision.theme for select to supervision_owner
  using (true);
grant insert, select, update on supervision.theme to supervision_app;

CREATE OR REPLACE FUNCTION supervision.audit_append(p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    select supervision.audit_link(clock_timestamp(), p_id, p_subject, p_field, p_outcome, p_unit, p_target, p_input, p_key, p_address)
  $function$
;
revoke all on function supervision.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) from public;
grant execute on function supervision.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) to supervision_app;

CREATE OR REPLACE FUNCTION supervision.audit_link(p_at timestamp with time zone, p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
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
    select seq + 1, hash into v_seq, v_previous from supervision.audit_head where stream = v_stream for update;
    select sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by place), 'UTF8'))
      into v_hash from unnest(array['supervision', v_stream::text, v_seq::text, encode(v_previous, 'hex'), p_id::text,
      to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_subject, p_field, p_outcome,
      p_unit::text, p_target::text, p_input, p_key, p_address]) with ordinality as t(part, place);
    insert into supervision.audit_entry values (v_stream, v_seq, p_id, p_at, p_subject, p_field, p_outcome, p_unit,
      p_target, p_input, p_key, p_address, v_hash);
    update supervision.audit_head set seq = v_seq, hash = v_hash where stream = v_stream;
  end $function$
;
revoke all on function supervision.audit_link(timestamp with time zone,uuid,text,text,text,uuid,uuid,text,text,text) from public;

CREATE OR REPLACE FUNCTION supervision.is_proposed(unit uuid, body text, name text, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select exists (select from supervision.theme t
       where t.unit_id = unit and t.owner = body and t.code = name and t.runs_from = day) $function$
;
revoke all on function supervision.is_proposed(uuid,text,text,date) from public;
grant execute on function supervision.is_proposed(uuid,text,text,date) to supervision_app;

CREATE OR REPLACE FUNCTION supervision.outbox_head()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select xid::text || '.' || position from supervision.outbox
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1 $function$
;
revoke all on function supervision.outbox_head() from public;
grant execute on function supervision.outbox_head() to supervision_app;

CREATE OR REPLACE FUNCTION supervision.refuse_lost_petition()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
         declare meeting uuid := case when tg_table_name = 'occasion' then (to_jsonb(new) ->> 'id')::uuid
           else (to_jsonb(new) ->> 'occasion_id')::uuid end;
         begin
           perform from supervision.occasion o where o.id = meeting for share;
           if exists (select from supervision.occasion o join supervision.follow_up f on f.occasion_id = o.id
               where o.id = meeting and o.state in ('CLOSED', 'CANCELLED') and f.kind = 'VOTER_PETITION'
                 and f.state not in ('VERIFIED_IMPLEMENTED', 'CLOSED_NOT_IMPLEMENTED', 'WITHDRAWN'))
             then raise exception 'an open voter petition with a meeting that is over'; end if;
           return null;
         end $function$
;
revoke all on function supervision.refuse_lost_petition() from public;
