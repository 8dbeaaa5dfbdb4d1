create schema complaints;
grant usage on schema complaints to complaints_app;
alter default privileges for role complaints_owner in schema complaints grant usage on sequences to complaints_app;
alter default privileges for role complaints_owner in schema complaints grant insert, select, update on tables to complaints_app;

create sequence complaints.migration_id_seq as integer;
grant usage on sequence complaints.migration_id_seq to complaints_app;

create table complaints.alarm (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  denunciation boolean not null,
  subject_id uuid not null,
  raised_on date not null,
  cleared_on date,
  note text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint alarm_pkey PRIMARY KEY (id)
);
CREATE INDEX alarm_by_unit ON complaints.alarm USING btree (unit_id, raised_on DESC, id DESC);
CREATE INDEX alarm_of ON complaints.alarm USING btree (unit_id, cleared_on);
alter table complaints.alarm enable row level security;
alter table complaints.alarm force row level security;
create policy added on complaints.alarm for insert to public
  with check (cardinality(( SELECT app.units_of('petition.handle'::text) AS units_of)) > 0);
create policy changed on complaints.alarm for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy closed on complaints.alarm for all to complaints_owner
  using (true)
  with check (true);
create policy in_sight on complaints.alarm for select to public
  using (
CASE
    WHEN denunciation THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])
END);
create policy kept_from_account on complaints.alarm as restrictive for select to complaints_app
  using (subject_id::text IS DISTINCT FROM current_setting('app.subject'::text, true));
create policy kept_from_concerned on complaints.alarm as restrictive for select to complaints_app
  using (NOT (subject_id = ANY ((( SELECT complaints.kept_from_me() AS kept_from_me))::uuid[])));
grant insert, select, update on complaints.alarm to complaints_app;

create table complaints.audit_entry (
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
CREATE INDEX audit_entry_newest ON complaints.audit_entry USING btree (at DESC, id DESC);
CREATE INDEX audit_entry_told ON complaints.audit_entry USING btree ((
CASE
    WHEN (field = ANY ('{openIntake,saveIntake,abandonIntake,beginFile,appendToFile,finishFile,abandonFile,registerPetition,classifyPetition,acceptPetition,advisePetition,returnPetition,archivePetition,answerPetition,mergePetition,tiePetition,openMatter,tieVisit,transferPetition,acknowledgeTransfer,returnTransfer,extendClock,pauseClock,resumeClock,clearAlarm}'::text[])) THEN (date_trunc('month'::text, (at AT TIME ZONE 'Asia/Ho_Chi_Minh'::text)) AT TIME ZONE 'Asia/Ho_Chi_Minh'::text)
    ELSE at
END) DESC, (
CASE
    WHEN (field = ANY ('{openIntake,saveIntake,abandonIntake,beginFile,appendToFile,finishFile,abandonFile,registerPetition,classifyPetition,acceptPetition,advisePetition,returnPetition,archivePetition,answerPetition,mergePetition,tiePetition,openMatter,tieVisit,transferPetition,acknowledgeTransfer,returnTransfer,extendClock,pauseClock,resumeClock,clearAlarm}'::text[])) THEN (md5((id)::text))::uuid
    ELSE id
END) DESC);
alter table complaints.audit_entry enable row level security;
alter table complaints.audit_entry force row level security;
create policy in_sight on complaints.audit_entry for select to complaints_app
  using ((unit_id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])) OR unit_id IS NULL AND (EXISTS ( SELECT
   FROM hierarchy.unit u
  WHERE u.parent_id IS NULL AND (u.id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])))));
create policy kept on complaints.audit_entry for insert to complaints_owner
  with check (true);
create policy verified on complaints.audit_entry for select to complaints_owner
  using (true);
grant select on complaints.audit_entry to complaints_app;

create table complaints.audit_head (
  stream integer not null,
  seq bigint not null,
  hash bytea not null,
  constraint audit_head_pkey PRIMARY KEY (stream)
);
alter table complaints.audit_head enable row level security;
alter table complaints.audit_head force row level security;
create policy kept on complaints.audit_head for all to complaints_owner
  using (true)
  with check (true);
create policy signed on complaints.audit_head for select to complaints_app
  using (true);
grant select on complaints.audit_head to complaints_app;

create table complaints.backlog_item (
  id uuid not null,
  unit_id uuid not null,
  programme text not null,
  title text not null,
  listed_on date not null,
  case_id uuid,
  state text not null,
  outcome text,
  ended_on date,
  document text,
  note text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint backlog_item_pkey PRIMARY KEY (id),
  constraint backlog_item_check CHECK ((state = 'RESOLVED'::text) = (outcome IS NOT NULL) AND (outcome IS NULL) = (ended_on IS NULL) AND (outcome IS NULL OR document IS NOT NULL)),
  constraint backlog_item_outcome_check CHECK (outcome = ANY (ARRAY['SETTLED'::text, 'ENDED_BY_NOTICE'::text, 'PASSED_TO_CENTRE'::text])),
  constraint backlog_item_state_check CHECK (state = ANY (ARRAY['IN_PROGRESS'::text, 'RESOLVED'::text])),
  constraint backlog_item_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.complaint_case(id)
);
CREATE INDEX backlog_item_by_case ON complaints.backlog_item USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX backlog_item_by_day ON complaints.backlog_item USING btree (listed_on DESC, id DESC);
CREATE INDEX backlog_item_by_unit ON complaints.backlog_item USING btree (unit_id, listed_on DESC, id DESC);
alter table complaints.backlog_item enable row level security;
alter table complaints.backlog_item force row level security;
create policy added on complaints.backlog_item for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.backlog_item for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.backlog_item for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.backlog_item to complaints_app;

create table complaints.case_feedback (
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  opinion text not null,
  note text,
  said_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint case_feedback_pkey PRIMARY KEY (id),
  constraint case_feedback_check CHECK (opinion = 'CONTENT'::text OR note IS NOT NULL),
  constraint case_feedback_opinion_check CHECK (opinion = ANY (ARRAY['CONTENT'::text, 'PARTLY_CONTENT'::text, 'NOT_CONTENT'::text])),
  constraint case_feedback_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.complaint_case(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX case_feedback_of_case ON complaints.case_feedback USING btree (case_id, said_on);
alter table complaints.case_feedback enable row level security;
alter table complaints.case_feedback force row level security;
create policy added on complaints.case_feedback for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.case_feedback for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.case_feedback for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy only_open on complaints.case_feedback as restrictive for select to complaints_app
  using ((EXISTS ( SELECT
   FROM complaints.complaint_case c
  WHERE c.id = case_feedback.case_id)));
grant insert, select on complaints.case_feedback to complaints_app;

create table complaints.clock (
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
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  calendar_position bigint not null,
  constraint clock_pkey PRIMARY KEY (id),
  constraint clock_check CHECK ((ended_on IS NOT NULL) = (state = 'ENDED'::text)),
  constraint clock_state_check CHECK (state = ANY (ARRAY['RUNNING'::text, 'PAUSED'::text, 'ENDED'::text]))
);
CREATE INDEX clock_behind ON complaints.clock USING btree (calendar_position) WHERE (state = 'RUNNING'::text);
CREATE INDEX clock_of ON complaints.clock USING btree (subject_id);
CREATE UNIQUE INDEX clock_once ON complaints.clock USING btree (subject_id, kind) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_running ON complaints.clock USING btree (unit_id, due_on) WHERE (state <> 'ENDED'::text);
CREATE INDEX clock_warned ON complaints.clock USING btree (warn_on) WHERE (state = 'RUNNING'::text);
CREATE TRIGGER case_due_on_after_insert AFTER INSERT ON complaints.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION complaints.case_due_on_of_timed();
CREATE TRIGGER case_due_on_after_update AFTER UPDATE ON complaints.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION complaints.case_due_on_of_timed();
CREATE TRIGGER denunciation_due_on_after_insert AFTER INSERT ON complaints.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION complaints.denunciation_due_on_of_timed();
CREATE TRIGGER denunciation_due_on_after_update AFTER UPDATE ON complaints.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION complaints.denunciation_due_on_of_timed();
CREATE TRIGGER due_on_after_insert AFTER INSERT ON complaints.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION complaints.due_on_of_timed();
CREATE TRIGGER due_on_after_update AFTER UPDATE ON complaints.clock REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION complaints.due_on_of_timed();
alter table complaints.clock enable row level security;
alter table complaints.clock force row level security;
create policy added on complaints.clock for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.transfer t
  WHERE t.petition_id = clock.subject_id AND (t.to_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))));
create policy changed on complaints.clock for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])));
create policy closed on complaints.clock for all to complaints_owner
  using (true)
  with check (true);
create policy in_sight on complaints.clock for select to public
  using (((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units() AS units))::uuid[]))) AND (NOT restricted OR (unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[]))) AND ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR NOT complaints.is_unclassified(subject_id)));
create policy kept_from_concerned on complaints.clock as restrictive for select to complaints_app
  using (NOT (subject_id = ANY ((( SELECT complaints.kept_from_me() AS kept_from_me))::uuid[])));
create policy not_concerned on complaints.clock as restrictive for select to complaints_app
  using (subject_kind <> 'denunciation_case'::text OR (EXISTS ( SELECT
   FROM complaints.denunciation_case c
  WHERE c.id = clock.subject_id)));
create policy of_refusals on complaints.clock for insert to public
  with check (subject_kind = 'reception_refusal'::text AND (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])));
create policy of_request on complaints.clock as restrictive for select to complaints_app
  using (subject_kind <> 'data_request'::text OR (EXISTS ( SELECT
   FROM complaints.data_request r
  WHERE r.id = clock.subject_id)));
create policy refusals_changed on complaints.clock for update to public
  using (subject_kind = 'reception_refusal'::text AND (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])))
  with check (subject_kind = 'reception_refusal'::text AND (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])));
grant insert, select, update on complaints.clock to complaints_app;

create table complaints.clock_event (
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
  constraint clock_event_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES complaints.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table complaints.clock_event enable row level security;
alter table complaints.clock_event force row level security;
create policy added on complaints.clock_event for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (waiting_unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.transfer t
  WHERE t.unit_id = clock_event.unit_id AND (t.to_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))));
create policy in_sight on complaints.clock_event for select to public
  using ((EXISTS ( SELECT
   FROM complaints.clock c
  WHERE c.id = clock_event.clock_id)));
create policy of_refusals on complaints.clock_event for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.clock c
  WHERE c.id = clock_event.clock_id AND c.subject_kind = 'reception_refusal'::text)));
grant insert, select on complaints.clock_event to complaints_app;

create table complaints.clock_rung (
  clock_id uuid not null,
  code text not null,
  unit_id uuid not null,
  reached_on date not null,
  told_on date not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint clock_rung_pkey PRIMARY KEY (clock_id, code),
  constraint clock_rung_code_check CHECK (code = ANY (ARRAY['WARN'::text, 'DUE'::text, 'OVER'::text])),
  constraint clock_rung_clock_id_fkey FOREIGN KEY (clock_id) REFERENCES complaints.clock(id) DEFERRABLE INITIALLY DEFERRED
);
alter table complaints.clock_rung enable row level security;
alter table complaints.clock_rung force row level security;
create policy added on complaints.clock_rung for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.clock_rung for select to public
  using (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[]));
grant insert, select on complaints.clock_rung to complaints_app;

create table complaints.complaint_case (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  title text not null,
  instance text not null,
  first_case_id uuid,
  state text not null,
  received_on date not null,
  accepted_on date,
  officer text,
  concerned text,
  dialogue_on date,
  decided_on date,
  outcome text,
  decision text,
  appealed_on date,
  ended_on date,
  steps integer not null,
  last_on date not null,
  due_on date default '9999-12-31'::date not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  sealed boolean default false not null,
  jurisdiction text,
  overruled text,
  against_unit_id uuid,
  officer_account text,
  verified_on date,
  unverified text,
  complex_on date,
  complex_ground text,
  dialogue_for date,
  constraint complaint_case_pkey PRIMARY KEY (id),
  constraint complaint_case_code_key UNIQUE (code),
  constraint complaint_case_check CHECK ((instance = 'SECOND'::text) = (first_case_id IS NOT NULL)),
  constraint complaint_case_check1 CHECK (decided_on IS NULL OR decision IS NOT NULL AND outcome IS NOT NULL),
  constraint complaint_case_check2 CHECK ((state <> ALL (ARRAY['DECIDED'::text, 'PUBLISHED'::text, 'ENFORCING'::text, 'CLOSED'::text])) OR decided_on IS NOT NULL),
  constraint complaint_case_check3 CHECK (officer IS NULL OR officer IS DISTINCT FROM concerned),
  constraint complaint_case_complex CHECK ((complex_on IS NULL) = (complex_ground IS NULL)),
  constraint complaint_case_complex_ground CHECK (complex_ground = ANY (ARRAY['GROUND_1'::text, 'GROUND_2'::text, 'GROUND_3'::text, 'GROUND_4'::text, 'GROUND_5'::text, 'GROUND_6'::text, 'GROUND_7'::text])),
  constraint complaint_case_instance_check CHECK (instance = ANY (ARRAY['FIRST'::text, 'SECOND'::text])),
  constraint complaint_case_outcome_check CHECK (outcome = ANY (ARRAY['JUSTIFIED'::text, 'PARTLY_JUSTIFIED'::text, 'UNJUSTIFIED'::text])),
  constraint complaint_case_state_check CHECK (state = ANY (ARRAY['PENDING_ACCEPTANCE'::text, 'ACCEPTED'::text, 'REFUSED'::text, 'VERIFYING'::text, 'DIALOGUE'::text, 'SUSPENDED'::text, 'DECIDED'::text, 'PUBLISHED'::text, 'ENFORCING'::text, 'CLOSED'::text, 'WITHDRAWN'::text])),
  constraint complaint_case_verified CHECK ((state <> ALL (ARRAY['DECIDED'::text, 'PUBLISHED'::text, 'ENFORCING'::text, 'CLOSED'::text])) OR verified_on IS NOT NULL OR unverified IS NOT NULL),
  constraint complaint_case_first_case_id_fkey FOREIGN KEY (first_case_id) REFERENCES complaints.complaint_case(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX complaint_case_accepted ON complaints.complaint_case USING btree (unit_id, accepted_on) WHERE (accepted_on IS NOT NULL);
CREATE UNIQUE INDEX complaint_case_appeal ON complaints.complaint_case USING btree (first_case_id);
CREATE INDEX complaint_case_code ON complaints.complaint_case USING btree (code, id);
CREATE INDEX complaint_case_decided ON complaints.complaint_case USING btree (unit_id, decided_on) WHERE (decided_on IS NOT NULL);
CREATE INDEX complaint_case_due ON complaints.complaint_case USING btree (due_on, id);
CREATE INDEX complaint_case_due_by_unit ON complaints.complaint_case USING btree (unit_id, due_on, id);
CREATE INDEX complaint_case_newest ON complaints.complaint_case USING btree (received_on DESC, id DESC);
CREATE INDEX complaint_case_newest_by_unit ON complaints.complaint_case USING btree (unit_id, received_on DESC, id DESC);
CREATE TRIGGER due_on BEFORE INSERT ON complaints.complaint_case FOR EACH ROW EXECUTE FUNCTION complaints.case_due_on_of_new();
alter table complaints.complaint_case enable row level security;
alter table complaints.complaint_case force row level security;
create policy added on complaints.complaint_case for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.complaint_case for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.complaint_case for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy only_open on complaints.complaint_case as restrictive for select to complaints_app
  using (NOT sealed OR (unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])));
create policy sealed_cases on complaints.complaint_case for all to complaints_owner
  using (true)
  with check (true);
grant insert, select, update on complaints.complaint_case to complaints_app;

create table complaints.complaint_case_petition (
  case_id uuid not null,
  petition_id uuid not null,
  unit_id uuid not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint complaint_case_petition_pkey PRIMARY KEY (case_id, petition_id),
  constraint complaint_case_petition_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.complaint_case(id) DEFERRABLE INITIALLY DEFERRED,
  constraint complaint_case_petition_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX complaint_case_of_petition ON complaints.complaint_case_petition USING btree (petition_id);
alter table complaints.complaint_case_petition enable row level security;
alter table complaints.complaint_case_petition force row level security;
create policy added on complaints.complaint_case_petition for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.complaint_case_petition for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.complaint_case_petition for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy only_open on complaints.complaint_case_petition as restrictive for select to complaints_app
  using ((EXISTS ( SELECT
   FROM complaints.complaint_case c
  WHERE c.id = complaint_case_petition.case_id)));
create policy sealed_cases on complaints.complaint_case_petition for select to complaints_owner
  using (true);
grant insert, select on complaints.complaint_case_petition to complaints_app;

create table complaints.complaint_case_step (
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  seq integer not null,
  step text not null,
  happened_on date not null,
  document text,
  reason text,
  attended integer,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  people integer,
  petition_id uuid,
  by_unit_id uuid,
  ground text,
  dialogue_for date,
  led_by text,
  concerns text[] default '{}'::text[] not null,
  constraint complaint_case_step_pkey PRIMARY KEY (id),
  constraint complaint_case_step_case_id_seq_key UNIQUE (case_id, seq),
  constraint complaint_case_step_attended_check CHECK (attended >= 0),
  constraint complaint_case_step_check CHECK ((people IS NULL) = (petition_id IS NULL)),
  constraint complaint_case_step_complex CHECK ((ground IS NOT NULL) = (step = 'determine_complex'::text)),
  constraint complaint_case_step_ground CHECK (ground = ANY (ARRAY['GROUND_1'::text, 'GROUND_2'::text, 'GROUND_3'::text, 'GROUND_4'::text, 'GROUND_5'::text, 'GROUND_6'::text, 'GROUND_7'::text])),
  constraint complaint_case_step_led_by CHECK (led_by = ANY (ARRAY['HEAD'::text, 'DELEGATE'::text])),
  constraint complaint_case_step_people_check CHECK (people > 0),
  constraint complaint_case_step_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.complaint_case(id) DEFERRABLE INITIALLY DEFERRED,
  constraint complaint_case_step_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED
);
alter table complaints.complaint_case_step enable row level security;
alter table complaints.complaint_case_step force row level security;
create policy added on complaints.complaint_case_step for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.complaint_case_step for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.complaint_case_step for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy only_open on complaints.complaint_case_step as restrictive for select to complaints_app
  using ((EXISTS ( SELECT
   FROM complaints.complaint_case c
  WHERE c.id = complaint_case_step.case_id)));
grant insert, select on complaints.complaint_case_step to complaints_app;

create table complaints.counted_period (
  unit_id uuid not null,
  from_day date not null,
  to_day date not null,
  petitions bigint not null,
  told boolean not null,
  closed_at timestamp with time zone default clock_timestamp() not null,
  constraint counted_period_pkey PRIMARY KEY (unit_id, from_day, to_day)
);
alter table complaints.counted_period enable row level security;
alter table complaints.counted_period force row level security;
create policy kept on complaints.counted_period for all to complaints_owner
  using (true)
  with check (true);

create table complaints.data_breach (
  id uuid not null,
  unit_id uuid not null,
  noticed_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  happened text not null,
  people integer,
  measures text,
  notify text[] not null,
  state text not null,
  notice text,
  notified_at timestamp with time zone,
  late_why text,
  closed_at timestamp with time zone,
  outcome text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint data_breach_pkey PRIMARY KEY (id),
  constraint data_breach_check CHECK (due_at = (noticed_at + '72:00:00'::interval)),
  constraint data_breach_check1 CHECK ((state = 'NOTICED'::text) = (notice IS NULL) AND (notice IS NULL) = (notified_at IS NULL)),
  constraint data_breach_check2 CHECK (notified_at >= noticed_at),
  constraint data_breach_check3 CHECK ((late_why IS NOT NULL) = COALESCE(notified_at > due_at, false)),
  constraint data_breach_check4 CHECK ((state = 'CLOSED'::text) = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (outcome IS NULL)),
  constraint data_breach_check5 CHECK (closed_at >= notified_at),
  constraint data_breach_notify_check CHECK (cardinality(notify) > 0 AND notify <@ ARRAY['DATA_AUTHORITY'::text, 'UNIT_ABOVE'::text, 'PERSONS_CONCERNED'::text]),
  constraint data_breach_people_check CHECK (people >= 0),
  constraint data_breach_state_check CHECK (state = ANY (ARRAY['NOTICED'::text, 'NOTIFIED'::text, 'CLOSED'::text]))
);
CREATE INDEX data_breach_by_unit ON complaints.data_breach USING btree (unit_id, noticed_at DESC, id DESC);
CREATE INDEX data_breach_newest ON complaints.data_breach USING btree (noticed_at DESC, id DESC);
alter table complaints.data_breach enable row level security;
alter table complaints.data_breach force row level security;
create policy added on complaints.data_breach for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.data_breach for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.hold_key'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.set_up'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.hold_key'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.set_up'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.data_breach for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.hold_key'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.set_up'::text) AS units_of))::uuid[])));
grant insert, select, update on complaints.data_breach to complaints_app;

create table complaints.data_breach_step (
  id uuid not null,
  breach_id uuid not null,
  unit_id uuid not null,
  step text not null,
  happened_at timestamp with time zone not null,
  document text,
  reason text,
  people integer,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint data_breach_step_pkey PRIMARY KEY (id),
  constraint data_breach_step_step_check CHECK (step = ANY (ARRAY['notice'::text, 'notify'::text, 'close'::text])),
  constraint data_breach_step_breach_id_fkey FOREIGN KEY (breach_id) REFERENCES complaints.data_breach(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX data_breach_step_of ON complaints.data_breach_step USING btree (breach_id, happened_at, id);
alter table complaints.data_breach_step enable row level security;
alter table complaints.data_breach_step force row level security;
create policy added on complaints.data_breach_step for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.hold_key'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('vault.set_up'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.data_breach_step for select to public
  using ((EXISTS ( SELECT
   FROM complaints.data_breach b
  WHERE b.id = data_breach_step.breach_id)));
grant insert, select on complaints.data_breach_step to complaints_app;

create table complaints.data_request (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  channel text not null,
  asks text not null,
  petition_id uuid,
  visit_id uuid,
  state text not null,
  ended_at timestamp with time zone,
  document text,
  reason text,
  ground text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint data_request_pkey PRIMARY KEY (id),
  constraint data_request_channel_check CHECK (channel = ANY (ARRAY['IN_PERSON'::text, 'POST'::text, 'ONLINE'::text, 'TELEPHONE'::text])),
  constraint data_request_check CHECK (due_at = (received_at + '72:00:00'::interval)),
  constraint data_request_check1 CHECK ((petition_id IS NULL) <> (visit_id IS NULL)),
  constraint data_request_check2 CHECK ((state = 'RECEIVED'::text) = (ended_at IS NULL)),
  constraint data_request_check3 CHECK (ended_at >= received_at),
  constraint data_request_check4 CHECK ((state <> ALL (ARRAY['ANSWERED'::text, 'REFUSED'::text])) OR document IS NOT NULL),
  constraint data_request_check5 CHECK ((state <> ALL (ARRAY['REFUSED'::text, 'WITHDRAWN'::text])) OR reason IS NOT NULL),
  constraint data_request_check6 CHECK ((state = 'REFUSED'::text) = (ground IS NOT NULL)),
  constraint data_request_ground_check CHECK (ground = ANY (ARRAY['NOT_THE_PERSON'::text, 'DATA_NOT_HELD'::text, 'HARMS_OTHERS'::text, 'KEPT_BY_LAW'::text, 'STATE_SECRET'::text])),
  constraint data_request_kind_check CHECK (kind = ANY (ARRAY['SEE'::text, 'CORRECT'::text, 'RESTRICT'::text, 'DELETE'::text])),
  constraint data_request_state_check CHECK (state = ANY (ARRAY['RECEIVED'::text, 'ANSWERED'::text, 'REFUSED'::text, 'WITHDRAWN'::text])),
  constraint data_request_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED,
  constraint data_request_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES complaints.visit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX data_request_by_unit ON complaints.data_request USING btree (unit_id, received_at DESC, id DESC);
CREATE INDEX data_request_newest ON complaints.data_request USING btree (received_at DESC, id DESC);
CREATE INDEX data_request_of_petition ON complaints.data_request USING btree (petition_id) WHERE (petition_id IS NOT NULL);
CREATE INDEX data_request_of_visit ON complaints.data_request USING btree (visit_id) WHERE (visit_id IS NOT NULL);
alter table complaints.data_request enable row level security;
alter table complaints.data_request force row level security;
create policy added on complaints.data_request for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (petition_id IS NULL OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = data_request.petition_id))));
create policy changed on complaints.data_request for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (petition_id IS NULL OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = data_request.petition_id))))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (petition_id IS NULL OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = data_request.petition_id))));
create policy in_sight on complaints.data_request for select to public
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) AND (petition_id IS NULL OR (unit_id = ANY ((( SELECT app.units_of('clock.tell'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = data_request.petition_id))));
grant insert, select, update on complaints.data_request to complaints_app;

create table complaints.data_request_step (
  id uuid not null,
  request_id uuid not null,
  unit_id uuid not null,
  step text not null,
  happened_at timestamp with time zone not null,
  document text,
  reason text,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint data_request_step_pkey PRIMARY KEY (id),
  constraint data_request_step_step_check CHECK (step = ANY (ARRAY['receive'::text, 'answer'::text, 'refuse'::text, 'withdraw'::text])),
  constraint data_request_step_request_id_fkey FOREIGN KEY (request_id) REFERENCES complaints.data_request(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX data_request_step_of ON complaints.data_request_step USING btree (request_id, happened_at, id);
alter table complaints.data_request_step enable row level security;
alter table complaints.data_request_step force row level security;
create policy added on complaints.data_request_step for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.data_request_step for select to public
  using ((EXISTS ( SELECT
   FROM complaints.data_request r
  WHERE r.id = data_request_step.request_id)));
grant insert, select on complaints.data_request_step to complaints_app;

create table complaints.denunciation_case (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  title text not null,
  state text not null,
  received_on date not null,
  accepted_on date,
  concerned text,
  concerned_unit_id uuid,
  concerned_head boolean not null,
  concerned_account text,
  officer text,
  concluded_on date,
  outcome text,
  conclusion text,
  published_on date,
  handled_on date,
  forwarded_to_id uuid,
  ended_on date,
  steps integer not null,
  last_on date not null,
  due_on date default '9999-12-31'::date not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  officer_account text,
  verified_on date,
  kept_out text[] default '{}'::text[] not null,
  constraint denunciation_case_pkey PRIMARY KEY (id),
  constraint denunciation_case_code_key UNIQUE (code),
  constraint denunciation_case_check CHECK (concluded_on IS NULL OR conclusion IS NOT NULL AND outcome IS NOT NULL),
  constraint denunciation_case_check1 CHECK ((state <> ALL (ARRAY['CONCLUDED'::text, 'HANDLED'::text, 'CLOSED'::text])) OR concluded_on IS NOT NULL),
  constraint denunciation_case_check2 CHECK ((state <> ALL (ARRAY['VERIFYING'::text, 'SUSPENDED'::text, 'CONCLUDED'::text, 'HANDLED'::text, 'CLOSED'::text])) OR accepted_on IS NOT NULL AND officer IS NOT NULL),
  constraint denunciation_case_check3 CHECK (state <> 'CLOSED'::text OR published_on IS NOT NULL),
  constraint denunciation_case_check4 CHECK ((state = 'FORWARDED'::text) = (forwarded_to_id IS NOT NULL) AND forwarded_to_id IS DISTINCT FROM COALESCE(concerned_unit_id, unit_id)),
  constraint denunciation_case_check5 CHECK (officer IS NULL OR officer IS DISTINCT FROM concerned),
  constraint denunciation_case_check6 CHECK (NOT concerned_head OR concerned_unit_id IS NOT NULL AND concerned_unit_id <> unit_id),
  constraint denunciation_case_kept_out CHECK (officer_account IS NULL OR (officer_account <> ALL (kept_out)) AND officer_account IS DISTINCT FROM concerned_account),
  constraint denunciation_case_outcome_check CHECK (outcome = ANY (ARRAY['TRUE'::text, 'PARTLY_TRUE'::text, 'UNTRUE'::text])),
  constraint denunciation_case_state_check CHECK (state = ANY (ARRAY['RECEIVED'::text, 'CHECKED'::text, 'ACCEPTED'::text, 'NOT_ACCEPTED'::text, 'FORWARDED'::text, 'VERIFYING'::text, 'SUSPENDED'::text, 'CONCLUDED'::text, 'HANDLED'::text, 'CLOSED'::text, 'WITHDRAWN'::text])),
  constraint denunciation_case_verified CHECK ((state <> ALL (ARRAY['CONCLUDED'::text, 'HANDLED'::text, 'CLOSED'::text])) OR verified_on IS NOT NULL)
);
CREATE INDEX denunciation_case_code ON complaints.denunciation_case USING btree (code, id);
CREATE INDEX denunciation_case_concerned ON complaints.denunciation_case USING btree (concerned_account) WHERE (concerned_account IS NOT NULL);
CREATE INDEX denunciation_case_due ON complaints.denunciation_case USING btree (due_on, id);
CREATE INDEX denunciation_case_due_by_unit ON complaints.denunciation_case USING btree (unit_id, due_on, id);
CREATE INDEX denunciation_case_newest ON complaints.denunciation_case USING btree (received_on DESC, id DESC);
CREATE INDEX denunciation_case_newest_by_unit ON complaints.denunciation_case USING btree (unit_id, received_on DESC, id DESC);
CREATE TRIGGER due_on BEFORE INSERT ON complaints.denunciation_case FOR EACH ROW EXECUTE FUNCTION complaints.denunciation_due_on_of_new();
alter table complaints.denunciation_case enable row level security;
alter table complaints.denunciation_case force row level security;
create policy added on complaints.denunciation_case for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy changed on complaints.denunciation_case for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.denunciation_case for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND concerned_account IS DISTINCT FROM current_setting('app.subject'::text, true));
create policy kept on complaints.denunciation_case for all to complaints_owner
  using (true)
  with check (true);
grant insert, select, update on complaints.denunciation_case to complaints_app;

create table complaints.denunciation_case_petition (
  case_id uuid not null,
  petition_id uuid not null,
  unit_id uuid not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint denunciation_case_petition_pkey PRIMARY KEY (case_id, petition_id),
  constraint denunciation_case_petition_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.denunciation_case(id) DEFERRABLE INITIALLY DEFERRED,
  constraint denunciation_case_petition_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX denunciation_case_of_petition ON complaints.denunciation_case_petition USING btree (petition_id);
alter table complaints.denunciation_case_petition enable row level security;
alter table complaints.denunciation_case_petition force row level security;
create policy added on complaints.denunciation_case_petition for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.denunciation_case_petition for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.denunciation_case c
  WHERE c.id = denunciation_case_petition.case_id)));
create policy kept on complaints.denunciation_case_petition for select to complaints_owner
  using (true);
grant insert, select on complaints.denunciation_case_petition to complaints_app;

create table complaints.denunciation_case_step (
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  seq integer not null,
  step text not null,
  happened_on date not null,
  document text,
  reason text,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  people integer,
  petition_id uuid,
  by_unit_id uuid,
  constraint denunciation_case_step_pkey PRIMARY KEY (id),
  constraint denunciation_case_step_case_id_seq_key UNIQUE (case_id, seq),
  constraint denunciation_case_step_check CHECK ((people IS NULL) = (petition_id IS NULL)),
  constraint denunciation_case_step_people_check CHECK (people > 0),
  constraint denunciation_case_step_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.denunciation_case(id) DEFERRABLE INITIALLY DEFERRED,
  constraint denunciation_case_step_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED
);
alter table complaints.denunciation_case_step enable row level security;
alter table complaints.denunciation_case_step force row level security;
create policy added on complaints.denunciation_case_step for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.denunciation_case_step for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.denunciation_case c
  WHERE c.id = denunciation_case_step.case_id)));
grant insert, select on complaints.denunciation_case_step to complaints_app;

create table complaints.dialogue (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  held_on date not null,
  subject text not null,
  chair text not null,
  invited integer not null,
  attended integer not null,
  absence text,
  questions text,
  answers text,
  case_id uuid,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint dialogue_pkey PRIMARY KEY (id),
  constraint dialogue_attended_check CHECK (attended >= 0),
  constraint dialogue_check CHECK (attended > 0 OR absence IS NOT NULL),
  constraint dialogue_invited_check CHECK (invited >= 0),
  constraint dialogue_kind_check CHECK (kind = ANY (ARRAY['LEADERS'::text, 'LAND_CLEARANCE'::text, 'PROJECT_ROLLOUT'::text, 'GRIEVANCE'::text])),
  constraint dialogue_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.complaint_case(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX dialogue_by_day ON complaints.dialogue USING btree (held_on DESC, id DESC);
CREATE INDEX dialogue_by_unit ON complaints.dialogue USING btree (unit_id, held_on DESC, id DESC);
CREATE INDEX dialogue_of_case ON complaints.dialogue USING btree (case_id) WHERE (case_id IS NOT NULL);
alter table complaints.dialogue enable row level security;
alter table complaints.dialogue force row level security;
create policy added on complaints.dialogue for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy changed on complaints.dialogue for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.dialogue for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy only_open on complaints.dialogue as restrictive for select to complaints_app
  using (case_id IS NULL OR (EXISTS ( SELECT
   FROM complaints.complaint_case c
  WHERE c.id = dialogue.case_id)));
grant insert, select, update on complaints.dialogue to complaints_app;

create table complaints.idempotency (
  key text not null,
  subject text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamp with time zone default clock_timestamp() not null,
  constraint idempotency_pkey PRIMARY KEY (subject, key)
);
alter table complaints.idempotency enable row level security;
alter table complaints.idempotency force row level security;
create policy in_scope on complaints.idempotency for all to public
  using (subject = current_setting('app.subject'::text, true))
  with check (subject = current_setting('app.subject'::text, true));
grant insert, select, update on complaints.idempotency to complaints_app;

create table complaints.intake (
  id uuid not null,
  unit_id uuid not null,
  opened_by text not null,
  state text not null,
  channel text not null,
  received_on date not null,
  summary text not null,
  people integer not null,
  anonymous boolean not null,
  complained_unit_id uuid,
  against_head boolean not null,
  visit_id uuid,
  vault_record_id uuid not null,
  handed_over_from_id uuid,
  version integer not null,
  saved_at timestamp with time zone not null,
  constraint intake_pkey PRIMARY KEY (id),
  constraint intake_state_check CHECK (state = ANY (ARRAY['OPEN'::text, 'REGISTERED'::text, 'ABANDONED'::text]))
);
CREATE INDEX intake_of ON complaints.intake USING btree (opened_by, state);
CREATE INDEX intake_saved ON complaints.intake USING btree (opened_by, saved_at DESC, id DESC) WHERE (state = 'OPEN'::text);
alter table complaints.intake enable row level security;
alter table complaints.intake force row level security;
create policy added on complaints.intake for insert to public
  with check (opened_by = current_setting('app.subject'::text, true) AND (unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])));
create policy changed on complaints.intake for update to public
  using (opened_by = current_setting('app.subject'::text, true) AND (unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])))
  with check (opened_by = current_setting('app.subject'::text, true) AND (unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.intake for select to public
  using (opened_by = current_setting('app.subject'::text, true) AND (unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])));
grant insert, select, update on complaints.intake to complaints_app;

create table complaints.land_tie (
  id uuid not null,
  unit_id uuid not null,
  project_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  tied_on date not null,
  untied_on date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint land_tie_pkey PRIMARY KEY (id),
  constraint land_tie_kind_check CHECK (kind = ANY (ARRAY['MATTER'::text, 'DIALOGUE'::text]))
);
CREATE INDEX land_tie_of_subject ON complaints.land_tie USING btree (subject_id);
CREATE UNIQUE INDEX land_tie_standing ON complaints.land_tie USING btree (project_id, subject_id) WHERE (untied_on IS NULL);
alter table complaints.land_tie enable row level security;
alter table complaints.land_tie force row level security;
create policy added on complaints.land_tie for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])));
create policy changed on complaints.land_tie for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.land_tie for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.land_tie to complaints_app;

create table complaints.law_rule (
  code text not null,
  register text not null,
  rule jsonb not null,
  replaces text,
  governs text not null,
  recorded_on date not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint law_rule_pkey PRIMARY KEY (code),
  constraint law_rule_check CHECK (replaces IS DISTINCT FROM code),
  constraint law_rule_governs_check CHECK (governs = ANY (ARRAY['AT_TRIGGER'::text, 'APPLIES_TO_OPEN'::text, 'MORE_FAVOURABLE'::text])),
  constraint law_rule_register_check CHECK (register = ANY (ARRAY['TIME'::text, 'JURISDICTION'::text, 'DUTY'::text]))
);
CREATE UNIQUE INDEX law_rule_replaced ON complaints.law_rule USING btree (replaces);
alter table complaints.law_rule enable row level security;
alter table complaints.law_rule force row level security;
create policy loaded on complaints.law_rule for insert to public
  with check (cardinality(( SELECT app.units_of('clock.tell'::text) AS units_of)) > 0);
create policy public on complaints.law_rule for select to public
  using (true);
grant insert, select on complaints.law_rule to complaints_app;

create table complaints.matter (
  id uuid not null,
  unit_id uuid not null,
  title text not null,
  title_folded text not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint matter_pkey PRIMARY KEY (id)
);
CREATE INDEX matter_by_unit ON complaints.matter USING btree (unit_id, id DESC);
CREATE INDEX matter_of ON complaints.matter USING btree (unit_id);
alter table complaints.matter enable row level security;
alter table complaints.matter force row level security;
create policy added on complaints.matter for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.matter for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.matter for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.matter to complaints_app;

create table complaints.migration (
  id integer default nextval('complaints.migration_id_seq'::regclass) not null,
  name character varying(255) not null,
  executed_at timestamp(6) with time zone default CURRENT_TIMESTAMP(6) not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant insert, select, update on complaints.migration to complaints_app;

create table complaints.national_batch (
  id uuid not null,
  unit_id uuid not null,
  from_day date not null,
  to_day date not null,
  made_on date not null,
  records integer not null,
  checksum text not null,
  content text not null,
  accepted integer not null,
  refused integer not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint national_batch_pkey PRIMARY KEY (id),
  constraint national_batch_check CHECK (from_day < to_day),
  constraint national_batch_check1 CHECK (accepted >= 0 AND refused >= 0 AND (accepted + refused) <= records),
  constraint national_batch_from_day_check CHECK (from_day >= '2026-07-01'::date),
  constraint national_batch_records_check CHECK (records > 0)
);
CREATE INDEX national_batch_by_day ON complaints.national_batch USING btree (made_on DESC, id DESC);
CREATE INDEX national_batch_by_unit ON complaints.national_batch USING btree (unit_id, made_on DESC, id DESC);
alter table complaints.national_batch enable row level security;
alter table complaints.national_batch force row level security;
create policy added on complaints.national_batch for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.national_batch for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.national_batch for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.national_batch to complaints_app;

create table complaints.national_row (
  id uuid not null,
  seq bigint generated always as identity not null,
  batch_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  code text not null,
  handed_over_on date not null,
  facts text not null,
  answer text,
  their_id text,
  reason text,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint national_row_pkey PRIMARY KEY (id),
  constraint national_row_batch_id_code_key UNIQUE (batch_id, code),
  constraint national_row_answer_check CHECK (answer = ANY (ARRAY['ACCEPTED'::text, 'REFUSED'::text])),
  constraint national_row_check CHECK ((answer = 'ACCEPTED'::text) = (their_id IS NOT NULL)),
  constraint national_row_check1 CHECK ((answer = 'REFUSED'::text) = (reason IS NOT NULL)),
  constraint national_row_kind_check CHECK (kind = ANY (ARRAY['PETITION'::text, 'COMPLAINT_CASE'::text, 'RECEPTION_SESSION'::text])),
  constraint national_row_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES complaints.national_batch(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX national_row_by_subject ON complaints.national_row USING btree (subject_id, seq DESC);
alter table complaints.national_row enable row level security;
alter table complaints.national_row force row level security;
create policy added on complaints.national_row for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.national_row for update to public
  using (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.national_row for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.national_row to complaints_app;

create table complaints.online_reception (
  id uuid not null,
  unit_id uuid not null,
  held_on date not null,
  starts_at text not null,
  kind text not null,
  subject text not null,
  places text not null,
  planned_on date not null,
  state text not null,
  announced_on date,
  notice text,
  notice_late text,
  tested_on date,
  test_late text,
  connected_at text,
  connection_late text,
  recording text,
  session_id uuid,
  cancelled_why text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint online_reception_pkey PRIMARY KEY (id),
  constraint online_reception_check CHECK ((announced_on IS NULL) = (notice IS NULL)),
  constraint online_reception_check1 CHECK (tested_on IS NULL OR announced_on IS NOT NULL),
  constraint online_reception_check2 CHECK ((state = 'HELD'::text) = (session_id IS NOT NULL) AND (session_id IS NULL) = (recording IS NULL) AND (session_id IS NULL) = (connected_at IS NULL)),
  constraint online_reception_check3 CHECK ((state = 'CANCELLED'::text) = (cancelled_why IS NOT NULL)),
  constraint online_reception_held_on_check CHECK (held_on >= '2026-07-01'::date),
  constraint online_reception_kind_check CHECK (kind = ANY (ARRAY['COMPLEX_OR_LONG'::text, 'HARD_TO_COME'::text, 'DISASTER_OR_ORDER'::text, 'DENUNCIATION_NOT_SECRET'::text, 'OTHER'::text])),
  constraint online_reception_state_check CHECK (state = ANY (ARRAY['PLANNED'::text, 'ANNOUNCED'::text, 'TESTED'::text, 'HELD'::text, 'CANCELLED'::text])),
  constraint online_reception_session_id_fkey FOREIGN KEY (session_id) REFERENCES complaints.reception_session(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX online_reception_by_day ON complaints.online_reception USING btree (held_on DESC, id DESC);
CREATE INDEX online_reception_by_unit ON complaints.online_reception USING btree (unit_id, held_on DESC, id DESC);
CREATE UNIQUE INDEX online_reception_of_session ON complaints.online_reception USING btree (session_id) WHERE (session_id IS NOT NULL);
alter table complaints.online_reception enable row level security;
alter table complaints.online_reception force row level security;
create policy added on complaints.online_reception for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy changed on complaints.online_reception for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.online_reception for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.online_reception to complaints_app;

create table complaints.outbox (
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
CREATE INDEX outbox_in_order ON complaints.outbox USING btree (xid, "position");
alter table complaints.outbox enable row level security;
alter table complaints.outbox force row level security;
create policy counted on complaints.outbox for select to complaints_owner
  using (true);
create policy in_sight on complaints.outbox for select to complaints_app
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) AND
CASE
    WHEN starts_with(name, 'intake.'::text) THEN (unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND NOT complaints.is_denunciation(aggregate_id)
    WHEN starts_with(name, 'denunciation_case.'::text) THEN (EXISTS ( SELECT
       FROM complaints.denunciation_case c
      WHERE c.id = outbox.aggregate_id))
    WHEN starts_with(name, 'denunciation_clock.'::text) THEN (EXISTS ( SELECT
       FROM complaints.clock c
      WHERE c.id = outbox.aggregate_id))
    WHEN starts_with(name, 'denunciation'::text) THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    WHEN starts_with(name, 'petition.'::text) OR starts_with(name, 'alarm.'::text) THEN (unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) OR NOT complaints.is_denunciation(aggregate_id)
    WHEN starts_with(name, 'complaint_case.'::text) THEN (EXISTS ( SELECT
       FROM complaints.complaint_case c
      WHERE c.id = outbox.aggregate_id))
    WHEN starts_with(name, 'clock.'::text) THEN (EXISTS ( SELECT
       FROM complaints.clock c
      WHERE c.id = outbox.aggregate_id))
    ELSE true
END);
create policy kept_from_concerned on complaints.outbox as restrictive for select to complaints_app
  using (NOT (aggregate_id = ANY ((( SELECT complaints.kept_from_me() AS kept_from_me))::uuid[])));
create policy of_request on complaints.outbox as restrictive for select to complaints_app
  using (NOT starts_with(name, 'data_request.'::text) OR (EXISTS ( SELECT
   FROM complaints.data_request r
  WHERE r.id = outbox.aggregate_id)));
create policy written on complaints.outbox for insert to public
  with check (true);
grant insert, select on complaints.outbox to complaints_app;

create table complaints.passphrase_guess (
  id uuid not null,
  subject text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint passphrase_guess_pkey PRIMARY KEY (id)
);
CREATE INDEX passphrase_guess_of ON complaints.passphrase_guess USING btree (subject, recorded_at);
alter table complaints.passphrase_guess enable row level security;
alter table complaints.passphrase_guess force row level security;
create policy own on complaints.passphrase_guess for all to public
  using (subject = current_setting('app.subject'::text, true))
  with check (subject = current_setting('app.subject'::text, true));
grant insert, select, update on complaints.passphrase_guess to complaints_app;

create table complaints.petition (
  id uuid not null,
  unit_id uuid not null,
  code text not null,
  state text not null,
  kind text,
  jurisdiction text,
  conditions_met boolean,
  channel text not null,
  received_on date not null,
  summary text not null,
  summary_folded text not null,
  people integer not null,
  anonymous boolean not null,
  complained_unit_id uuid,
  against_head boolean not null,
  matter_id uuid,
  visit_id uuid,
  merged_into_id uuid,
  came_by_id uuid,
  handed_over_from_id uuid,
  vault_record_id uuid,
  registered_by text not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  due_on date default '9999-12-31'::date not null,
  warn_on date default '9999-12-31'::date not null,
  field text,
  constraint petition_pkey PRIMARY KEY (id),
  constraint petition_code_key UNIQUE (code),
  constraint petition_field_check CHECK (field = ANY (ARRAY['POLICY'::text, 'LAND_HOUSING'::text, 'PUBLIC_SERVICE'::text, 'OTHER_ADMINISTRATIVE'::text, 'CORRUPTION'::text, 'JUDICIAL'::text, 'PARTY_MASS'::text, 'OTHER'::text])),
  constraint petition_kind_check CHECK (kind = ANY (ARRAY['COMPLAINT'::text, 'DENUNCIATION'::text, 'REFLECTION'::text])),
  constraint petition_people_check CHECK (people > 0),
  constraint petition_state_check CHECK (state = ANY (ARRAY['RECEIVED'::text, 'CLASSIFIED'::text, 'ACCEPTED_TO_CASE'::text, 'GUIDED'::text, 'TRANSFERRED'::text, 'RETURNED'::text, 'MERGED'::text, 'FILED'::text, 'ANSWERED'::text])),
  constraint petition_matter_id_fkey FOREIGN KEY (matter_id) REFERENCES complaints.matter(id) DEFERRABLE INITIALLY DEFERRED,
  constraint petition_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX petition_by_day ON complaints.petition USING btree (received_on DESC, id DESC);
CREATE INDEX petition_by_field ON complaints.petition USING btree (unit_id, field, received_on DESC, id DESC);
CREATE INDEX petition_came_by ON complaints.petition USING btree (came_by_id) WHERE (came_by_id IS NOT NULL);
CREATE INDEX petition_code_words ON complaints.petition USING btree (lower(code) text_pattern_ops);
CREATE INDEX petition_due ON complaints.petition USING btree (due_on, received_on, id);
CREATE INDEX petition_due_by_unit ON complaints.petition USING btree (unit_id, due_on, received_on, id);
CREATE INDEX petition_guarded_words ON complaints.petition USING gin (summary_folded app.gin_trgm_ops) WHERE ((kind IS NULL) OR (kind = 'DENUNCIATION'::text));
CREATE INDEX petition_matter ON complaints.petition USING btree (matter_id);
CREATE INDEX petition_of ON complaints.petition USING btree (unit_id, received_on DESC, id DESC);
CREATE INDEX petition_open ON complaints.petition USING btree (unit_id, received_on, id) WHERE (state = ANY (ARRAY['RECEIVED'::text, 'CLASSIFIED'::text]));
CREATE INDEX petition_recorded_by ON complaints.petition USING btree (recorded_by) WHERE (kind = 'DENUNCIATION'::text);
CREATE INDEX petition_registered_by ON complaints.petition USING btree (registered_by) WHERE (kind = 'DENUNCIATION'::text);
CREATE INDEX petition_sealed ON complaints.petition USING btree (vault_record_id);
CREATE INDEX petition_visit ON complaints.petition USING btree (visit_id) WHERE (visit_id IS NOT NULL);
CREATE INDEX petition_words ON complaints.petition USING gin (summary_folded app.gin_trgm_ops) WHERE (kind = ANY (ARRAY['COMPLAINT'::text, 'REFLECTION'::text]));
CREATE TRIGGER due_on BEFORE INSERT ON complaints.petition FOR EACH ROW EXECUTE FUNCTION complaints.due_on_of_new();
CREATE TRIGGER rollup_petition_due_after_delete AFTER DELETE ON complaints.petition REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_due_after_delete();
CREATE TRIGGER rollup_petition_due_after_insert AFTER INSERT ON complaints.petition REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_due_after_insert();
CREATE TRIGGER rollup_petition_due_after_update AFTER UPDATE ON complaints.petition REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_due_after_update();
CREATE TRIGGER rollup_petition_received_after_delete AFTER DELETE ON complaints.petition REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_received_after_delete();
CREATE TRIGGER rollup_petition_received_after_insert AFTER INSERT ON complaints.petition REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_received_after_insert();
CREATE TRIGGER rollup_petition_received_after_update AFTER UPDATE ON complaints.petition REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_received_after_update();
CREATE TRIGGER rollup_petition_warned_after_delete AFTER DELETE ON complaints.petition REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_warned_after_delete();
CREATE TRIGGER rollup_petition_warned_after_insert AFTER INSERT ON complaints.petition REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_warned_after_insert();
CREATE TRIGGER rollup_petition_warned_after_update AFTER UPDATE ON complaints.petition REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_petition_warned_after_update();
CREATE TRIGGER seal_cases AFTER UPDATE ON complaints.petition REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION complaints.seal_cases();
alter table complaints.petition enable row level security;
alter table complaints.petition force row level security;
create policy added on complaints.petition for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy changed on complaints.petition for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.transfer t
  WHERE t.petition_id = petition.id AND (t.to_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.transfer t
  WHERE t.petition_id = petition.id AND (t.to_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))));
create policy counted on complaints.petition for select to complaints_owner
  using (true);
create policy counted_by_petition_due on complaints.petition for select to complaints_owner
  using (true);
create policy counted_by_petition_received on complaints.petition for select to complaints_owner
  using (true);
create policy counted_by_petition_warned on complaints.petition for select to complaints_owner
  using (true);
create policy due_kept on complaints.petition for update to complaints_owner
  using (true)
  with check (true);
create policy in_sight on complaints.petition for select to public
  using ((unit_id = ANY ((( SELECT complaints.petition_units() AS petition_units))::uuid[])) AND
CASE
    WHEN kind IS NULL THEN (unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
    WHEN kind = 'DENUNCIATION'::text THEN (unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) OR (registered_by = current_setting('app.subject'::text, true) OR recorded_by = current_setting('app.subject'::text, true)) AND ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))
    ELSE unit_id = ANY ((( SELECT app.units() AS units))::uuid[])
END OR (id = ANY ((( SELECT complaints.petitions_sent_here() AS petitions_sent_here))::uuid[])));
create policy kept_from_concerned on complaints.petition as restrictive for select to complaints_app
  using (NOT (id = ANY ((( SELECT complaints.kept_from_me() AS kept_from_me))::uuid[])));
grant insert, select, update on complaints.petition to complaints_app;

create table complaints.petition_file (
  id uuid not null,
  unit_id uuid not null,
  of_record_id uuid not null,
  vault_record_id uuid not null,
  state text not null,
  place integer not null,
  media_type text,
  bytes integer not null,
  saved_bytes integer not null,
  copy_bytes integer,
  parts integer not null,
  copy_parts integer,
  sha256 text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint petition_file_pkey PRIMARY KEY (id),
  constraint petition_file_state_check CHECK (state = ANY (ARRAY['UPLOADING'::text, 'KEPT'::text, 'ABANDONED'::text]))
);
CREATE INDEX petition_file_of ON complaints.petition_file USING btree (of_record_id);
alter table complaints.petition_file enable row level security;
alter table complaints.petition_file force row level security;
create policy added on complaints.petition_file for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy changed on complaints.petition_file for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.petition_file for select to public
  using ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = petition_file.vault_record_id)));
create policy passed_on on complaints.petition_file for all to complaints_owner
  using (true)
  with check (true);
grant insert, select, update on complaints.petition_file to complaints_app;

create table complaints.petition_sender (
  vault_record_id uuid not null,
  unit_id uuid not null,
  sealed bytea not null,
  name_marks text[] not null,
  address_marks text[] not null,
  name_pairs text[] not null,
  constraint petition_sender_pkey PRIMARY KEY (vault_record_id)
);
CREATE INDEX petition_sender_marks ON complaints.petition_sender USING gin (name_marks, address_marks);
CREATE INDEX petition_sender_pairs ON complaints.petition_sender USING gin (name_pairs);
alter table complaints.petition_sender enable row level security;
alter table complaints.petition_sender force row level security;
create policy added on complaints.petition_sender for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy changed on complaints.petition_sender for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy closed on complaints.petition_sender for all to complaints_owner
  using (true)
  with check (true);
create policy found on complaints.petition_sender for select to complaints_owner
  using (true);
create policy in_sight on complaints.petition_sender for select to public
  using ((EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.vault_record_id = petition_sender.vault_record_id AND (p.kind = ANY (ARRAY['COMPLAINT'::text, 'REFLECTION'::text])) AND (p.unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))));
grant insert, select, update on complaints.petition_sender to complaints_app;

create table complaints.petition_step (
  id uuid not null,
  petition_id uuid not null,
  unit_id uuid not null,
  step text not null,
  from_state text,
  to_state text not null,
  reason text,
  document text,
  effective_on date not null,
  actor text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  field text,
  constraint petition_step_pkey PRIMARY KEY (id),
  constraint petition_step_field_check CHECK (field = ANY (ARRAY['POLICY'::text, 'LAND_HOUSING'::text, 'PUBLIC_SERVICE'::text, 'OTHER_ADMINISTRATIVE'::text, 'CORRUPTION'::text, 'JUDICIAL'::text, 'PARTY_MASS'::text, 'OTHER'::text])),
  constraint petition_step_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX petition_step_of ON complaints.petition_step USING btree (petition_id, recorded_at);
alter table complaints.petition_step enable row level security;
alter table complaints.petition_step force row level security;
create policy added on complaints.petition_step for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = petition_step.petition_id)));
create policy in_sight on complaints.petition_step for select to public
  using ((EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = petition_step.petition_id)));
create policy passed_on on complaints.petition_step for all to complaints_owner
  using (true)
  with check (true);
grant insert, select on complaints.petition_step to complaints_app;

create table complaints.protection_measure (
  id uuid not null,
  case_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  person text not null,
  reason text not null,
  state text not null,
  asked_on date not null,
  decided_on date,
  document text,
  note text,
  ended_on date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint protection_measure_pkey PRIMARY KEY (id),
  constraint protection_measure_check CHECK ((state = 'ASKED'::text) = (decided_on IS NULL) AND (decided_on IS NULL) = (document IS NULL)),
  constraint protection_measure_check1 CHECK ((state = ANY (ARRAY['REFUSED'::text, 'ENDED'::text])) = (ended_on IS NOT NULL)),
  constraint protection_measure_kind_check CHECK (kind = ANY (ARRAY['CONFIDENTIALITY'::text, 'EMPLOYMENT'::text, 'LIFE_HEALTH_PROPERTY'::text])),
  constraint protection_measure_person_check CHECK (person = ANY (ARRAY['DENOUNCER'::text, 'RELATIVE'::text])),
  constraint protection_measure_state_check CHECK (state = ANY (ARRAY['ASKED'::text, 'RUNNING'::text, 'REFUSED'::text, 'ENDED'::text])),
  constraint protection_measure_case_id_fkey FOREIGN KEY (case_id) REFERENCES complaints.denunciation_case(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX protection_measure_of_case ON complaints.protection_measure USING btree (case_id, asked_on);
alter table complaints.protection_measure enable row level security;
alter table complaints.protection_measure force row level security;
create policy added on complaints.protection_measure for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.denunciation_case c
  WHERE c.id = protection_measure.case_id)));
create policy changed on complaints.protection_measure for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.denunciation_case c
  WHERE c.id = protection_measure.case_id)))
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.denunciation_case c
  WHERE c.id = protection_measure.case_id)));
create policy in_sight on complaints.protection_measure for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.denunciation_case c
  WHERE c.id = protection_measure.case_id)));
grant insert, select, update on complaints.protection_measure to complaints_app;

create table complaints.reception_refusal (
  id uuid not null,
  unit_id uuid not null,
  refused_on date not null,
  ground text not null,
  people integer not null,
  reason text not null,
  told_by_word boolean not null,
  state text not null,
  notice text,
  notified_on date,
  withdrawn_why text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint reception_refusal_pkey PRIMARY KEY (id),
  constraint reception_refusal_check CHECK ((notice IS NULL) = (notified_on IS NULL) AND (state <> 'NOTIFIED'::text OR notice IS NOT NULL)),
  constraint reception_refusal_check1 CHECK ((state = 'WITHDRAWN'::text) = (withdrawn_why IS NOT NULL)),
  constraint reception_refusal_check2 CHECK (notified_on >= refused_on),
  constraint reception_refusal_ground_check CHECK (ground = ANY (ARRAY['INCAPABLE'::text, 'DISORDERLY'::text, 'SETTLED_AND_EXPLAINED'::text, 'POINT_A'::text, 'POINT_B'::text, 'POINT_C'::text, 'POINT_D'::text, 'POINT_DD'::text, 'POINT_E'::text, 'POINT_G'::text, 'POINT_H'::text, 'POINT_I'::text, 'POINT_K'::text])),
  constraint reception_refusal_people_check CHECK (people > 0),
  constraint reception_refusal_state_check CHECK (state = ANY (ARRAY['REFUSED'::text, 'NOTIFIED'::text, 'WITHDRAWN'::text]))
);
CREATE INDEX reception_refusal_by_day ON complaints.reception_refusal USING btree (refused_on DESC, id DESC);
CREATE INDEX reception_refusal_by_unit ON complaints.reception_refusal USING btree (unit_id, refused_on DESC, id DESC);
alter table complaints.reception_refusal enable row level security;
alter table complaints.reception_refusal force row level security;
create policy added on complaints.reception_refusal for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy changed on complaints.reception_refusal for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.reception_refusal for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.reception_refusal to complaints_app;

create table complaints.reception_schedule (
  id uuid not null,
  unit_id uuid not null,
  period_from date not null,
  period_to date not null,
  channel text not null,
  document text,
  posted_on date not null,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  proof text,
  constraint reception_schedule_pkey PRIMARY KEY (id),
  constraint reception_schedule_check CHECK (period_to > period_from)
);
CREATE INDEX reception_schedule_by_unit ON complaints.reception_schedule USING btree (unit_id, period_from, id);
CREATE INDEX reception_schedule_of ON complaints.reception_schedule USING btree (unit_id, period_from);
alter table complaints.reception_schedule enable row level security;
alter table complaints.reception_schedule force row level security;
create policy added on complaints.reception_schedule for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reception.post_schedule'::text) AS units_of))::uuid[]));
create policy changed on complaints.reception_schedule for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reception.post_schedule'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reception.post_schedule'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.reception_schedule for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.reception_schedule to complaints_app;

create table complaints.reception_session (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  day date not null,
  slot_id uuid,
  held text not null,
  delegated_to text,
  reason text,
  no_visitors boolean not null,
  place text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint reception_session_pkey PRIMARY KEY (id),
  constraint reception_session_slot_id_key UNIQUE (slot_id),
  constraint reception_session_check CHECK ((kind = 'SCHEDULED'::text) = (slot_id IS NOT NULL)),
  constraint reception_session_check1 CHECK ((kind = 'REGULAR'::text) = (held = 'ON_DUTY'::text)),
  constraint reception_session_check2 CHECK ((held = 'DELEGATED'::text) = (delegated_to IS NOT NULL AND reason IS NOT NULL)),
  constraint reception_session_held_check CHECK (held = ANY (ARRAY['OWN'::text, 'DELEGATED'::text, 'ON_DUTY'::text])),
  constraint reception_session_kind_check CHECK (kind = ANY (ARRAY['REGULAR'::text, 'SCHEDULED'::text, 'AD_HOC'::text])),
  constraint reception_session_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES complaints.reception_slot(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX reception_session_by_day ON complaints.reception_session USING btree (day, id);
CREATE INDEX reception_session_by_unit_and_day ON complaints.reception_session USING btree (unit_id, day, id);
CREATE INDEX reception_session_of ON complaints.reception_session USING btree (unit_id, day);
CREATE TRIGGER rollup_session_held_after_delete AFTER DELETE ON complaints.reception_session REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_session_held_after_delete();
CREATE TRIGGER rollup_session_held_after_insert AFTER INSERT ON complaints.reception_session REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_session_held_after_insert();
CREATE TRIGGER rollup_session_held_after_update AFTER UPDATE ON complaints.reception_session REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_session_held_after_update();
alter table complaints.reception_session enable row level security;
alter table complaints.reception_session force row level security;
create policy added on complaints.reception_session for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy changed on complaints.reception_session for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy counted_by_session_held on complaints.reception_session for select to complaints_owner
  using (true);
create policy in_sight on complaints.reception_session for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.reception_session to complaints_app;

create table complaints.reception_slot (
  id uuid not null,
  schedule_id uuid not null,
  unit_id uuid not null,
  day date not null,
  note text,
  state text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  reason text,
  announced_on date,
  makes_up_id uuid,
  version integer default 1 not null,
  constraint reception_slot_pkey PRIMARY KEY (id),
  constraint reception_slot_says_why CHECK (state <> 'MISSED'::text OR reason IS NOT NULL),
  constraint reception_slot_state_check CHECK (state = ANY (ARRAY['PLANNED'::text, 'POSTED'::text, 'HELD_OWN'::text, 'HELD_DELEGATED'::text, 'RESCHEDULED'::text, 'MISSED'::text])),
  constraint reception_slot_makes_up_id_fkey FOREIGN KEY (makes_up_id) REFERENCES complaints.reception_slot(id) DEFERRABLE INITIALLY DEFERRED,
  constraint reception_slot_schedule_id_fkey FOREIGN KEY (schedule_id) REFERENCES complaints.reception_schedule(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX reception_slot_by_day ON complaints.reception_slot USING btree (unit_id, day);
CREATE UNIQUE INDEX reception_slot_made_up ON complaints.reception_slot USING btree (makes_up_id) WHERE (state <> 'RESCHEDULED'::text);
CREATE INDEX reception_slot_of ON complaints.reception_slot USING btree (schedule_id);
CREATE UNIQUE INDEX reception_slot_once ON complaints.reception_slot USING btree (unit_id, day) WHERE (state <> 'RESCHEDULED'::text);
alter table complaints.reception_slot enable row level security;
alter table complaints.reception_slot force row level security;
create policy added on complaints.reception_slot for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reception.post_schedule'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])));
create policy changed on complaints.reception_slot for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('reception.post_schedule'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('reception.post_schedule'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[])));
create policy in_sight on complaints.reception_slot for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.reception_slot to complaints_app;

create table complaints.redacted_copy (
  id uuid not null,
  unit_id uuid not null,
  petition_id uuid not null,
  sight_request_id uuid not null,
  title text not null,
  sealed bytea,
  state text not null,
  made_by text not null,
  made_by_name text not null,
  made_at timestamp with time zone not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamp with time zone,
  note text,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint redacted_copy_pkey PRIMARY KEY (id),
  constraint redacted_copy_check CHECK ((state = 'PROPOSED'::text) = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  constraint redacted_copy_check1 CHECK ((state <> ALL (ARRAY['RELEASED'::text, 'GIVEN_BACK'::text])) OR decided_by <> made_by),
  constraint redacted_copy_check2 CHECK ((state = 'WITHDRAWN'::text) = (sealed IS NULL)),
  constraint redacted_copy_check3 CHECK ((state <> ALL (ARRAY['GIVEN_BACK'::text, 'WITHDRAWN'::text])) OR note IS NOT NULL),
  constraint redacted_copy_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'RELEASED'::text, 'GIVEN_BACK'::text, 'WITHDRAWN'::text])),
  constraint redacted_copy_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED,
  constraint redacted_copy_sight_request_id_fkey FOREIGN KEY (sight_request_id) REFERENCES complaints.sight_request(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX redacted_copy_of_petition ON complaints.redacted_copy USING btree (petition_id, made_at);
alter table complaints.redacted_copy enable row level security;
alter table complaints.redacted_copy force row level security;
create policy added on complaints.redacted_copy for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = redacted_copy.petition_id)) AND made_by = current_setting('app.subject'::text, true));
create policy changed on complaints.redacted_copy for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = redacted_copy.petition_id)))
  with check ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = redacted_copy.petition_id)));
create policy in_sight on complaints.redacted_copy for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = redacted_copy.petition_id)));
create policy kept_from_concerned on complaints.redacted_copy as restrictive for select to complaints_app
  using (NOT (petition_id = ANY ((( SELECT complaints.kept_from_me() AS kept_from_me))::uuid[])));
grant insert, select, update on complaints.redacted_copy to complaints_app;

create table complaints.rollup (
  name text not null,
  boundaries text default ''::text not null,
  constraint rollup_pkey PRIMARY KEY (name)
);
alter table complaints.rollup enable row level security;
alter table complaints.rollup force row level security;
create policy kept on complaints.rollup for all to complaints_owner
  using (true)
  with check (true);

create table complaints.rollup_petition_due (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  kind text not null,
  state text not null,
  n numeric not null,
  constraint rollup_petition_due_pkey PRIMARY KEY (unit_id, whole, grain, bucket, kind, state),
  constraint rollup_petition_due_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table complaints.rollup_petition_due enable row level security;
alter table complaints.rollup_petition_due force row level security;
create policy in_sight on complaints.rollup_petition_due for select to complaints_app
  using (
CASE
    WHEN kind = ''::text THEN unit_id = ANY ((( SELECT app.units_of('petition.register'::text) || app.units_of('petition.handle'::text)))::uuid[])
    WHEN kind = 'DENUNCIATION'::text THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units() AS units))::uuid[])
END);
create policy kept on complaints.rollup_petition_due for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_petition_due to complaints_app;

create table complaints.rollup_petition_due_pending (
  unit_id uuid not null,
  day date not null,
  kind text not null,
  state text not null,
  n numeric not null
);
alter table complaints.rollup_petition_due_pending enable row level security;
alter table complaints.rollup_petition_due_pending force row level security;
create policy in_sight on complaints.rollup_petition_due_pending for select to complaints_app
  using (
CASE
    WHEN kind = ''::text THEN unit_id = ANY ((( SELECT app.units_of('petition.register'::text) || app.units_of('petition.handle'::text)))::uuid[])
    WHEN kind = 'DENUNCIATION'::text THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units() AS units))::uuid[])
END);
create policy kept on complaints.rollup_petition_due_pending for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_petition_due_pending to complaints_app;

create table complaints.rollup_petition_received (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  kind text not null,
  n numeric not null,
  constraint rollup_petition_received_pkey PRIMARY KEY (unit_id, whole, grain, bucket, kind),
  constraint rollup_petition_received_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table complaints.rollup_petition_received enable row level security;
alter table complaints.rollup_petition_received force row level security;
create policy in_sight on complaints.rollup_petition_received for select to complaints_app
  using (
CASE
    WHEN kind = ''::text THEN unit_id = ANY ((( SELECT app.units_of('petition.register'::text) || app.units_of('petition.handle'::text)))::uuid[])
    WHEN kind = 'DENUNCIATION'::text THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units() AS units))::uuid[])
END);
create policy kept on complaints.rollup_petition_received for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_petition_received to complaints_app;

create table complaints.rollup_petition_received_pending (
  unit_id uuid not null,
  day date not null,
  kind text not null,
  n numeric not null
);
alter table complaints.rollup_petition_received_pending enable row level security;
alter table complaints.rollup_petition_received_pending force row level security;
create policy in_sight on complaints.rollup_petition_received_pending for select to complaints_app
  using (
CASE
    WHEN kind = ''::text THEN unit_id = ANY ((( SELECT app.units_of('petition.register'::text) || app.units_of('petition.handle'::text)))::uuid[])
    WHEN kind = 'DENUNCIATION'::text THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units() AS units))::uuid[])
END);
create policy kept on complaints.rollup_petition_received_pending for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_petition_received_pending to complaints_app;

create table complaints.rollup_petition_warned (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  kind text not null,
  state text not null,
  n numeric not null,
  constraint rollup_petition_warned_pkey PRIMARY KEY (unit_id, whole, grain, bucket, kind, state),
  constraint rollup_petition_warned_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table complaints.rollup_petition_warned enable row level security;
alter table complaints.rollup_petition_warned force row level security;
create policy in_sight on complaints.rollup_petition_warned for select to complaints_app
  using (
CASE
    WHEN kind = ''::text THEN unit_id = ANY ((( SELECT app.units_of('petition.register'::text) || app.units_of('petition.handle'::text)))::uuid[])
    WHEN kind = 'DENUNCIATION'::text THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units() AS units))::uuid[])
END);
create policy kept on complaints.rollup_petition_warned for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_petition_warned to complaints_app;

create table complaints.rollup_petition_warned_pending (
  unit_id uuid not null,
  day date not null,
  kind text not null,
  state text not null,
  n numeric not null
);
alter table complaints.rollup_petition_warned_pending enable row level security;
alter table complaints.rollup_petition_warned_pending force row level security;
create policy in_sight on complaints.rollup_petition_warned_pending for select to complaints_app
  using (
CASE
    WHEN kind = ''::text THEN unit_id = ANY ((( SELECT app.units_of('petition.register'::text) || app.units_of('petition.handle'::text)))::uuid[])
    WHEN kind = 'DENUNCIATION'::text THEN unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])
    ELSE unit_id = ANY ((( SELECT app.units() AS units))::uuid[])
END);
create policy kept on complaints.rollup_petition_warned_pending for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_petition_warned_pending to complaints_app;

create table complaints.rollup_session_held (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  kind text not null,
  tier text not null,
  n numeric not null,
  constraint rollup_session_held_pkey PRIMARY KEY (unit_id, whole, grain, bucket, kind, tier),
  constraint rollup_session_held_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table complaints.rollup_session_held enable row level security;
alter table complaints.rollup_session_held force row level security;
create policy in_sight on complaints.rollup_session_held for select to complaints_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on complaints.rollup_session_held for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_session_held to complaints_app;

create table complaints.rollup_session_held_pending (
  unit_id uuid not null,
  day date not null,
  kind text not null,
  tier text not null,
  n numeric not null
);
alter table complaints.rollup_session_held_pending enable row level security;
alter table complaints.rollup_session_held_pending force row level security;
create policy in_sight on complaints.rollup_session_held_pending for select to complaints_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on complaints.rollup_session_held_pending for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_session_held_pending to complaints_app;

create table complaints.rollup_visit_made (
  unit_id uuid not null,
  whole boolean not null,
  grain text not null,
  bucket date not null,
  delegation text not null,
  n numeric not null,
  people numeric not null,
  constraint rollup_visit_made_pkey PRIMARY KEY (unit_id, whole, grain, bucket, delegation),
  constraint rollup_visit_made_grain_check CHECK (grain = ANY (ARRAY['D'::text, 'M'::text, 'A'::text]))
);
alter table complaints.rollup_visit_made enable row level security;
alter table complaints.rollup_visit_made force row level security;
create policy in_sight on complaints.rollup_visit_made for select to complaints_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on complaints.rollup_visit_made for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_visit_made to complaints_app;

create table complaints.rollup_visit_made_pending (
  unit_id uuid not null,
  day date not null,
  delegation text not null,
  n numeric not null,
  people numeric not null
);
alter table complaints.rollup_visit_made_pending enable row level security;
alter table complaints.rollup_visit_made_pending force row level security;
create policy in_sight on complaints.rollup_visit_made_pending for select to complaints_app
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy kept on complaints.rollup_visit_made_pending for all to complaints_owner
  using (true)
  with check (true);
grant select on complaints.rollup_visit_made_pending to complaints_app;

create table complaints.sight_request (
  id uuid not null,
  unit_id uuid not null,
  petition_id uuid not null,
  vault_record_id uuid not null,
  code text not null,
  reason text not null,
  hours integer not null,
  superior text,
  asked_by text not null,
  asked_by_name text not null,
  asked_at timestamp with time zone not null,
  state text not null,
  decided_by text,
  decided_by_name text,
  decided_at timestamp with time zone,
  note text,
  ends_at timestamp with time zone,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint sight_request_pkey PRIMARY KEY (id),
  constraint sight_request_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'WITHDRAWN'::text])) = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)),
  constraint sight_request_check1 CHECK ((state = ANY (ARRAY['GRANTED'::text, 'ENDED'::text])) = (ends_at IS NOT NULL)),
  constraint sight_request_check2 CHECK (state <> 'REFUSED'::text OR note IS NOT NULL),
  constraint sight_request_check3 CHECK (decided_by IS NULL OR decided_by <> asked_by AND decided_by IS DISTINCT FROM superior),
  constraint sight_request_check4 CHECK (ends_at <= (decided_at + make_interval(hours => hours))),
  constraint sight_request_hours_check CHECK (hours >= 1 AND hours <= 72),
  constraint sight_request_state_check CHECK (state = ANY (ARRAY['ASKED'::text, 'GRANTED'::text, 'REFUSED'::text, 'WITHDRAWN'::text, 'ENDED'::text])),
  constraint sight_request_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED,
  constraint sight_request_vault_record_id_fkey FOREIGN KEY (vault_record_id) REFERENCES complaints.vault_record(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX sight_request_by_unit ON complaints.sight_request USING btree (unit_id, asked_at DESC, id DESC);
CREATE INDEX sight_request_newest ON complaints.sight_request USING btree (asked_at DESC, id DESC);
CREATE INDEX sight_request_of_petition ON complaints.sight_request USING btree (petition_id, asked_at);
alter table complaints.sight_request enable row level security;
alter table complaints.sight_request force row level security;
create policy added on complaints.sight_request for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = sight_request.petition_id)) AND asked_by = current_setting('app.subject'::text, true));
create policy changed on complaints.sight_request for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = sight_request.petition_id)) AND asked_by = current_setting('app.subject'::text, true) OR (unit_id = ANY ((( SELECT app.units_of('vault.hold_key'::text) AS units_of))::uuid[])) AND NOT complaints.has_part_in(petition_id))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = sight_request.petition_id)) AND asked_by = current_setting('app.subject'::text, true) OR (unit_id = ANY ((( SELECT app.units_of('vault.hold_key'::text) AS units_of))::uuid[])) AND NOT complaints.has_part_in(petition_id));
create policy in_sight on complaints.sight_request for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) AND (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE p.id = sight_request.petition_id)) OR (unit_id = ANY ((( SELECT app.units_of('vault.hold_key'::text) AS units_of))::uuid[])) AND NOT complaints.has_part_in(petition_id));
create policy kept_from_concerned on complaints.sight_request as restrictive for select to complaints_app
  using (NOT (petition_id = ANY ((( SELECT complaints.kept_from_me() AS kept_from_me))::uuid[])));
create policy opened on complaints.sight_request for select to complaints_owner
  using (true);
grant insert, select, update on complaints.sight_request to complaints_app;

create table complaints.sight_use (
  id uuid not null,
  request_id uuid not null,
  used_by text not null,
  used_by_name text not null,
  used_at timestamp with time zone not null,
  outcome text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  file_id uuid,
  constraint sight_use_pkey PRIMARY KEY (id),
  constraint sight_use_outcome_check CHECK (outcome = ANY (ARRAY['SHOWN'::text, 'TIME_OVER'::text, 'KEY_AWAY'::text])),
  constraint sight_use_request_id_fkey FOREIGN KEY (request_id) REFERENCES complaints.sight_request(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX sight_use_of_request ON complaints.sight_use USING btree (request_id, used_at);
alter table complaints.sight_use enable row level security;
alter table complaints.sight_use force row level security;
create policy added on complaints.sight_use for insert to public
  with check (used_by = current_setting('app.subject'::text, true) AND (EXISTS ( SELECT
   FROM complaints.sight_request r
  WHERE r.id = sight_use.request_id)));
create policy in_sight on complaints.sight_use for select to public
  using ((EXISTS ( SELECT
   FROM complaints.sight_request r
  WHERE r.id = sight_use.request_id)));
grant insert, select on complaints.sight_use to complaints_app;

create table complaints.task_request (
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
  constraint task_request_kind_check CHECK (kind = ANY (ARRAY['RECEPTION_CONCLUSION'::text, 'DIALOGUE'::text, 'CASE_DECISION'::text, 'INSPECTION'::text, 'RECOMMENDATION'::text])),
  constraint task_request_to_another CHECK (
CASE
    WHEN giver_body_id IS NULL OR lead_body_id IS NULL THEN lead_unit_id <> unit_id
    ELSE lead_body_id <> giver_body_id
END)
);
CREATE INDEX task_request_of ON complaints.task_request USING btree (record_id);
alter table complaints.task_request enable row level security;
alter table complaints.task_request force row level security;
create policy added on complaints.task_request for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('task.give'::text) AS units_of))::uuid[]));
create policy in_sight on complaints.task_request for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select on complaints.task_request to complaints_app;

create table complaints.transfer (
  id uuid not null,
  petition_id uuid not null,
  unit_id uuid not null,
  to_unit_id uuid not null,
  denunciation boolean not null,
  ordinal integer not null,
  reason text not null,
  document text,
  sent_on date not null,
  state text not null,
  decided_on date,
  bounce_reason text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  with_receiver boolean default true not null,
  constraint transfer_pkey PRIMARY KEY (id),
  constraint transfer_state_check CHECK (state = ANY (ARRAY['SENT'::text, 'ACKNOWLEDGED'::text, 'BOUNCED'::text])),
  constraint transfer_petition_id_fkey FOREIGN KEY (petition_id) REFERENCES complaints.petition(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX transfer_between ON complaints.transfer USING btree (to_unit_id, unit_id, denunciation);
CREATE INDEX transfer_by_day ON complaints.transfer USING btree (sent_on DESC, id DESC);
CREATE INDEX transfer_by_receiver ON complaints.transfer USING btree (to_unit_id, sent_on DESC, id DESC);
CREATE INDEX transfer_by_sender ON complaints.transfer USING btree (unit_id, sent_on DESC, id DESC);
CREATE INDEX transfer_from ON complaints.transfer USING btree (unit_id, state);
CREATE INDEX transfer_of ON complaints.transfer USING btree (petition_id);
CREATE INDEX transfer_to ON complaints.transfer USING btree (to_unit_id, state);
CREATE TRIGGER ways_after_insert AFTER INSERT ON complaints.transfer REFERENCING NEW TABLE AS sent FOR EACH STATEMENT EXECUTE FUNCTION complaints.transfer_ways();
alter table complaints.transfer enable row level security;
alter table complaints.transfer force row level security;
create policy added on complaints.transfer for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]));
create policy changed on complaints.transfer for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (to_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (to_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy closed on complaints.transfer for update to complaints_owner
  using (true)
  with check (true);
create policy in_sight on complaints.transfer for select to public
  using (
CASE
    WHEN denunciation THEN (unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[])) OR (with_receiver OR state = 'ACKNOWLEDGED'::text) AND (to_unit_id = ANY ((( SELECT app.units_of('denunciation.read'::text) AS units_of))::uuid[]))
    ELSE (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (with_receiver OR state = 'ACKNOWLEDGED'::text) AND (to_unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[]))
END);
create policy kept_from_concerned on complaints.transfer as restrictive for select to complaints_app
  using (NOT (petition_id = ANY ((( SELECT complaints.kept_from_me() AS kept_from_me))::uuid[])));
create policy ways on complaints.transfer for select to complaints_owner
  using (true);
grant insert, select, update on complaints.transfer to complaints_app;

create table complaints.transfer_way (
  to_unit_id uuid not null,
  unit_id uuid not null,
  denunciation boolean not null,
  constraint transfer_way_pkey PRIMARY KEY (to_unit_id, unit_id, denunciation)
);
alter table complaints.transfer_way enable row level security;
alter table complaints.transfer_way force row level security;
create policy kept on complaints.transfer_way for all to complaints_owner
  using (true)
  with check (true);

create table complaints.vault_chunk (
  record_id uuid not null,
  field text not null,
  part integer not null,
  sealed bytea not null,
  constraint vault_chunk_pkey PRIMARY KEY (record_id, field, part),
  constraint vault_chunk_field_check CHECK (field = ANY (ARRAY['original'::text, 'copy'::text])),
  constraint vault_chunk_record_id_fkey FOREIGN KEY (record_id) REFERENCES complaints.vault_record(id) DEFERRABLE INITIALLY DEFERRED
);
alter table complaints.vault_chunk enable row level security;
alter table complaints.vault_chunk force row level security;
create policy added on complaints.vault_chunk for insert to public
  with check ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_chunk.record_id)));
create policy changed on complaints.vault_chunk for update to public
  using ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_chunk.record_id)))
  with check ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_chunk.record_id)));
create policy in_sight on complaints.vault_chunk for select to public
  using ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_chunk.record_id)));
grant insert, select, update on complaints.vault_chunk to complaints_app;

create table complaints.vault_envelope (
  record_id uuid not null,
  holder text not null,
  sealed bytea not null,
  constraint vault_envelope_pkey PRIMARY KEY (record_id, holder),
  constraint vault_envelope_record_id_fkey FOREIGN KEY (record_id) REFERENCES complaints.vault_record(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX vault_envelope_of_holder ON complaints.vault_envelope USING btree (holder, record_id);
alter table complaints.vault_envelope enable row level security;
alter table complaints.vault_envelope force row level security;
create policy added on complaints.vault_envelope for insert to public
  with check ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_envelope.record_id)));
create policy changed on complaints.vault_envelope for update to public
  using ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_envelope.record_id)))
  with check ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_envelope.record_id)));
create policy closed on complaints.vault_envelope for all to complaints_owner
  using (true)
  with check (true);
create policy in_sight on complaints.vault_envelope for select to public
  using ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_envelope.record_id)));
grant insert, select, update on complaints.vault_envelope to complaints_app;

create table complaints.vault_field (
  record_id uuid not null,
  field text not null,
  sealed bytea not null,
  constraint vault_field_pkey PRIMARY KEY (record_id, field),
  constraint vault_field_record_id_fkey FOREIGN KEY (record_id) REFERENCES complaints.vault_record(id) DEFERRABLE INITIALLY DEFERRED
);
alter table complaints.vault_field enable row level security;
alter table complaints.vault_field force row level security;
create policy added on complaints.vault_field for insert to public
  with check ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_field.record_id)));
create policy changed on complaints.vault_field for update to public
  using ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_field.record_id)))
  with check ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_field.record_id)));
create policy in_sight on complaints.vault_field for select to public
  using ((EXISTS ( SELECT
   FROM complaints.vault_record r
  WHERE r.id = vault_field.record_id)));
grant insert, select, update on complaints.vault_field to complaints_app;

create table complaints.vault_holder (
  id uuid not null,
  kind text not null,
  subject text,
  public_key bytea not null,
  ended_on date,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  confirmed_by text,
  signature bytea,
  constraint vault_holder_pkey PRIMARY KEY (id),
  constraint vault_holder_kind_check CHECK (kind = ANY (ARRAY['RECOVERY'::text, 'CUSTODIAN'::text]))
);
CREATE UNIQUE INDEX vault_custodian_once ON complaints.vault_holder USING btree (subject) WHERE ((kind = 'CUSTODIAN'::text) AND (ended_on IS NULL));
CREATE UNIQUE INDEX vault_recovery_once ON complaints.vault_holder USING btree (kind) WHERE ((kind = 'RECOVERY'::text) AND (ended_on IS NULL));
alter table complaints.vault_holder enable row level security;
alter table complaints.vault_holder force row level security;
create policy added on complaints.vault_holder for insert to public
  with check (cardinality(( SELECT app.units_of('vault.set_up'::text) AS units_of)) > 0 AND kind = 'RECOVERY'::text OR cardinality(( SELECT app.units_of('vault.hold_key'::text) AS units_of)) > 0 AND kind = 'CUSTODIAN'::text AND subject = current_setting('app.subject'::text, true) AND confirmed_by IS NULL);
create policy changed on complaints.vault_holder for update to public
  using (cardinality(( SELECT app.units_of('vault.set_up'::text) AS units_of)) > 0)
  with check (cardinality(( SELECT app.units_of('vault.set_up'::text) AS units_of)) > 0);
create policy in_sight on complaints.vault_holder for select to public
  using (true);
grant insert, select, update on complaints.vault_holder to complaints_app;

create table complaints.vault_holder_key (
  holder_id uuid not null,
  subject text not null,
  locked bytea not null,
  constraint vault_holder_key_pkey PRIMARY KEY (holder_id),
  constraint vault_holder_key_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES complaints.vault_holder(id) DEFERRABLE INITIALLY DEFERRED
);
alter table complaints.vault_holder_key enable row level security;
alter table complaints.vault_holder_key force row level security;
create policy added on complaints.vault_holder_key for insert to public
  with check (subject = current_setting('app.subject'::text, true));
create policy in_sight on complaints.vault_holder_key for select to public
  using (subject = current_setting('app.subject'::text, true));
grant insert, select on complaints.vault_holder_key to complaints_app;

create table complaints.vault_record (
  id uuid not null,
  unit_id uuid not null,
  of_record_id uuid,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint vault_record_pkey PRIMARY KEY (id)
);
CREATE INDEX vault_record_parts ON complaints.vault_record USING btree (of_record_id) WHERE (of_record_id IS NOT NULL);
alter table complaints.vault_record enable row level security;
alter table complaints.vault_record force row level security;
create policy added on complaints.vault_record for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])));
create policy closed on complaints.vault_record for all to complaints_owner
  using (true)
  with check (true);
create policy in_sight on complaints.vault_record for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('petition.register'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])) OR (EXISTS ( SELECT
   FROM complaints.petition p
  WHERE (p.vault_record_id = ANY (ARRAY[vault_record.id, vault_record.of_record_id])) AND (p.unit_id = ANY ((( SELECT app.units_of('petition.handle'::text) AS units_of))::uuid[])))));
grant insert, select on complaints.vault_record to complaints_app;

create table complaints.visit (
  id uuid not null,
  session_id uuid not null,
  unit_id uuid not null,
  day date not null,
  people integer not null,
  again boolean not null,
  delegation boolean not null,
  representatives integer,
  summary text not null,
  matter_id uuid,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint visit_pkey PRIMARY KEY (id),
  constraint visit_check CHECK (delegation = (representatives IS NOT NULL)),
  constraint visit_people_check CHECK (people > 0),
  constraint visit_session_id_fkey FOREIGN KEY (session_id) REFERENCES complaints.reception_session(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX visit_by_day ON complaints.visit USING btree (day, id);
CREATE INDEX visit_by_unit ON complaints.visit USING btree (unit_id, day);
CREATE INDEX visit_by_unit_and_day ON complaints.visit USING btree (unit_id, day, id);
CREATE INDEX visit_matter ON complaints.visit USING btree (matter_id) WHERE (matter_id IS NOT NULL);
CREATE INDEX visit_of ON complaints.visit USING btree (session_id);
CREATE TRIGGER rollup_visit_made_after_delete AFTER DELETE ON complaints.visit REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_visit_made_after_delete();
CREATE TRIGGER rollup_visit_made_after_insert AFTER INSERT ON complaints.visit REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_visit_made_after_insert();
CREATE TRIGGER rollup_visit_made_after_update AFTER UPDATE ON complaints.visit REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION complaints.rollup_visit_made_after_update();
alter table complaints.visit enable row level security;
alter table complaints.visit force row level security;
create policy added on complaints.visit for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy changed on complaints.visit for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reception.record'::text) AS units_of))::uuid[]));
create policy counted_by_visit_made on complaints.visit for select to complaints_owner
  using (true);
create policy in_sight on complaints.visit for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on complaints.visit to complaints_app;

CREATE OR REPLACE FUNCTION complaints.alarm_fresh_reader(p_today date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     insert into complaints.alarm (id, unit_id, kind, denunciation, subject_id, raised_on, version, recorded_by)
     select gen_random_uuid(), u.id, 'FRESH_ACCOUNT_READS_MUCH', false, r.id, p_today, 1, 'vault'
     from hierarchy.account r
     cross join (select distinct id from hierarchy.unit where parent_id is null and valid_from <= p_today and valid_to > p_today) u
     where r.id::text = current_setting('app.subject', true) and r.opened_at > clock_timestamp() - interval '7 days'
       and not exists (select from complaints.alarm a
         where a.subject_id = r.id and a.kind = 'FRESH_ACCOUNT_READS_MUCH' and a.cleared_on is null) $function$
;
revoke all on function complaints.alarm_fresh_reader(date) from public;
grant execute on function complaints.alarm_fresh_reader(date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.alarm_unknown_holder(p_holder uuid, p_today date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     insert into complaints.alarm (id, unit_id, kind, denunciation, subject_id, raised_on, version, recorded_by)
     select gen_random_uuid(), u.id, 'VAULT_HOLDER_UNKNOWN', false, p_holder, p_today, 1, 'vault'
     from (select distinct id from hierarchy.unit where parent_id is null and valid_from <= p_today and valid_to > p_today) u
     where exists (select from complaints.vault_holder h where h.id = p_holder and h.ended_on is null)
       and not exists (select from complaints.alarm a where a.subject_id = p_holder and a.cleared_on is null) $function$
;
revoke all on function complaints.alarm_unknown_holder(uuid,date) from public;
grant execute on function complaints.alarm_unknown_holder(uuid,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.alike(one text[], other text[])
 RETURNS real
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
     select case when cardinality(one) = 0 or cardinality(other) = 0 then 0 else
       (select count(*) from unnest(one) o where o = any(other))::real
         / (select count(*) from (select unnest(one) union select unnest(other)) b) end $function$
;
revoke all on function complaints.alike(text[],text[]) from public;
grant execute on function complaints.alike(text[],text[]) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.audit_append(p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    select complaints.audit_link(clock_timestamp(), p_id, p_subject, p_field, p_outcome, p_unit, p_target, p_input, p_key, p_address)
  $function$
;
revoke all on function complaints.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) from public;
grant execute on function complaints.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.audit_link(p_at timestamp with time zone, p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
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
    select seq + 1, hash into v_seq, v_previous from complaints.audit_head where stream = v_stream for update;
    select sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by place), 'UTF8'))
      into v_hash from unnest(array['complaints', v_stream::text, v_seq::text, encode(v_previous, 'hex'), p_id::text,
      to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_subject, p_field, p_outcome,
      p_unit::text, p_target::text, p_input, p_key, p_address]) with ordinality as t(part, place);
    insert into complaints.audit_entry values (v_stream, v_seq, p_id, p_at, p_subject, p_field, p_outcome, p_unit,
      p_target, p_input, p_key, p_address, v_hash);
    update complaints.audit_head set seq = v_seq, hash = v_hash where stream = v_stream;
  end $function$
;
revoke all on function complaints.audit_link(timestamp with time zone,uuid,text,text,text,uuid,uuid,text,text,text) from public;

CREATE OR REPLACE FUNCTION complaints.case_due_on_of_new()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     new.due_on := coalesce((select min(k.due_on) from complaints.clock k where k.subject_id = new.id and k.state <> 'ENDED'), '9999-12-31'::date);
     return new;
   end $function$
;
revoke all on function complaints.case_due_on_of_new() from public;

CREATE OR REPLACE FUNCTION complaints.case_due_on_of_timed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     update complaints.complaint_case p set due_on = d.due_on
     from (select t.subject_id, coalesce((select min(k.due_on) from complaints.clock k where k.subject_id = t.subject_id and k.state <> 'ENDED'), '9999-12-31'::date) as due_on from (
       select distinct subject_id from changed where subject_kind = 'complaint_case') t) d
     where p.id = d.subject_id and p.due_on <> d.due_on;
     return null;
   end $function$
;
revoke all on function complaints.case_due_on_of_timed() from public;

CREATE OR REPLACE FUNCTION complaints.close_clocks(subject uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     update complaints.clock set restricted = true
     where subject_id = subject and not restricted and (unit_id = any((select app.units_of('petition.register'))::uuid[]) or unit_id = any((select app.units_of('petition.handle'))::uuid[]) or waiting_unit_id = any((select app.units_of('petition.register'))::uuid[]) or waiting_unit_id = any((select app.units_of('petition.handle'))::uuid[])) $function$
;
revoke all on function complaints.close_clocks(uuid) from public;
grant execute on function complaints.close_clocks(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.close_periods(p_today date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     insert into complaints.counted_period (unit_id, from_day, to_day, petitions, told)
     select u.id, h.from_day, h.to_day, c.petitions, c.hidden >= 5
     from (select distinct id from hierarchy.unit where parent_id is null) u
     cross join lateral (select make_date(y, m, 15) as from_day, (make_date(y, m, 15) + interval '6 months')::date as to_day
       from generate_series((select extract(year from min(p.received_on))::int - 1 from complaints.petition p), extract(year from p_today)::int) y
       cross join (values (6), (12)) v (m)) h
     cross join lateral (select coalesce(sum(r.n), 0) as petitions, coalesce(sum(r.n) filter (where r.kind = 'DENUNCIATION'), 0) as hidden
       from complaints.rollup_petition_received_whole(u.id, h.from_day, h.to_day) r) c
     where h.to_day <= p_today and c.petitions > 0
       and not exists (select from complaints.counted_period t where t.unit_id = u.id and t.from_day = h.from_day)
     on conflict do nothing $function$
;
revoke all on function complaints.close_periods(date) from public;
grant execute on function complaints.close_periods(date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.close_record(p_record uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare
     v_petitions uuid[];
     v_transfers uuid[];
   begin
     if not exists (select from complaints.petition p where p.vault_record_id = p_record and p.kind = 'DENUNCIATION'
         and p.unit_id = any((select app.units_of('petition.handle'))::uuid[])) then
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
   end $function$
;
revoke all on function complaints.close_record(uuid) from public;
grant execute on function complaints.close_record(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.custodian_envelope(p_request uuid)
 RETURNS bytea
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select e.sealed from complaints.sight_request r
       join complaints.vault_holder h on h.subject = current_setting('app.subject', true) and h.kind = 'CUSTODIAN' and h.ended_on is null
       join complaints.vault_envelope e on e.record_id = r.vault_record_id and e.holder = h.id::text
     where r.id = p_request and r.state in ('ASKED', 'GRANTED') and not complaints.has_part_in(r.petition_id)
       and r.unit_id = any((select app.units_of('vault.hold_key'))::uuid[]) $function$
;
revoke all on function complaints.custodian_envelope(uuid) from public;
grant execute on function complaints.custodian_envelope(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.custodian_part_envelopes(p_request uuid)
 RETURNS TABLE(record_id uuid, sealed bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select e.record_id, e.sealed from complaints.sight_request r
       join complaints.vault_holder h on h.subject = current_setting('app.subject', true) and h.kind = 'CUSTODIAN' and h.ended_on is null
       join complaints.vault_record p on p.of_record_id = r.vault_record_id
       join complaints.vault_envelope e on e.record_id = p.id and e.holder = h.id::text and e.sealed <> ''
     where r.id = p_request and r.state in ('ASKED', 'GRANTED') and not complaints.has_part_in(r.petition_id)
       and r.unit_id = any((select app.units_of('vault.hold_key'))::uuid[]) $function$
;
revoke all on function complaints.custodian_part_envelopes(uuid) from public;
grant execute on function complaints.custodian_part_envelopes(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.denunciation_due_on_of_new()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     new.due_on := coalesce((select min(k.due_on) from complaints.clock k where k.subject_id = new.id and k.state <> 'ENDED'), '9999-12-31'::date);
     return new;
   end $function$
;
revoke all on function complaints.denunciation_due_on_of_new() from public;

CREATE OR REPLACE FUNCTION complaints.denunciation_due_on_of_timed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     update complaints.denunciation_case p set due_on = d.due_on
     from (select t.subject_id, coalesce((select min(k.due_on) from complaints.clock k where k.subject_id = t.subject_id and k.state <> 'ENDED'), '9999-12-31'::date) as due_on from (
       select distinct subject_id from changed where subject_kind = 'denunciation_case') t) d
     where p.id = d.subject_id and p.due_on <> d.due_on;
     return null;
   end $function$
;
revoke all on function complaints.denunciation_due_on_of_timed() from public;

CREATE OR REPLACE FUNCTION complaints.due_on_of_new()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     select d.due_on, d.warn_on into new.due_on, new.warn_on from (select coalesce(min(k.due_on), '9999-12-31'::date) as due_on,
    coalesce(min(k.warn_on) filter (where k.state = 'RUNNING'), '9999-12-31'::date) as warn_on
  from complaints.clock k where k.subject_id = new.id and k.state <> 'ENDED') d;
     return new;
   end $function$
;
revoke all on function complaints.due_on_of_new() from public;

CREATE OR REPLACE FUNCTION complaints.due_on_of_timed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     update complaints.petition p set due_on = d.due_on, warn_on = d.warn_on
     from (select distinct subject_id from changed) t cross join lateral (select coalesce(min(k.due_on), '9999-12-31'::date) as due_on,
    coalesce(min(k.warn_on) filter (where k.state = 'RUNNING'), '9999-12-31'::date) as warn_on
  from complaints.clock k where k.subject_id = t.subject_id and k.state <> 'ENDED') d
     where p.id = t.subject_id and (p.due_on <> d.due_on or p.warn_on <> d.warn_on);
     return null;
   end $function$
;
revoke all on function complaints.due_on_of_timed() from public;

CREATE OR REPLACE FUNCTION complaints.give_back(p_transfer uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   begin
     update complaints.transfer set with_receiver = false where id = p_transfer and state = 'BOUNCED' and with_receiver
       and to_unit_id = any((select app.units_of('petition.handle'))::uuid[]);
     if not found then
       raise insufficient_privilege using message = 'only who returned a petition gives it back';
     end if;
     update complaints.clock c set unit_id = t.unit_id, waiting_unit_id = null from complaints.transfer t
       where t.id = p_transfer and c.subject_id = t.id;
   end $function$
;
revoke all on function complaints.give_back(uuid) from public;
grant execute on function complaints.give_back(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.has_part_in(p_petition uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select exists (select from complaints.denunciation_case_petition l join complaints.denunciation_case c on c.id = l.case_id
         where l.petition_id = p_petition and (current_setting('app.subject', true) in (c.officer_account, c.concerned_account) or current_setting('app.subject', true) = any(c.kept_out)))
       or exists (select from complaints.complaint_case_petition l join complaints.complaint_case c
           on l.case_id in (c.id, c.first_case_id)
         where l.petition_id = p_petition and c.officer_account = current_setting('app.subject', true)) $function$
;
revoke all on function complaints.has_part_in(uuid) from public;
grant execute on function complaints.has_part_in(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.in_denunciation_case(p_petition uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select exists (select from complaints.denunciation_case_petition l
       join complaints.denunciation_case c on c.id = l.case_id where l.petition_id = p_petition and c.state not in ('CLOSED', 'WITHDRAWN', 'FORWARDED', 'NOT_ACCEPTED')) $function$
;
revoke all on function complaints.in_denunciation_case(uuid) from public;
grant execute on function complaints.in_denunciation_case(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.is_denunciation(p_subject uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select exists (select from complaints.petition p where p.id = p_subject and p.kind = 'DENUNCIATION')
       or exists (select from complaints.transfer t where t.id = p_subject and t.denunciation)
       or exists (select from complaints.alarm a where a.id = p_subject and a.denunciation) $function$
;
revoke all on function complaints.is_denunciation(uuid) from public;
grant execute on function complaints.is_denunciation(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.is_unclassified(p_subject uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select exists (select from complaints.petition p where p.id = p_subject and p.kind is null) $function$
;
revoke all on function complaints.is_unclassified(uuid) from public;
grant execute on function complaints.is_unclassified(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.kept_from_me()
 RETURNS uuid[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
      if not exists (select from complaints.denunciation_case c
        where c.concerned_account = current_setting('app.subject', true)) then return '{}'; end if;
      return (with recursive told(id) as (
        select l.petition_id from complaints.denunciation_case c
          join complaints.denunciation_case_petition l on l.case_id = c.id
          where c.concerned_account = current_setting('app.subject', true)
        union
        select p.id from told o join complaints.transfer t on t.petition_id = o.id
          join complaints.petition p on p.came_by_id = t.id)
      select array(select o.id from told o
        union select t.id from told o join complaints.transfer t on t.petition_id = o.id
        union select a.id from told o join complaints.alarm a on a.subject_id = o.id));
    end $function$
;
revoke all on function complaints.kept_from_me() from public;
grant execute on function complaints.kept_from_me() to complaints_app;

CREATE OR REPLACE FUNCTION complaints.leave_stub(p_transfer uuid, p_received uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
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
     update complaints.transfer set with_receiver = false where id = p_transfer;
     update complaints.transfer set reason = '', document = null, bounce_reason = null where petition_id = v_way.petition_id;
   end $function$
;
revoke all on function complaints.leave_stub(uuid,uuid) from public;

CREATE OR REPLACE FUNCTION complaints.leave_to_guarded(p_left uuid, p_guarded uuid, p_on date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare
     v_guarded complaints.petition;
   begin
     select g.* from complaints.petition g join complaints.petition l on l.id = g.came_by_id
       where g.id = p_guarded and l.id = p_left and g.kind = 'DENUNCIATION' and l.state = 'TRANSFERRED' and l.vault_record_id is null
         and g.unit_id = l.unit_id and g.unit_id = any((select app.units_of('petition.handle'))::uuid[]) into v_guarded;
     if not found then
       raise insufficient_privilege using message = 'only who handles a petition finds it to be a denunciation';
     end if;
     update complaints.petition_step set petition_id = p_guarded where petition_id = p_left;
     insert into complaints.petition_step (id, petition_id, unit_id, step, from_state, to_state, effective_on, actor)
       values (gen_random_uuid(), p_left, v_guarded.unit_id, 'transfer', 'CLASSIFIED', 'TRANSFERRED', p_on, v_guarded.recorded_by);
     update complaints.transfer set reason = '', document = null, bounce_reason = null where petition_id = p_left;
   end $function$
;
revoke all on function complaints.leave_to_guarded(uuid,uuid,date) from public;
grant execute on function complaints.leave_to_guarded(uuid,uuid,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.outbox_head()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select xid::text || '.' || position from complaints.outbox
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1 $function$
;
revoke all on function complaints.outbox_head() from public;
grant execute on function complaints.outbox_head() to complaints_app;

CREATE OR REPLACE FUNCTION complaints.pass_on(p_transfer uuid, p_received uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   begin
     if not exists (select from complaints.transfer t join complaints.petition p on p.came_by_id = t.id
         where t.id = p_transfer and t.state = 'ACKNOWLEDGED' and t.with_receiver and p.id = p_received
           and t.to_unit_id = any((select app.units_of('petition.handle'))::uuid[])) then
       raise insufficient_privilege using message = 'only who received a petition takes it over';
     end if;
     perform complaints.leave_stub(p_transfer, p_received);
   end $function$
;
revoke all on function complaints.pass_on(uuid,uuid) from public;
grant execute on function complaints.pass_on(uuid,uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.petition_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
     select array(select distinct u from unnest(app.units() || app.units_of('petition.register') || app.units_of('petition.handle') || app.units_of('denunciation.read')) u order by u) $function$
;
revoke all on function complaints.petition_units() from public;
grant execute on function complaints.petition_units() to complaints_app;

CREATE OR REPLACE FUNCTION complaints.petitions_found(words text, marks text[], scope uuid[], states text[], newest boolean, most integer)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
   declare
     pattern text := '%' || replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_') || '%';
     seen uuid[] := array(select unnest(scope) intersect select unnest(app.units()));
     handled uuid[] := array(select unnest(scope) intersect select unnest(app.units_of('petition.handle')));
     guarded uuid[] := array(select unnest(scope) intersect select unnest(complaints.petition_units()));
     sent uuid[] := complaints.petitions_sent_here();
     hits uuid[];
     seen_rows bigint;
   begin
     if newest then  select array_agg(f.id) filter (where strpos(f.summary_folded, words) > 0
           or starts_with(lower(f.code), words) or (cardinality(marks) > 0 and (s.name_marks @> marks or s.address_marks @> marks))),
         count(*) into hits, seen_rows
       from (select p.* from complaints.petition p where p.unit_id = any(guarded)
           and (states is null or p.state = any(states)) order by p.received_on desc, p.id desc limit 5000) f
       left join complaints.petition_sender s on s.vault_record_id = f.vault_record_id and f.kind in ('COMPLAINT', 'REFLECTION')
         and f.unit_id = any(handled); else  select array_agg(f.id) filter (where strpos(f.summary_folded, words) > 0
           or starts_with(lower(f.code), words) or (cardinality(marks) > 0 and (s.name_marks @> marks or s.address_marks @> marks))),
         count(*) into hits, seen_rows
       from (select p.* from complaints.petition p where p.unit_id = any(guarded)
           and (states is null or p.state = any(states)) order by p.due_on, p.received_on, p.id limit 5000) f
       left join complaints.petition_sender s on s.vault_record_id = f.vault_record_id and f.kind in ('COMPLAINT', 'REFLECTION')
         and f.unit_id = any(handled); end if;
     hits := coalesce(hits, '{}');
     if seen_rows < 5000 or cardinality(hits) >= 150 or length(words) < 3 then
       return query select unnest(hits || array(select p.id from complaints.petition p
         where p.id = any(sent) and p.unit_id = any(scope) and strpos(p.summary_folded, words) > 0));
     else
       if newest then return query
       (select p.id from complaints.petition p where p.kind in ('COMPLAINT', 'REFLECTION') and p.unit_id = any(seen) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) order by p.received_on desc, p.id desc limit most)
       union (select p.id from complaints.petition p where (p.kind is null or p.kind = 'DENUNCIATION') and p.unit_id = any(guarded) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) order by p.received_on desc, p.id desc limit most)
       union (select p.id from complaints.petition p where p.unit_id = any(scope) and lower(p.code) like words || '%'
          and (states is null or p.state = any(states)) order by p.received_on desc, p.id desc limit most)
       union (select p.id from complaints.petition p where p.id = any(sent) and p.unit_id = any(scope) and strpos(p.summary_folded, words) > 0)
       union (select p.id from complaints.petition_sender s join complaints.petition p on p.vault_record_id = s.vault_record_id
          where cardinality(marks) > 0 and (s.name_marks @> marks or s.address_marks @> marks) and p.kind in ('COMPLAINT', 'REFLECTION') and p.unit_id = any(handled)
          and (states is null or p.state = any(states)) order by p.received_on desc, p.id desc limit most); else return query
       (select p.id from complaints.petition p where p.kind in ('COMPLAINT', 'REFLECTION') and p.unit_id = any(seen) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) order by p.due_on, p.received_on, p.id limit most)
       union (select p.id from complaints.petition p where (p.kind is null or p.kind = 'DENUNCIATION') and p.unit_id = any(guarded) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) order by p.due_on, p.received_on, p.id limit most)
       union (select p.id from complaints.petition p where p.unit_id = any(scope) and lower(p.code) like words || '%'
          and (states is null or p.state = any(states)) order by p.due_on, p.received_on, p.id limit most)
       union (select p.id from complaints.petition p where p.id = any(sent) and p.unit_id = any(scope) and strpos(p.summary_folded, words) > 0)
       union (select p.id from complaints.petition_sender s join complaints.petition p on p.vault_record_id = s.vault_record_id
          where cardinality(marks) > 0 and (s.name_marks @> marks or s.address_marks @> marks) and p.kind in ('COMPLAINT', 'REFLECTION') and p.unit_id = any(handled)
          and (states is null or p.state = any(states)) order by p.due_on, p.received_on, p.id limit most); end if;
     end if;
   end $function$
;
revoke all on function complaints.petitions_found(text,text[],uuid[],text[],boolean,integer) from public;
grant execute on function complaints.petitions_found(text,text[],uuid[],text[],boolean,integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.petitions_like(records uuid[], pairs text[], passages text, before date, most integer)
 RETURNS TABLE(id uuid)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 100
 SET search_path TO 'pg_catalog'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
   declare
     seen uuid[] := complaints.petition_units();
     handled uuid[] := app.units_of('petition.handle');
     hits uuid[];
     seen_rows bigint;
   begin
     return query
       (select p.id from complaints.petition p where p.vault_record_id = any(records) and p.unit_id = any(seen) order by p.received_on desc, p.id desc limit most)
       union (select p.id from complaints.petition_sender s join complaints.petition p on p.vault_record_id = s.vault_record_id
          where cardinality(pairs) > 0 and s.name_pairs && pairs and p.kind in ('COMPLAINT', 'REFLECTION') and p.unit_id = any(handled) and p.received_on > before - 730
          order by (select count(*) from unnest(s.name_pairs) n where n = any(pairs)) desc, p.received_on desc, p.id desc limit most);
     if passages = '' then return; end if;
     select array_agg(f.id) filter (where f.summary_folded ~ passages), count(*) into hits, seen_rows
       from (select p.* from complaints.petition p where p.unit_id = any(seen) and p.received_on > before - 730
         order by p.received_on desc, p.id desc limit 5000) f;
     hits := coalesce(hits, '{}');
     if seen_rows < 5000 or cardinality(hits) >= 150 then
       return query select unnest(hits[1:most]);
     else
       return query (select p.id from complaints.petition p where p.kind in ('COMPLAINT', 'REFLECTION') and p.unit_id = any(seen)
          and p.received_on > before - 730 and p.summary_folded ~ passages order by p.received_on desc, p.id desc limit most)
       union (select p.id from complaints.petition p where p.kind is null and p.unit_id = any(seen)
          and p.received_on > before - 730 and p.summary_folded ~ passages order by p.received_on desc, p.id desc limit most);
     end if;
   end $function$
;
revoke all on function complaints.petitions_like(uuid[],text[],text,date,integer) from public;
grant execute on function complaints.petitions_like(uuid[],text[],text,date,integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.petitions_of_report(within uuid, from_day date, to_day date, as_of date)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select t.petitions from complaints.counted_period t
     where t.unit_id = within and t.from_day = petitions_of_report.from_day and t.to_day = petitions_of_report.to_day
       and t.told and as_of >= t.to_day - 1
       and exists (select from hierarchy.unit u where u.id = within and u.parent_id is null) $function$
;
revoke all on function complaints.petitions_of_report(uuid,date,date,date) from public;
grant execute on function complaints.petitions_of_report(uuid,date,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.petitions_sent_here()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select array(select t.petition_id from complaints.transfer_way w
       join complaints.transfer t on t.to_unit_id = w.to_unit_id and t.unit_id = w.unit_id and t.denunciation = w.denunciation
       where t.with_receiver and w.to_unit_id = any((select app.units_of('petition.handle'))::uuid[]) and case when w.denunciation
         then w.to_unit_id = any((select app.units_of('denunciation.read'))::uuid[]) and not w.unit_id = any((select app.units_of('denunciation.read'))::uuid[])
         else not w.unit_id = any((select app.units())::uuid[]) end) $function$
;
revoke all on function complaints.petitions_sent_here() from public;
grant execute on function complaints.petitions_sent_here() to complaints_app;

CREATE OR REPLACE FUNCTION complaints.records_left(p_holder uuid)
 RETURNS bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select case when h.ended_on is null
       then (select count(*) from complaints.vault_record r where not exists (select from complaints.vault_envelope e
         where e.record_id = r.id and e.holder = p_holder::text and e.sealed <> ''))
       else (select count(*) from complaints.vault_envelope e where e.holder = p_holder::text and e.sealed <> '') end
     from complaints.vault_holder h
     where h.id = p_holder and (cardinality((select app.units_of('vault.hold_key'))) > 0 or cardinality((select app.units_of('vault.set_up'))) > 0) $function$
;
revoke all on function complaints.records_left(uuid) from public;
grant execute on function complaints.records_left(uuid) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.records_to_rewrap(p_from uuid, p_to uuid, p_most integer)
 RETURNS TABLE(record_id uuid, sealed bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select e.record_id, e.sealed from complaints.vault_envelope e
     where e.holder = p_from::text and e.sealed <> '' and exists (select from complaints.vault_holder f where f.id = p_from and f.ended_on is null and f.confirmed_by is not null
  and (f.kind = 'CUSTODIAN' and f.subject = current_setting('app.subject', true) and cardinality((select app.units_of('vault.hold_key'))) > 0
    or f.kind = 'RECOVERY' and cardinality((select app.units_of('vault.set_up'))) > 0))
       and not exists (select from complaints.vault_envelope o
         where o.record_id = e.record_id and o.holder = p_to::text and o.sealed <> '')
     order by e.record_id limit p_most $function$
;
revoke all on function complaints.records_to_rewrap(uuid,uuid,integer) from public;
grant execute on function complaints.records_to_rewrap(uuid,uuid,integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rewrap_records(p_to uuid, p_records jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     insert into complaints.vault_envelope (record_id, holder, sealed)
     select r.record, h.id::text, decode(r.sealed, 'hex') from complaints.vault_holder h,
         jsonb_to_recordset(p_records) as r (record uuid, sealed text)
       where h.id = p_to and h.ended_on is null and h.confirmed_by is not null and (cardinality((select app.units_of('vault.hold_key'))) > 0 or cardinality((select app.units_of('vault.set_up'))) > 0)
     on conflict (record_id, holder) do update set sealed = excluded.sealed where vault_envelope.sealed = '' $function$
;
revoke all on function complaints.rewrap_records(uuid,jsonb) from public;
grant execute on function complaints.rewrap_records(uuid,jsonb) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_due_pending (unit_id, day, kind, state, n)
     select l.unit_id, l.day, l.kind, l.state, sum(l.n) from (select unit_id as unit_id, due_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, -(1)::numeric as n from before
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.state having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_due_after_delete() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_due_pending (unit_id, day, kind, state, n)
     select l.unit_id, l.day, l.kind, l.state, sum(l.n) from (select unit_id as unit_id, due_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.state having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_due_after_insert() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_due_pending (unit_id, day, kind, state, n)
     select l.unit_id, l.day, l.kind, l.state, sum(l.n) from (select unit_id as unit_id, due_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, -(1)::numeric as n from before
      where unit_id is not null and (true) union all select unit_id as unit_id, due_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.state having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_due_after_update() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(kind text, state text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, u.id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, u.id = any((select app.units())::uuid[]) as sight_2 from unnest(units) u (id)) s
       where s.sight_0 or s.sight_1 or s.sight_2)
     select l.kind, l.state, sum(l.n) as n from (
       select r.kind, r.state, r.n from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_due r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.state, p.n from unit s join complaints.rollup_petition_due_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_due_among(uuid[],date,date) from public;
grant execute on function complaints.rollup_petition_due_among(uuid[],date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('complaints.rollup_petition_due')) then return 0; end if;
     if (select boundaries from complaints.rollup where name = 'petition_due') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform complaints.rollup_petition_due_resum();
     end if;
     with gone as (
       delete from complaints.rollup_petition_due_pending p where p.ctid = any(array(select l.ctid from complaints.rollup_petition_due_pending l limit most)) returning p.*),
     own as (select unit_id, day, kind, state, sum(n) as n from gone group by unit_id, day, kind, state),
     stored as (insert into complaints.rollup_petition_due as r (unit_id, whole, grain, bucket, kind, state, n) select unit_id, whole, grain, bucket, kind, state, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.state, o.n from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.state, o.n from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, state
     on conflict (unit_id, whole, grain, bucket, kind, state) do update set n = r.n + excluded.n returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function complaints.rollup_petition_due_fold(integer) from public;
grant execute on function complaints.rollup_petition_due_fold(integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('complaints.rollup_petition_due'));
     insert into complaints.rollup_petition_due_pending (unit_id, day, kind, state, n)
     select unit_id, day, kind, state, coalesce(e.n, 0) - coalesce(h.n, 0) as n from (select unit_id, day, kind, state, sum(n) as n from (select unit_id as unit_id, due_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from complaints.petition
      where unit_id is not null and (true)) l group by unit_id, day, kind, state) e
       full join (select unit_id, day, kind, state, sum(n) as n from (
         select unit_id, day, kind, state, n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_due where not whole and grain = 'D') d
         union all select unit_id, day, kind, state, n from complaints.rollup_petition_due_pending) s group by unit_id, day, kind, state) h using (unit_id, day, kind, state) where coalesce(e.n, 0) <> coalesce(h.n, 0);
     perform complaints.rollup_petition_due_resum();
     delete from complaints.rollup_petition_due where n = 0;
   end $function$
;
revoke all on function complaints.rollup_petition_due_rebuild() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, state text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until, c.descendant_id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, c.descendant_id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, c.descendant_id = any((select app.units())::uuid[]) as sight_2
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any((select app.units())::uuid[])),
     covered as materialized (select bool_and(s.sight_0) as sight_0, bool_and(s.sight_1) as sight_1, bool_and(s.sight_2) as sight_2 from scope s),
     own as materialized (
       select s.unit_id, s.since, s.until, s.sight_0 and not v.sight_0 as sight_0, s.sight_1 and not v.sight_1 as sight_1, s.sight_2 and not v.sight_2 as sight_2
       from scope s cross join covered v where s.sight_0 and not v.sight_0 or s.sight_1 and not v.sight_1 or s.sight_2 and not v.sight_2)
     select l.kind, l.state, sum(l.n) as n, false from (
       select r.kind, r.state, r.n from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_due r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then v.sight_0 when kind = 'DENUNCIATION' then v.sight_1 else v.sight_2 end
       union all
       select r.kind, r.state, r.n from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join complaints.rollup_petition_due r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.state, p.n from complaints.rollup_petition_due_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_due_reported(uuid,date,date) from public;
grant execute on function complaints.rollup_petition_due_reported(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(kind text, state text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, e.origin_id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, e.origin_id = any((select app.units())::uuid[]) as sight_2 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select l.kind, l.state, sum(l.n) as n, coalesce(bool_or(l.share <> 1), false) from (
       select r.kind, r.state, o.share * r.n as n, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_due r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then o.sight_0 when kind = 'DENUNCIATION' then o.sight_1 else o.sight_2 end
       union all
       select p.kind, p.state, o.share * p.n as n, o.share from origin o join complaints.rollup_petition_due_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where case when kind = '' then o.sight_0 when kind = 'DENUNCIATION' then o.sight_1 else o.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_due_restated(uuid,date,date,date,date) from public;
grant execute on function complaints.rollup_petition_due_restated(uuid,date,date,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_due as r (unit_id, whole, grain, bucket, kind, state, n) select unit_id, whole, grain, bucket, kind, state, coalesce(e.n, 0) - coalesce(h.n, 0) as n
     from (select unit_id, whole, grain, bucket, kind, state, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_due where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_due where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, state) e
       full join (select unit_id, whole, grain, bucket, kind, state, n from complaints.rollup_petition_due where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind, state) where coalesce(e.n, 0) <> coalesce(h.n, 0)
     on conflict (unit_id, whole, grain, bucket, kind, state) do update set n = r.n + excluded.n;
     update complaints.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'petition_due';
   end $function$
;
revoke all on function complaints.rollup_petition_due_resum() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_total(units uuid[])
 RETURNS TABLE(kind text, state text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, u.id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, u.id = any((select app.units())::uuid[]) as sight_2 from unnest(units) u (id)) s
       where s.sight_0 or s.sight_1 or s.sight_2)
     select l.kind, l.state, sum(l.n) as n from (
       select r.kind, r.state, r.n from unit s
       join complaints.rollup_petition_due r on r.unit_id = s.id and not r.whole and r.grain = 'A' where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.state, p.n from unit s join complaints.rollup_petition_due_pending p on p.unit_id = s.id where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_due_total(uuid[]) from public;
grant execute on function complaints.rollup_petition_due_total(uuid[]) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, day, kind, state, sum(n) as n from (select unit_id as unit_id, due_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from complaints.petition
      where unit_id is not null and (true)) l group by unit_id, day, kind, state) e
       full join (select unit_id, day, kind, state, sum(n) as n from (
         select unit_id, day, kind, state, n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_due where not whole and grain = 'D') d
         union all select unit_id, day, kind, state, n from complaints.rollup_petition_due_pending) s group by unit_id, day, kind, state) h using (unit_id, day, kind, state)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, whole, grain, bucket, kind, state, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_due where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_due where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, state) e
       full join (select unit_id, whole, grain, bucket, kind, state, n from complaints.rollup_petition_due where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind, state) $function$
;
revoke all on function complaints.rollup_petition_due_verify() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_due_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, state text, n numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select l.kind, l.state, sum(l.n) as n from (
       select r.kind, r.state, r.n from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_due r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.kind, p.state, p.n from complaints.rollup_petition_due_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_due_whole(uuid,date,date) from public;
grant execute on function complaints.rollup_petition_due_whole(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_received_pending (unit_id, day, kind, n)
     select l.unit_id, l.day, l.kind, sum(l.n) from (select unit_id as unit_id, received_on as day, (coalesce(kind, ''))::text as kind, -(1)::numeric as n from before
      where unit_id is not null and (came_by_id is null)) l
     group by l.unit_id, l.day, l.kind having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_received_after_delete() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_received_pending (unit_id, day, kind, n)
     select l.unit_id, l.day, l.kind, sum(l.n) from (select unit_id as unit_id, received_on as day, (coalesce(kind, ''))::text as kind, (1)::numeric as n from after
      where unit_id is not null and (came_by_id is null)) l
     group by l.unit_id, l.day, l.kind having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_received_after_insert() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_received_pending (unit_id, day, kind, n)
     select l.unit_id, l.day, l.kind, sum(l.n) from (select unit_id as unit_id, received_on as day, (coalesce(kind, ''))::text as kind, -(1)::numeric as n from before
      where unit_id is not null and (came_by_id is null) union all select unit_id as unit_id, received_on as day, (coalesce(kind, ''))::text as kind, (1)::numeric as n from after
      where unit_id is not null and (came_by_id is null)) l
     group by l.unit_id, l.day, l.kind having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_received_after_update() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(kind text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, u.id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, u.id = any((select app.units())::uuid[]) as sight_2 from unnest(units) u (id)) s
       where s.sight_0 or s.sight_1 or s.sight_2)
     select l.kind, sum(l.n) as n from (
       select r.kind, r.n from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_received r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.n from unit s join complaints.rollup_petition_received_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind $function$
;
revoke all on function complaints.rollup_petition_received_among(uuid[],date,date) from public;
grant execute on function complaints.rollup_petition_received_among(uuid[],date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('complaints.rollup_petition_received')) then return 0; end if;
     if (select boundaries from complaints.rollup where name = 'petition_received') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform complaints.rollup_petition_received_resum();
     end if;
     with gone as (
       delete from complaints.rollup_petition_received_pending p where p.ctid = any(array(select l.ctid from complaints.rollup_petition_received_pending l limit most)) returning p.*),
     own as (select unit_id, day, kind, sum(n) as n from gone group by unit_id, day, kind),
     stored as (insert into complaints.rollup_petition_received as r (unit_id, whole, grain, bucket, kind, n) select unit_id, whole, grain, bucket, kind, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.n from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.n from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind
     on conflict (unit_id, whole, grain, bucket, kind) do update set n = r.n + excluded.n returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function complaints.rollup_petition_received_fold(integer) from public;
grant execute on function complaints.rollup_petition_received_fold(integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('complaints.rollup_petition_received'));
     insert into complaints.rollup_petition_received_pending (unit_id, day, kind, n)
     select unit_id, day, kind, coalesce(e.n, 0) - coalesce(h.n, 0) as n from (select unit_id, day, kind, sum(n) as n from (select unit_id as unit_id, received_on as day, (coalesce(kind, ''))::text as kind, (1)::numeric as n from complaints.petition
      where unit_id is not null and (came_by_id is null)) l group by unit_id, day, kind) e
       full join (select unit_id, day, kind, sum(n) as n from (
         select unit_id, day, kind, n from (select unit_id, bucket as day, kind, n from complaints.rollup_petition_received where not whole and grain = 'D') d
         union all select unit_id, day, kind, n from complaints.rollup_petition_received_pending) s group by unit_id, day, kind) h using (unit_id, day, kind) where coalesce(e.n, 0) <> coalesce(h.n, 0);
     perform complaints.rollup_petition_received_resum();
     delete from complaints.rollup_petition_received where n = 0;
   end $function$
;
revoke all on function complaints.rollup_petition_received_rebuild() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until, c.descendant_id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, c.descendant_id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, c.descendant_id = any((select app.units())::uuid[]) as sight_2
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any((select app.units())::uuid[])),
     covered as materialized (select bool_and(s.sight_0) as sight_0, bool_and(s.sight_1) as sight_1, bool_and(s.sight_2) as sight_2 from scope s),
     own as materialized (
       select s.unit_id, s.since, s.until, s.sight_0 and not v.sight_0 as sight_0, s.sight_1 and not v.sight_1 as sight_1, s.sight_2 and not v.sight_2 as sight_2
       from scope s cross join covered v where s.sight_0 and not v.sight_0 or s.sight_1 and not v.sight_1 or s.sight_2 and not v.sight_2)
     select l.kind, sum(l.n) as n, false from (
       select r.kind, r.n from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_received r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then v.sight_0 when kind = 'DENUNCIATION' then v.sight_1 else v.sight_2 end
       union all
       select r.kind, r.n from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join complaints.rollup_petition_received r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.n from complaints.rollup_petition_received_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind $function$
;
revoke all on function complaints.rollup_petition_received_reported(uuid,date,date) from public;
grant execute on function complaints.rollup_petition_received_reported(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(kind text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, e.origin_id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, e.origin_id = any((select app.units())::uuid[]) as sight_2 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select l.kind, sum(l.n) as n, coalesce(bool_or(l.share <> 1), false) from (
       select r.kind, o.share * r.n as n, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_received r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then o.sight_0 when kind = 'DENUNCIATION' then o.sight_1 else o.sight_2 end
       union all
       select p.kind, o.share * p.n as n, o.share from origin o join complaints.rollup_petition_received_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where case when kind = '' then o.sight_0 when kind = 'DENUNCIATION' then o.sight_1 else o.sight_2 end) l group by l.kind $function$
;
revoke all on function complaints.rollup_petition_received_restated(uuid,date,date,date,date) from public;
grant execute on function complaints.rollup_petition_received_restated(uuid,date,date,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_received as r (unit_id, whole, grain, bucket, kind, n) select unit_id, whole, grain, bucket, kind, coalesce(e.n, 0) - coalesce(h.n, 0) as n
     from (select unit_id, whole, grain, bucket, kind, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.n from (select unit_id, bucket as day, kind, n from complaints.rollup_petition_received where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.n from (select unit_id, bucket as day, kind, n from complaints.rollup_petition_received where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind) e
       full join (select unit_id, whole, grain, bucket, kind, n from complaints.rollup_petition_received where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind) where coalesce(e.n, 0) <> coalesce(h.n, 0)
     on conflict (unit_id, whole, grain, bucket, kind) do update set n = r.n + excluded.n;
     update complaints.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'petition_received';
   end $function$
;
revoke all on function complaints.rollup_petition_received_resum() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_total(units uuid[])
 RETURNS TABLE(kind text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, u.id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, u.id = any((select app.units())::uuid[]) as sight_2 from unnest(units) u (id)) s
       where s.sight_0 or s.sight_1 or s.sight_2)
     select l.kind, sum(l.n) as n from (
       select r.kind, r.n from unit s
       join complaints.rollup_petition_received r on r.unit_id = s.id and not r.whole and r.grain = 'A' where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.n from unit s join complaints.rollup_petition_received_pending p on p.unit_id = s.id where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind $function$
;
revoke all on function complaints.rollup_petition_received_total(uuid[]) from public;
grant execute on function complaints.rollup_petition_received_total(uuid[]) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, day, kind, sum(n) as n from (select unit_id as unit_id, received_on as day, (coalesce(kind, ''))::text as kind, (1)::numeric as n from complaints.petition
      where unit_id is not null and (came_by_id is null)) l group by unit_id, day, kind) e
       full join (select unit_id, day, kind, sum(n) as n from (
         select unit_id, day, kind, n from (select unit_id, bucket as day, kind, n from complaints.rollup_petition_received where not whole and grain = 'D') d
         union all select unit_id, day, kind, n from complaints.rollup_petition_received_pending) s group by unit_id, day, kind) h using (unit_id, day, kind)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, whole, grain, bucket, kind, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.n from (select unit_id, bucket as day, kind, n from complaints.rollup_petition_received where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.n from (select unit_id, bucket as day, kind, n from complaints.rollup_petition_received where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind) e
       full join (select unit_id, whole, grain, bucket, kind, n from complaints.rollup_petition_received where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind) $function$
;
revoke all on function complaints.rollup_petition_received_verify() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_received_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, n numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select l.kind, sum(l.n) as n from (
       select r.kind, r.n from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_received r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.kind, p.n from complaints.rollup_petition_received_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l group by l.kind $function$
;
revoke all on function complaints.rollup_petition_received_whole(uuid,date,date) from public;
grant execute on function complaints.rollup_petition_received_whole(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_warned_pending (unit_id, day, kind, state, n)
     select l.unit_id, l.day, l.kind, l.state, sum(l.n) from (select unit_id as unit_id, warn_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, -(1)::numeric as n from before
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.state having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_warned_after_delete() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_warned_pending (unit_id, day, kind, state, n)
     select l.unit_id, l.day, l.kind, l.state, sum(l.n) from (select unit_id as unit_id, warn_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.state having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_warned_after_insert() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_warned_pending (unit_id, day, kind, state, n)
     select l.unit_id, l.day, l.kind, l.state, sum(l.n) from (select unit_id as unit_id, warn_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, -(1)::numeric as n from before
      where unit_id is not null and (true) union all select unit_id as unit_id, warn_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.state having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_petition_warned_after_update() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(kind text, state text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, u.id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, u.id = any((select app.units())::uuid[]) as sight_2 from unnest(units) u (id)) s
       where s.sight_0 or s.sight_1 or s.sight_2)
     select l.kind, l.state, sum(l.n) as n from (
       select r.kind, r.state, r.n from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_warned r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.state, p.n from unit s join complaints.rollup_petition_warned_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_warned_among(uuid[],date,date) from public;
grant execute on function complaints.rollup_petition_warned_among(uuid[],date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('complaints.rollup_petition_warned')) then return 0; end if;
     if (select boundaries from complaints.rollup where name = 'petition_warned') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform complaints.rollup_petition_warned_resum();
     end if;
     with gone as (
       delete from complaints.rollup_petition_warned_pending p where p.ctid = any(array(select l.ctid from complaints.rollup_petition_warned_pending l limit most)) returning p.*),
     own as (select unit_id, day, kind, state, sum(n) as n from gone group by unit_id, day, kind, state),
     stored as (insert into complaints.rollup_petition_warned as r (unit_id, whole, grain, bucket, kind, state, n) select unit_id, whole, grain, bucket, kind, state, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.state, o.n from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.state, o.n from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, state
     on conflict (unit_id, whole, grain, bucket, kind, state) do update set n = r.n + excluded.n returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function complaints.rollup_petition_warned_fold(integer) from public;
grant execute on function complaints.rollup_petition_warned_fold(integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('complaints.rollup_petition_warned'));
     insert into complaints.rollup_petition_warned_pending (unit_id, day, kind, state, n)
     select unit_id, day, kind, state, coalesce(e.n, 0) - coalesce(h.n, 0) as n from (select unit_id, day, kind, state, sum(n) as n from (select unit_id as unit_id, warn_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from complaints.petition
      where unit_id is not null and (true)) l group by unit_id, day, kind, state) e
       full join (select unit_id, day, kind, state, sum(n) as n from (
         select unit_id, day, kind, state, n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_warned where not whole and grain = 'D') d
         union all select unit_id, day, kind, state, n from complaints.rollup_petition_warned_pending) s group by unit_id, day, kind, state) h using (unit_id, day, kind, state) where coalesce(e.n, 0) <> coalesce(h.n, 0);
     perform complaints.rollup_petition_warned_resum();
     delete from complaints.rollup_petition_warned where n = 0;
   end $function$
;
revoke all on function complaints.rollup_petition_warned_rebuild() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, state text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with scope as materialized (
       select c.descendant_id as unit_id, greatest(c.valid_from, from_day) as since, least(c.valid_to, to_day) as until, c.descendant_id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, c.descendant_id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, c.descendant_id = any((select app.units())::uuid[]) as sight_2
       from hierarchy.closure c where c.ancestor_id = within and c.valid_from < to_day and c.valid_to > from_day
         and within = any((select app.units())::uuid[])),
     covered as materialized (select bool_and(s.sight_0) as sight_0, bool_and(s.sight_1) as sight_1, bool_and(s.sight_2) as sight_2 from scope s),
     own as materialized (
       select s.unit_id, s.since, s.until, s.sight_0 and not v.sight_0 as sight_0, s.sight_1 and not v.sight_1 as sight_1, s.sight_2 and not v.sight_2 as sight_2
       from scope s cross join covered v where s.sight_0 and not v.sight_0 or s.sight_1 and not v.sight_1 or s.sight_2 and not v.sight_2)
     select l.kind, l.state, sum(l.n) as n, false from (
       select r.kind, r.state, r.n from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_warned r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then v.sight_0 when kind = 'DENUNCIATION' then v.sight_1 else v.sight_2 end
       union all
       select r.kind, r.state, r.n from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join complaints.rollup_petition_warned r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.state, p.n from complaints.rollup_petition_warned_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_warned_reported(uuid,date,date) from public;
grant execute on function complaints.rollup_petition_warned_reported(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(kind text, state text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, e.origin_id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, e.origin_id = any((select app.units())::uuid[]) as sight_2 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select l.kind, l.state, sum(l.n) as n, coalesce(bool_or(l.share <> 1), false) from (
       select r.kind, r.state, o.share * r.n as n, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_warned r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where case when kind = '' then o.sight_0 when kind = 'DENUNCIATION' then o.sight_1 else o.sight_2 end
       union all
       select p.kind, p.state, o.share * p.n as n, o.share from origin o join complaints.rollup_petition_warned_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where case when kind = '' then o.sight_0 when kind = 'DENUNCIATION' then o.sight_1 else o.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_warned_restated(uuid,date,date,date,date) from public;
grant execute on function complaints.rollup_petition_warned_restated(uuid,date,date,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_petition_warned as r (unit_id, whole, grain, bucket, kind, state, n) select unit_id, whole, grain, bucket, kind, state, coalesce(e.n, 0) - coalesce(h.n, 0) as n
     from (select unit_id, whole, grain, bucket, kind, state, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_warned where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_warned where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, state) e
       full join (select unit_id, whole, grain, bucket, kind, state, n from complaints.rollup_petition_warned where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind, state) where coalesce(e.n, 0) <> coalesce(h.n, 0)
     on conflict (unit_id, whole, grain, bucket, kind, state) do update set n = r.n + excluded.n;
     update complaints.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'petition_warned';
   end $function$
;
revoke all on function complaints.rollup_petition_warned_resum() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_total(units uuid[])
 RETURNS TABLE(kind text, state text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units_of('petition.register') || app.units_of('petition.handle'))::uuid[]) as sight_0, u.id = any((select app.units_of('denunciation.read'))::uuid[]) as sight_1, u.id = any((select app.units())::uuid[]) as sight_2 from unnest(units) u (id)) s
       where s.sight_0 or s.sight_1 or s.sight_2)
     select l.kind, l.state, sum(l.n) as n from (
       select r.kind, r.state, r.n from unit s
       join complaints.rollup_petition_warned r on r.unit_id = s.id and not r.whole and r.grain = 'A' where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end
       union all
       select p.kind, p.state, p.n from unit s join complaints.rollup_petition_warned_pending p on p.unit_id = s.id where case when kind = '' then s.sight_0 when kind = 'DENUNCIATION' then s.sight_1 else s.sight_2 end) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_warned_total(uuid[]) from public;
grant execute on function complaints.rollup_petition_warned_total(uuid[]) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, day, kind, state, sum(n) as n from (select unit_id as unit_id, warn_on as day, (coalesce(kind, ''))::text as kind, (state)::text as state, (1)::numeric as n from complaints.petition
      where unit_id is not null and (true)) l group by unit_id, day, kind, state) e
       full join (select unit_id, day, kind, state, sum(n) as n from (
         select unit_id, day, kind, state, n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_warned where not whole and grain = 'D') d
         union all select unit_id, day, kind, state, n from complaints.rollup_petition_warned_pending) s group by unit_id, day, kind, state) h using (unit_id, day, kind, state)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, whole, grain, bucket, kind, state, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_warned where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.state, o.n from (select unit_id, bucket as day, kind, state, n from complaints.rollup_petition_warned where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, state) e
       full join (select unit_id, whole, grain, bucket, kind, state, n from complaints.rollup_petition_warned where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind, state) $function$
;
revoke all on function complaints.rollup_petition_warned_verify() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_petition_warned_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, state text, n numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select l.kind, l.state, sum(l.n) as n from (
       select r.kind, r.state, r.n from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_petition_warned r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.kind, p.state, p.n from complaints.rollup_petition_warned_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l group by l.kind, l.state $function$
;
revoke all on function complaints.rollup_petition_warned_whole(uuid,date,date) from public;
grant execute on function complaints.rollup_petition_warned_whole(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_session_held_pending (unit_id, day, kind, tier, n)
     select l.unit_id, l.day, l.kind, l.tier, sum(l.n) from (select unit_id as unit_id, day as day, (kind)::text as kind, (case when exists (select from hierarchy.unit u where u.id = unit_id and u.level = 'PROVINCE')
      then 'PROVINCE' else '' end)::text as tier, -(1)::numeric as n from before
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.tier having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_session_held_after_delete() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_session_held_pending (unit_id, day, kind, tier, n)
     select l.unit_id, l.day, l.kind, l.tier, sum(l.n) from (select unit_id as unit_id, day as day, (kind)::text as kind, (case when exists (select from hierarchy.unit u where u.id = unit_id and u.level = 'PROVINCE')
      then 'PROVINCE' else '' end)::text as tier, (1)::numeric as n from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.tier having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_session_held_after_insert() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_session_held_pending (unit_id, day, kind, tier, n)
     select l.unit_id, l.day, l.kind, l.tier, sum(l.n) from (select unit_id as unit_id, day as day, (kind)::text as kind, (case when exists (select from hierarchy.unit u where u.id = unit_id and u.level = 'PROVINCE')
      then 'PROVINCE' else '' end)::text as tier, -(1)::numeric as n from before
      where unit_id is not null and (true) union all select unit_id as unit_id, day as day, (kind)::text as kind, (case when exists (select from hierarchy.unit u where u.id = unit_id and u.level = 'PROVINCE')
      then 'PROVINCE' else '' end)::text as tier, (1)::numeric as n from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.kind, l.tier having sum(l.n) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_session_held_after_update() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(kind text, tier text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select l.kind, l.tier, sum(l.n) as n from (
       select r.kind, r.tier, r.n from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_session_held r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where s.sight_0
       union all
       select p.kind, p.tier, p.n from unit s join complaints.rollup_session_held_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and s.sight_0) l group by l.kind, l.tier $function$
;
revoke all on function complaints.rollup_session_held_among(uuid[],date,date) from public;
grant execute on function complaints.rollup_session_held_among(uuid[],date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('complaints.rollup_session_held')) then return 0; end if;
     if (select boundaries from complaints.rollup where name = 'session_held') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform complaints.rollup_session_held_resum();
     end if;
     with gone as (
       delete from complaints.rollup_session_held_pending p where p.ctid = any(array(select l.ctid from complaints.rollup_session_held_pending l limit most)) returning p.*),
     own as (select unit_id, day, kind, tier, sum(n) as n from gone group by unit_id, day, kind, tier),
     stored as (insert into complaints.rollup_session_held as r (unit_id, whole, grain, bucket, kind, tier, n) select unit_id, whole, grain, bucket, kind, tier, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.tier, o.n from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.tier, o.n from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, tier
     on conflict (unit_id, whole, grain, bucket, kind, tier) do update set n = r.n + excluded.n returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function complaints.rollup_session_held_fold(integer) from public;
grant execute on function complaints.rollup_session_held_fold(integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('complaints.rollup_session_held'));
     insert into complaints.rollup_session_held_pending (unit_id, day, kind, tier, n)
     select unit_id, day, kind, tier, coalesce(e.n, 0) - coalesce(h.n, 0) as n from (select unit_id, day, kind, tier, sum(n) as n from (select unit_id as unit_id, day as day, (kind)::text as kind, (case when exists (select from hierarchy.unit u where u.id = unit_id and u.level = 'PROVINCE')
      then 'PROVINCE' else '' end)::text as tier, (1)::numeric as n from complaints.reception_session
      where unit_id is not null and (true)) l group by unit_id, day, kind, tier) e
       full join (select unit_id, day, kind, tier, sum(n) as n from (
         select unit_id, day, kind, tier, n from (select unit_id, bucket as day, kind, tier, n from complaints.rollup_session_held where not whole and grain = 'D') d
         union all select unit_id, day, kind, tier, n from complaints.rollup_session_held_pending) s group by unit_id, day, kind, tier) h using (unit_id, day, kind, tier) where coalesce(e.n, 0) <> coalesce(h.n, 0);
     perform complaints.rollup_session_held_resum();
     delete from complaints.rollup_session_held where n = 0;
   end $function$
;
revoke all on function complaints.rollup_session_held_rebuild() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, tier text, n numeric, estimate boolean)
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
     select l.kind, l.tier, sum(l.n) as n, false from (
       select r.kind, r.tier, r.n from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_session_held r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where v.sight_0
       union all
       select r.kind, r.tier, r.n from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join complaints.rollup_session_held r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where s.sight_0
       union all
       select p.kind, p.tier, p.n from complaints.rollup_session_held_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where s.sight_0) l group by l.kind, l.tier $function$
;
revoke all on function complaints.rollup_session_held_reported(uuid,date,date) from public;
grant execute on function complaints.rollup_session_held_reported(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(kind text, tier text, n numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units())::uuid[]) as sight_0 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select l.kind, l.tier, sum(l.n) as n, coalesce(bool_or(l.share <> 1), false) from (
       select r.kind, r.tier, o.share * r.n as n, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_session_held r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where o.sight_0
       union all
       select p.kind, p.tier, o.share * p.n as n, o.share from origin o join complaints.rollup_session_held_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where o.sight_0) l group by l.kind, l.tier $function$
;
revoke all on function complaints.rollup_session_held_restated(uuid,date,date,date,date) from public;
grant execute on function complaints.rollup_session_held_restated(uuid,date,date,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_session_held as r (unit_id, whole, grain, bucket, kind, tier, n) select unit_id, whole, grain, bucket, kind, tier, coalesce(e.n, 0) - coalesce(h.n, 0) as n
     from (select unit_id, whole, grain, bucket, kind, tier, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.tier, o.n from (select unit_id, bucket as day, kind, tier, n from complaints.rollup_session_held where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.tier, o.n from (select unit_id, bucket as day, kind, tier, n from complaints.rollup_session_held where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, tier) e
       full join (select unit_id, whole, grain, bucket, kind, tier, n from complaints.rollup_session_held where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind, tier) where coalesce(e.n, 0) <> coalesce(h.n, 0)
     on conflict (unit_id, whole, grain, bucket, kind, tier) do update set n = r.n + excluded.n;
     update complaints.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'session_held';
   end $function$
;
revoke all on function complaints.rollup_session_held_resum() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_total(units uuid[])
 RETURNS TABLE(kind text, tier text, n numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select l.kind, l.tier, sum(l.n) as n from (
       select r.kind, r.tier, r.n from unit s
       join complaints.rollup_session_held r on r.unit_id = s.id and not r.whole and r.grain = 'A' where s.sight_0
       union all
       select p.kind, p.tier, p.n from unit s join complaints.rollup_session_held_pending p on p.unit_id = s.id where s.sight_0) l group by l.kind, l.tier $function$
;
revoke all on function complaints.rollup_session_held_total(uuid[]) from public;
grant execute on function complaints.rollup_session_held_total(uuid[]) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, day, kind, tier, sum(n) as n from (select unit_id as unit_id, day as day, (kind)::text as kind, (case when exists (select from hierarchy.unit u where u.id = unit_id and u.level = 'PROVINCE')
      then 'PROVINCE' else '' end)::text as tier, (1)::numeric as n from complaints.reception_session
      where unit_id is not null and (true)) l group by unit_id, day, kind, tier) e
       full join (select unit_id, day, kind, tier, sum(n) as n from (
         select unit_id, day, kind, tier, n from (select unit_id, bucket as day, kind, tier, n from complaints.rollup_session_held where not whole and grain = 'D') d
         union all select unit_id, day, kind, tier, n from complaints.rollup_session_held_pending) s group by unit_id, day, kind, tier) h using (unit_id, day, kind, tier)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0)) from (select unit_id, whole, grain, bucket, kind, tier, sum(n) as n from (select o.unit_id, false as whole, g.grain, g.bucket, o.kind, o.tier, o.n from (select unit_id, bucket as day, kind, tier, n from complaints.rollup_session_held where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.kind, o.tier, o.n from (select unit_id, bucket as day, kind, tier, n from complaints.rollup_session_held where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, kind, tier) e
       full join (select unit_id, whole, grain, bucket, kind, tier, n from complaints.rollup_session_held where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, kind, tier) $function$
;
revoke all on function complaints.rollup_session_held_verify() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_session_held_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(kind text, tier text, n numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select l.kind, l.tier, sum(l.n) as n from (
       select r.kind, r.tier, r.n from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_session_held r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.kind, p.tier, p.n from complaints.rollup_session_held_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l group by l.kind, l.tier $function$
;
revoke all on function complaints.rollup_session_held_whole(uuid,date,date) from public;
grant execute on function complaints.rollup_session_held_whole(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_after_delete()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_visit_made_pending (unit_id, day, delegation, n, people)
     select l.unit_id, l.day, l.delegation, sum(l.n), sum(l.people) from (select unit_id as unit_id, day as day, (case when delegation then 'DELEGATION' else '' end)::text as delegation, -(1)::numeric as n, -(people)::numeric as people from before
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.delegation having sum(l.n) <> 0 or sum(l.people) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_visit_made_after_delete() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_after_insert()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_visit_made_pending (unit_id, day, delegation, n, people)
     select l.unit_id, l.day, l.delegation, sum(l.n), sum(l.people) from (select unit_id as unit_id, day as day, (case when delegation then 'DELEGATION' else '' end)::text as delegation, (1)::numeric as n, (people)::numeric as people from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.delegation having sum(l.n) <> 0 or sum(l.people) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_visit_made_after_insert() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_after_update()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_visit_made_pending (unit_id, day, delegation, n, people)
     select l.unit_id, l.day, l.delegation, sum(l.n), sum(l.people) from (select unit_id as unit_id, day as day, (case when delegation then 'DELEGATION' else '' end)::text as delegation, -(1)::numeric as n, -(people)::numeric as people from before
      where unit_id is not null and (true) union all select unit_id as unit_id, day as day, (case when delegation then 'DELEGATION' else '' end)::text as delegation, (1)::numeric as n, (people)::numeric as people from after
      where unit_id is not null and (true)) l
     group by l.unit_id, l.day, l.delegation having sum(l.n) <> 0 or sum(l.people) <> 0;
     return null;
   end $function$
;
revoke all on function complaints.rollup_visit_made_after_update() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_among(units uuid[], from_day date, to_day date)
 RETURNS TABLE(delegation text, n numeric, people numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select l.delegation, sum(l.n) as n, sum(l.people) as people from (
       select r.delegation, r.n, r.people from unit s cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_visit_made r on r.unit_id = s.id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where s.sight_0
       union all
       select p.delegation, p.n, p.people from unit s join complaints.rollup_visit_made_pending p on p.unit_id = s.id
       where p.day >= from_day and p.day < to_day and s.sight_0) l group by l.delegation $function$
;
revoke all on function complaints.rollup_visit_made_among(uuid[],date,date) from public;
grant execute on function complaints.rollup_visit_made_among(uuid[],date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_fold(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
   declare moved int;
   begin
     if not pg_try_advisory_xact_lock(hashtext('complaints.rollup_visit_made')) then return 0; end if;
     if (select boundaries from complaints.rollup where name = 'visit_made') <> coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') then
       perform complaints.rollup_visit_made_resum();
     end if;
     with gone as (
       delete from complaints.rollup_visit_made_pending p where p.ctid = any(array(select l.ctid from complaints.rollup_visit_made_pending l limit most)) returning p.*),
     own as (select unit_id, day, delegation, sum(n) as n, sum(people) as people from gone group by unit_id, day, delegation),
     stored as (insert into complaints.rollup_visit_made as r (unit_id, whole, grain, bucket, delegation, n, people) select unit_id, whole, grain, bucket, delegation, sum(n) as n, sum(people) as people from (select o.unit_id, false as whole, g.grain, g.bucket, o.delegation, o.n, o.people from own o
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.delegation, o.n, o.people from own o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, delegation
     on conflict (unit_id, whole, grain, bucket, delegation) do update set n = r.n + excluded.n, people = r.people + excluded.people returning 1)
     select count(*) into moved from gone;
     return moved;
   end $function$
;
revoke all on function complaints.rollup_visit_made_fold(integer) from public;
grant execute on function complaints.rollup_visit_made_fold(integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_rebuild()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     perform pg_advisory_xact_lock(hashtext('complaints.rollup_visit_made'));
     insert into complaints.rollup_visit_made_pending (unit_id, day, delegation, n, people)
     select unit_id, day, delegation, coalesce(e.n, 0) - coalesce(h.n, 0) as n, coalesce(e.people, 0) - coalesce(h.people, 0) as people from (select unit_id, day, delegation, sum(n) as n, sum(people) as people from (select unit_id as unit_id, day as day, (case when delegation then 'DELEGATION' else '' end)::text as delegation, (1)::numeric as n, (people)::numeric as people from complaints.visit
      where unit_id is not null and (true)) l group by unit_id, day, delegation) e
       full join (select unit_id, day, delegation, sum(n) as n, sum(people) as people from (
         select unit_id, day, delegation, n, people from (select unit_id, bucket as day, delegation, n, people from complaints.rollup_visit_made where not whole and grain = 'D') d
         union all select unit_id, day, delegation, n, people from complaints.rollup_visit_made_pending) s group by unit_id, day, delegation) h using (unit_id, day, delegation) where coalesce(e.n, 0) <> coalesce(h.n, 0) or coalesce(e.people, 0) <> coalesce(h.people, 0);
     perform complaints.rollup_visit_made_resum();
     delete from complaints.rollup_visit_made where n = 0 and people = 0;
   end $function$
;
revoke all on function complaints.rollup_visit_made_rebuild() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_reported(within uuid, from_day date, to_day date)
 RETURNS TABLE(delegation text, n numeric, people numeric, estimate boolean)
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
     select l.delegation, sum(l.n) as n, sum(l.people) as people, false from (
       select r.delegation, r.n, r.people from covered v cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_visit_made r on r.unit_id = within and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where v.sight_0
       union all
       select r.delegation, r.n, r.people from own s cross join lateral (values ('D', s.since, least(s.until, (date_trunc('month', s.since - 1) + interval '1 month')::date)), ('M', (date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date),
      ('D', greatest((date_trunc('month', s.since - 1) + interval '1 month')::date, date_trunc('month', s.until)::date), s.until)) b (grain, since, until)
         join complaints.rollup_visit_made r on r.unit_id = s.unit_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       where s.sight_0
       union all
       select p.delegation, p.n, p.people from complaints.rollup_visit_made_pending p
       join scope s on s.unit_id = p.unit_id and p.day >= s.since and p.day < s.until where s.sight_0) l group by l.delegation $function$
;
revoke all on function complaints.rollup_visit_made_reported(uuid,date,date) from public;
grant execute on function complaints.rollup_visit_made_reported(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_restated(within uuid, from_day date, to_day date, known date, drawn date)
 RETURNS TABLE(delegation text, n numeric, people numeric, estimate boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with every as materialized (select * from hierarchy.restated(within, known, drawn)),
     origin as materialized (
       select e.*, e.origin_id = any((select app.units())::uuid[]) as sight_0 from every e where within = any((select app.units())::uuid[])
         and (select bool_and(each.origin_id = any((select app.units())::uuid[])) from every each))
     select l.delegation, sum(l.n) as n, sum(l.people) as people, coalesce(bool_or(l.share <> 1), false) from (
       select r.delegation, o.share * r.n as n, o.share * r.people as people, o.share from origin o cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_visit_made r on r.unit_id = o.origin_id and not r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until where o.sight_0
       union all
       select p.delegation, o.share * p.n as n, o.share * p.people as people, o.share from origin o join complaints.rollup_visit_made_pending p on p.unit_id = o.origin_id
         and p.day >= from_day and p.day < to_day where o.sight_0) l group by l.delegation $function$
;
revoke all on function complaints.rollup_visit_made_restated(uuid,date,date,date,date) from public;
grant execute on function complaints.rollup_visit_made_restated(uuid,date,date,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_resum()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.rollup_visit_made as r (unit_id, whole, grain, bucket, delegation, n, people) select unit_id, whole, grain, bucket, delegation, coalesce(e.n, 0) - coalesce(h.n, 0) as n, coalesce(e.people, 0) - coalesce(h.people, 0) as people
     from (select unit_id, whole, grain, bucket, delegation, sum(n) as n, sum(people) as people from (select o.unit_id, false as whole, g.grain, g.bucket, o.delegation, o.n, o.people from (select unit_id, bucket as day, delegation, n, people from complaints.rollup_visit_made where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.delegation, o.n, o.people from (select unit_id, bucket as day, delegation, n, people from complaints.rollup_visit_made where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, delegation) e
       full join (select unit_id, whole, grain, bucket, delegation, n, people from complaints.rollup_visit_made where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, delegation) where coalesce(e.n, 0) <> coalesce(h.n, 0) or coalesce(e.people, 0) <> coalesce(h.people, 0)
     on conflict (unit_id, whole, grain, bucket, delegation) do update set n = r.n + excluded.n, people = r.people + excluded.people;
     update complaints.rollup set boundaries = coalesce((select md5(string_agg(c.ancestor_id || '' || c.descendant_id || c.valid_from || c.valid_to, ','
       order by c.ancestor_id, c.descendant_id, c.valid_from)) from hierarchy.closure c), '') where name = 'visit_made';
   end $function$
;
revoke all on function complaints.rollup_visit_made_resum() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_total(units uuid[])
 RETURNS TABLE(delegation text, n numeric, people numeric)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with unit as materialized (
       select s.* from (select u.id, u.id = any((select app.units())::uuid[]) as sight_0 from unnest(units) u (id)) s
       where s.sight_0)
     select l.delegation, sum(l.n) as n, sum(l.people) as people from (
       select r.delegation, r.n, r.people from unit s
       join complaints.rollup_visit_made r on r.unit_id = s.id and not r.whole and r.grain = 'A' where s.sight_0
       union all
       select p.delegation, p.n, p.people from unit s join complaints.rollup_visit_made_pending p on p.unit_id = s.id where s.sight_0) l group by l.delegation $function$
;
revoke all on function complaints.rollup_visit_made_total(uuid[]) from public;
grant execute on function complaints.rollup_visit_made_total(uuid[]) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_verify()
 RETURNS TABLE(part text, cells bigint, wrong bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select 'rows', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0) or coalesce(e.people, 0) <> coalesce(h.people, 0)) from (select unit_id, day, delegation, sum(n) as n, sum(people) as people from (select unit_id as unit_id, day as day, (case when delegation then 'DELEGATION' else '' end)::text as delegation, (1)::numeric as n, (people)::numeric as people from complaints.visit
      where unit_id is not null and (true)) l group by unit_id, day, delegation) e
       full join (select unit_id, day, delegation, sum(n) as n, sum(people) as people from (
         select unit_id, day, delegation, n, people from (select unit_id, bucket as day, delegation, n, people from complaints.rollup_visit_made where not whole and grain = 'D') d
         union all select unit_id, day, delegation, n, people from complaints.rollup_visit_made_pending) s group by unit_id, day, delegation) h using (unit_id, day, delegation)
     union all
     select 'sums', count(*), count(*) filter (where coalesce(e.n, 0) <> coalesce(h.n, 0) or coalesce(e.people, 0) <> coalesce(h.people, 0)) from (select unit_id, whole, grain, bucket, delegation, sum(n) as n, sum(people) as people from (select o.unit_id, false as whole, g.grain, g.bucket, o.delegation, o.n, o.people from (select unit_id, bucket as day, delegation, n, people from complaints.rollup_visit_made where not whole and grain = 'D') o
       cross join lateral (values ('M', date_trunc('month', o.day)::date), ('A', '-infinity')) g (grain, bucket)
     union all
     select c.ancestor_id, true, g.grain, g.bucket, o.delegation, o.n, o.people from (select unit_id, bucket as day, delegation, n, people from complaints.rollup_visit_made where not whole and grain = 'D') o
       join hierarchy.closure c on c.descendant_id = o.unit_id and c.valid_from <= o.day and c.valid_to > o.day
       cross join lateral (values ('D', o.day), ('M', date_trunc('month', o.day)::date)) g (grain, bucket)) l group by unit_id, whole, grain, bucket, delegation) e
       full join (select unit_id, whole, grain, bucket, delegation, n, people from complaints.rollup_visit_made where whole or grain <> 'D') h using (unit_id, whole, grain, bucket, delegation) $function$
;
revoke all on function complaints.rollup_visit_made_verify() from public;

CREATE OR REPLACE FUNCTION complaints.rollup_visit_made_whole(within uuid, from_day date, to_day date)
 RETURNS TABLE(delegation text, n numeric, people numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select l.delegation, sum(l.n) as n, sum(l.people) as people from (
       select r.delegation, r.n, r.people from (select within as id) u cross join lateral (values ('D', from_day, least(to_day, (date_trunc('month', from_day - 1) + interval '1 month')::date)), ('M', (date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date),
      ('D', greatest((date_trunc('month', from_day - 1) + interval '1 month')::date, date_trunc('month', to_day)::date), to_day)) b (grain, since, until)
         join complaints.rollup_visit_made r on r.unit_id = u.id and r.whole and r.grain = b.grain
           and r.bucket >= b.since and r.bucket < b.until
       union all
       select p.delegation, p.n, p.people from complaints.rollup_visit_made_pending p
       where p.day >= from_day and p.day < to_day and exists (select from hierarchy.closure c where c.ancestor_id = within and c.descendant_id = p.unit_id
      and c.valid_from <= p.day and c.valid_to > p.day)) l group by l.delegation $function$
;
revoke all on function complaints.rollup_visit_made_whole(uuid,date,date) from public;
grant execute on function complaints.rollup_visit_made_whole(uuid,date,date) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.seal_cases()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     -- A statement trigger runs for no row too: what changed nothing goes no further.
     if not exists (select from changed where kind = 'DENUNCIATION') then return null; end if;
     update complaints.complaint_case c set sealed = true
     from complaints.complaint_case_petition l join changed p on p.id = l.petition_id
     where p.kind = 'DENUNCIATION' and c.id = l.case_id and not c.sealed;
     if not found then return null; end if;
     update complaints.clock k set restricted = true
     from complaints.complaint_case_petition l join changed p on p.id = l.petition_id
     where p.kind = 'DENUNCIATION' and k.subject_id = l.case_id and not k.restricted;
     return null;
   end $function$
;
revoke all on function complaints.seal_cases() from public;

CREATE OR REPLACE FUNCTION complaints.take_records(p_holder uuid, p_most integer)
 RETURNS integer
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     with taken as (
       update complaints.vault_envelope e set sealed = '' where cardinality((select app.units_of('vault.set_up'))) > 0 and (e.record_id, e.holder) in (
         select t.record_id, t.holder from complaints.vault_envelope t
           join complaints.vault_holder g on g.id = p_holder and g.ended_on is not null and g.kind = 'CUSTODIAN'
         where t.holder = p_holder::text and t.sealed <> ''
           and exists (select from complaints.vault_envelope o join complaints.vault_holder h on h.id::text = o.holder and h.ended_on is null and h.confirmed_by is not null
             where o.record_id = t.record_id and o.sealed <> '')
         order by t.record_id limit p_most)
       returning 1)
     select count(*)::int from taken $function$
;
revoke all on function complaints.take_records(uuid,integer) from public;
grant execute on function complaints.take_records(uuid,integer) to complaints_app;

CREATE OR REPLACE FUNCTION complaints.transfer_ways()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$ begin
     insert into complaints.transfer_way select distinct s.to_unit_id, s.unit_id, s.denunciation from sent s on conflict do nothing;
     return null;
   end $function$
;
revoke all on function complaints.transfer_ways() from public;
