create schema organization;
grant usage on schema organization to organization_app;
alter default privileges for role organization_owner in schema organization grant usage on sequences to organization_app;
alter default privileges for role organization_owner in schema organization grant insert, select, update on tables to organization_app;

create sequence organization.migration_id_seq as integer;
grant usage on sequence organization.migration_id_seq to organization_app;

create table organization.account (
  id uuid not null,
  username text not null,
  display_name text not null,
  password_hash text not null,
  demonstration boolean not null,
  disabled boolean not null,
  authz_version integer not null,
  unit_id uuid not null,
  version integer default 1 not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  language text,
  password_due boolean default false not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_username_key UNIQUE (username),
  constraint account_language_check CHECK (language = ANY (ARRAY['VI'::text, 'EN'::text])),
  constraint account_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TRIGGER project_account AFTER INSERT ON organization.account FOR EACH ROW EXECUTE FUNCTION organization.project_account();
alter table organization.account enable row level security;
alter table organization.account force row level security;
create policy changed on organization.account for update to organization_app
  using (id::text = current_setting('app.subject'::text, true) OR (unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])))
  with check (id::text = current_setting('app.subject'::text, true) OR (unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])));
create policy functions on organization.account for all to organization_owner
  using (true)
  with check (true);
create policy opened on organization.account for insert to organization_app
  with check (unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[]));
create policy seen on organization.account for select to organization_app
  using (id::text = current_setting('app.subject'::text, true) OR (unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('grant.manage'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('grant.confirm'::text) AS units_of))::uuid[])));
grant insert, select, update on organization.account to organization_app;

create table organization.account_grant (
  id uuid not null,
  account_id uuid not null,
  role text not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  state text default 'CONFIRMED'::text not null,
  version integer default 1 not null,
  granted_by text default ''::text not null,
  decided_by text,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint account_grant_pkey PRIMARY KEY (id),
  constraint account_grant_state_check CHECK (state = ANY (ARRAY['PROPOSED'::text, 'CONFIRMED'::text, 'REFUSED'::text])),
  constraint account_grant_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED,
  constraint account_grant_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX account_grant_of ON organization.account_grant USING btree (account_id);
CREATE INDEX account_grant_on ON organization.account_grant USING btree (unit_id);
CREATE TRIGGER authz_grows AFTER INSERT OR UPDATE ON organization.account_grant FOR EACH ROW EXECUTE FUNCTION organization.grow_authz();
alter table organization.account_grant enable row level security;
alter table organization.account_grant force row level security;
create policy decided on organization.account_grant for update to organization_app
  using ((unit_id = ANY ((( SELECT app.units_of('grant.manage'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('grant.confirm'::text) AS units_of))::uuid[])));
create policy functions on organization.account_grant for all to organization_owner
  using (true)
  with check (true);
create policy given on organization.account_grant for insert to organization_app
  with check (unit_id = ANY ((( SELECT app.units_of('grant.manage'::text) AS units_of))::uuid[]));
create policy seen on organization.account_grant for select to organization_app
  using (account_id::text = current_setting('app.subject'::text, true) OR (unit_id = ANY ((( SELECT app.units_of('grant.manage'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('grant.confirm'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])));
grant insert, select, update on organization.account_grant to organization_app;

create table organization.api_client (
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  actions text[] not null,
  fields text[],
  expires_at timestamp with time zone,
  disabled_at timestamp with time zone,
  version integer not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  constraint api_client_pkey PRIMARY KEY (id),
  constraint api_client_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX api_client_by_name ON organization.api_client USING btree (name, id);
alter table organization.api_client enable row level security;
alter table organization.api_client force row level security;
create policy by_owner on organization.api_client for all to organization_owner
  using (true)
  with check (true);
create policy in_scope on organization.api_client for all to public
  using (unit_id = ANY ((( SELECT app.units_of('client.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('client.manage'::text) AS units_of))::uuid[]));
create policy own on organization.api_client for select to public
  using (id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.api_client to organization_app;

create table organization.api_key (
  id uuid not null,
  client_id uuid not null,
  unit_id uuid not null,
  prefix text not null,
  secret_hash text not null,
  created_at timestamp with time zone not null,
  ends_at timestamp with time zone,
  revoked_at timestamp with time zone,
  last_used_at timestamp with time zone,
  constraint api_key_pkey PRIMARY KEY (id),
  constraint api_key_secret_hash_key UNIQUE (secret_hash),
  constraint api_key_client_id_fkey FOREIGN KEY (client_id) REFERENCES organization.api_client(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX api_key_of ON organization.api_key USING btree (client_id, created_at);
alter table organization.api_key enable row level security;
alter table organization.api_key force row level security;
create policy by_owner on organization.api_key for all to organization_owner
  using (true)
  with check (true);
create policy in_scope on organization.api_key for all to public
  using (unit_id = ANY ((( SELECT app.units_of('client.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('client.manage'::text) AS units_of))::uuid[]));
create policy own on organization.api_key for select to public
  using (client_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.api_key to organization_app;

create table organization.assignment (
  id uuid not null,
  position_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  basis text,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_check CHECK (valid_to >= valid_from),
  constraint assignment_person_id_fkey FOREIGN KEY (person_id) REFERENCES organization.person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint assignment_position_id_fkey FOREIGN KEY (position_id) REFERENCES organization."position"(id) DEFERRABLE INITIALLY DEFERRED,
  constraint assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX assignment_by ON organization.assignment USING btree (person_id);
CREATE INDEX assignment_of ON organization.assignment USING btree (unit_id, valid_from);
CREATE INDEX assignment_to ON organization.assignment USING btree (position_id);
alter table organization.assignment enable row level security;
alter table organization.assignment force row level security;
create policy added on organization.assignment for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy changed on organization.assignment for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy in_sight on organization.assignment for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy reopened on organization.assignment for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
create policy reorganised on organization.assignment for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
grant insert, select, update on organization.assignment to organization_app;

create table organization.attempt (
  key text not null,
  failures integer not null,
  last_at timestamp with time zone not null,
  succeeded_at timestamp with time zone,
  constraint attempt_pkey PRIMARY KEY (key)
);
alter table organization.attempt enable row level security;
alter table organization.attempt force row level security;
create policy functions on organization.attempt for all to organization_owner
  using (true)
  with check (true);

create table organization.audit_entry (
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
CREATE INDEX audit_entry_newest ON organization.audit_entry USING btree (at DESC, id DESC);
alter table organization.audit_entry enable row level security;
alter table organization.audit_entry force row level security;
create policy in_sight on organization.audit_entry for select to organization_app
  using ((unit_id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])) OR unit_id IS NULL AND (EXISTS ( SELECT
   FROM hierarchy.unit u
  WHERE u.parent_id IS NULL AND (u.id = ANY ((( SELECT app.units_of('audit.read'::text) AS units_of))::uuid[])))));
create policy kept on organization.audit_entry for insert to organization_owner
  with check (true);
create policy verified on organization.audit_entry for select to organization_owner
  using (true);
grant select on organization.audit_entry to organization_app;

create table organization.audit_head (
  stream integer not null,
  seq bigint not null,
  hash bytea not null,
  constraint audit_head_pkey PRIMARY KEY (stream)
);
alter table organization.audit_head enable row level security;
alter table organization.audit_head force row level security;
create policy kept on organization.audit_head for all to organization_owner
  using (true)
  with check (true);
create policy signed on organization.audit_head for select to organization_app
  using (true);
grant select on organization.audit_head to organization_app;

create table organization.body (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  name text not null,
  valid_from date,
  valid_to date,
  sits_on uuid,
  version integer default 1 not null,
  former_names jsonb default '[]'::jsonb not null,
  former_seats jsonb default '[]'::jsonb not null,
  former_units jsonb default '[]'::jsonb not null,
  constraint body_pkey PRIMARY KEY (id),
  constraint body_check CHECK (valid_to >= valid_from),
  constraint body_kind_check CHECK (kind = ANY (ARRAY['PEOPLES_COMMITTEE'::text, 'PEOPLES_COUNCIL'::text, 'COUNCIL_STANDING'::text, 'COUNCIL_BOARD'::text, 'AGENCY'::text, 'ONE_STOP'::text, 'PUBLIC_SERVICE_UNIT'::text, 'COMMUNE_DIVISION'::text, 'RECEPTION_BOARD'::text, 'INSPECTORATE'::text, 'PARTY_COMMITTEE'::text, 'PARTY_BOARD'::text, 'FATHERLAND_FRONT'::text, 'MASS_ORGANISATION'::text, 'ARMED_FORCES_BLOC'::text, 'AGENCIES_BLOC'::text, 'EXTERNAL_ORGANISATION'::text])),
  constraint body_sits_on_fkey FOREIGN KEY (sits_on) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED,
  constraint body_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX body_of ON organization.body USING btree (unit_id);
CREATE TRIGGER project_body AFTER INSERT OR UPDATE ON organization.body FOR EACH ROW EXECUTE FUNCTION organization.project_body();
CREATE TRIGGER project_one_stop AFTER INSERT OR UPDATE ON organization.body FOR EACH ROW EXECUTE FUNCTION organization.project_one_stop();
alter table organization.body enable row level security;
alter table organization.body force row level security;
create policy added on organization.body for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy changed on organization.body for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy in_sight on organization.body for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy reopened on organization.body for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
create policy reorganised on organization.body for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
create policy taken_over on organization.body for all to organization_owner
  using (true)
  with check (true);
grant insert, select, update on organization.body to organization_app;

create table organization.body_template (
  level text not null,
  kind text not null,
  name text not null,
  positions jsonb not null,
  basis text not null,
  evidence text not null,
  valid_from date,
  valid_to date,
  unit_kinds text[],
  constraint body_template_kind_check CHECK (kind = ANY (ARRAY['PEOPLES_COMMITTEE'::text, 'PEOPLES_COUNCIL'::text, 'COUNCIL_STANDING'::text, 'COUNCIL_BOARD'::text, 'AGENCY'::text, 'ONE_STOP'::text, 'PUBLIC_SERVICE_UNIT'::text, 'COMMUNE_DIVISION'::text, 'RECEPTION_BOARD'::text, 'INSPECTORATE'::text, 'PARTY_COMMITTEE'::text, 'PARTY_BOARD'::text, 'FATHERLAND_FRONT'::text, 'MASS_ORGANISATION'::text, 'ARMED_FORCES_BLOC'::text, 'AGENCIES_BLOC'::text, 'EXTERNAL_ORGANISATION'::text]))
);
alter table organization.body_template enable row level security;
alter table organization.body_template force row level security;
create policy public_rule on organization.body_template for select to public
  using (true);
grant select on organization.body_template to organization_app;

create table organization.calendar_decision (
  id uuid not null,
  "position" bigint generated always as identity not null,
  unit_id uuid not null,
  day date not null,
  kind text not null,
  name text not null,
  document text not null,
  decided_on date not null,
  recorded_on date not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint calendar_decision_pkey PRIMARY KEY (id),
  constraint calendar_decision_kind_check CHECK (kind = ANY (ARRAY['HOLIDAY'::text, 'IN_LIEU'::text, 'SWAPPED_OFF'::text, 'SWAPPED_IN'::text, 'UNCONFIRMED'::text]))
);
CREATE INDEX calendar_decision_on ON organization.calendar_decision USING btree (day, "position");
alter table organization.calendar_decision enable row level security;
alter table organization.calendar_decision force row level security;
create policy decided on organization.calendar_decision for insert to organization_app
  with check (unit_id = ANY ((( SELECT app.units_of('calendar.decide'::text) AS units_of))::uuid[]));
create policy public on organization.calendar_decision for select to public
  using (true);
create policy taken on organization.calendar_decision for insert to organization_owner
  with check (true);
grant insert, select on organization.calendar_decision to organization_app;

create table organization.client_token (
  token_hash text not null,
  key_id uuid not null,
  expires_at timestamp with time zone not null,
  actions text[],
  constraint client_token_pkey PRIMARY KEY (token_hash),
  constraint client_token_key_id_fkey FOREIGN KEY (key_id) REFERENCES organization.api_key(id)
);
alter table organization.client_token enable row level security;
alter table organization.client_token force row level security;
create policy by_owner on organization.client_token for all to organization_owner
  using (true)
  with check (true);
grant insert, select, update on organization.client_token to organization_app;

create table organization.client_usage (
  client_id uuid not null,
  unit_id uuid not null,
  day date not null,
  operation text not null,
  requests bigint not null,
  errors bigint not null,
  cost bigint not null,
  milliseconds bigint not null,
  constraint client_usage_pkey PRIMARY KEY (client_id, day, operation),
  constraint client_usage_client_id_fkey FOREIGN KEY (client_id) REFERENCES organization.api_client(id)
);
alter table organization.client_usage enable row level security;
alter table organization.client_usage force row level security;
create policy by_owner on organization.client_usage for all to organization_owner
  using (true)
  with check (true);
create policy in_scope on organization.client_usage for all to public
  using (unit_id = ANY ((( SELECT app.units_of('client.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('client.manage'::text) AS units_of))::uuid[]));
create policy own on organization.client_usage for select to public
  using (client_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.client_usage to organization_app;

create table organization.digest_mark (
  account_id uuid not null,
  after_id uuid not null,
  looked_on date not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint digest_mark_pkey PRIMARY KEY (account_id),
  constraint digest_mark_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED
);
alter table organization.digest_mark enable row level security;
alter table organization.digest_mark force row level security;
create policy own on organization.digest_mark for all to public
  using (account_id::text = current_setting('app.subject'::text, true))
  with check (account_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.digest_mark to organization_app;

create table organization.directory_change (
  id uuid not null,
  unit_id uuid not null,
  body_id uuid not null,
  position_id uuid,
  step text not null,
  effective_on date not null,
  document text not null,
  name text not null,
  place text,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint directory_change_pkey PRIMARY KEY (id),
  constraint directory_change_step_check CHECK (step = ANY (ARRAY['OPENED'::text, 'RENAMED'::text, 'MOVED'::text, 'ENDED'::text])),
  constraint directory_change_body_id_fkey FOREIGN KEY (body_id) REFERENCES organization.body(id) DEFERRABLE INITIALLY DEFERRED,
  constraint directory_change_position_id_fkey FOREIGN KEY (position_id) REFERENCES organization."position"(id) DEFERRABLE INITIALLY DEFERRED,
  constraint directory_change_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX directory_change_of ON organization.directory_change USING btree (body_id, effective_on, id);
alter table organization.directory_change enable row level security;
alter table organization.directory_change force row level security;
create policy added on organization.directory_change for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])));
create policy changed on organization.directory_change for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])));
create policy in_sight on organization.directory_change for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy taken_over on organization.directory_change for all to organization_owner
  using (true)
  with check (true);
grant insert, select on organization.directory_change to organization_app;

create table organization.duty_delegation (
  id uuid not null,
  unit_id uuid not null,
  duty text not null,
  holder_id uuid not null,
  acting_id uuid not null,
  document text not null,
  valid_from date not null,
  valid_to date,
  version integer not null,
  recorded_by text not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint duty_delegation_pkey PRIMARY KEY (id),
  constraint duty_delegation_check CHECK (valid_to >= valid_from),
  constraint duty_delegation_duty_check CHECK (duty = ANY (ARRAY['MASS_MOBILISATION'::text, 'ADMIN_REFORM'::text, 'CITIZEN_RECEPTION'::text])),
  constraint duty_delegation_acting_id_fkey FOREIGN KEY (acting_id) REFERENCES organization.person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint duty_delegation_holder_id_fkey FOREIGN KEY (holder_id) REFERENCES organization.person(id) DEFERRABLE INITIALLY DEFERRED,
  constraint duty_delegation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX duty_delegation_of ON organization.duty_delegation USING btree (unit_id, duty);
alter table organization.duty_delegation enable row level security;
alter table organization.duty_delegation force row level security;
create policy added on organization.duty_delegation for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy changed on organization.duty_delegation for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy in_sight on organization.duty_delegation for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy reopened on organization.duty_delegation for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
create policy reorganised on organization.duty_delegation for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
grant insert, select, update on organization.duty_delegation to organization_app;

create table organization.duty_exemption (
  id uuid not null,
  unit_id uuid not null,
  duty text not null,
  reason text not null,
  document text,
  valid_from date,
  valid_to date,
  constraint duty_exemption_pkey PRIMARY KEY (id),
  constraint duty_exemption_check CHECK (valid_to > valid_from),
  constraint duty_exemption_duty_check CHECK (duty = ANY (ARRAY['MASS_MOBILISATION'::text, 'ADMIN_REFORM'::text, 'CITIZEN_RECEPTION'::text])),
  constraint duty_exemption_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX duty_exemption_of ON organization.duty_exemption USING btree (unit_id, duty);
alter table organization.duty_exemption enable row level security;
alter table organization.duty_exemption force row level security;
create policy added on organization.duty_exemption for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy changed on organization.duty_exemption for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy in_sight on organization.duty_exemption for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on organization.duty_exemption to organization_app;

create table organization.duty_rule (
  duty text not null,
  level text not null,
  basis text not null,
  valid_from date,
  valid_to date,
  constraint duty_rule_pkey PRIMARY KEY (duty, level),
  constraint duty_rule_duty_check CHECK (duty = ANY (ARRAY['MASS_MOBILISATION'::text, 'ADMIN_REFORM'::text, 'CITIZEN_RECEPTION'::text]))
);
alter table organization.duty_rule enable row level security;
alter table organization.duty_rule force row level security;
create policy public_rule on organization.duty_rule for select to public
  using (true);
grant select on organization.duty_rule to organization_app;

create table organization.entry_link (
  id uuid not null,
  account_id uuid not null,
  secret_hash text not null,
  made_by text not null,
  made_at timestamp with time zone default clock_timestamp() not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint entry_link_pkey PRIMARY KEY (id),
  constraint entry_link_secret_hash_key UNIQUE (secret_hash),
  constraint entry_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX entry_link_of ON organization.entry_link USING btree (account_id);
alter table organization.entry_link enable row level security;
alter table organization.entry_link force row level security;
create policy functions on organization.entry_link for all to organization_owner
  using (true)
  with check (true);

create table organization.hand_over (
  id uuid not null,
  reorganisation_id uuid not null,
  unit_id uuid not null,
  from_unit_id uuid not null,
  domain text not null,
  kind text not null,
  item_id text not null,
  label text not null,
  effective_on date not null,
  state text not null,
  version integer not null,
  accepted_by text,
  accepted_by_name text,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint hand_over_pkey PRIMARY KEY (id),
  constraint hand_over_state_check CHECK (state = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text])),
  constraint hand_over_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED,
  constraint hand_over_reorganisation_id_fkey FOREIGN KEY (reorganisation_id) REFERENCES organization.reorganisation(id) DEFERRABLE INITIALLY DEFERRED,
  constraint hand_over_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX hand_over_item ON organization.hand_over USING btree (item_id, kind, domain);
CREATE INDEX hand_over_of ON organization.hand_over USING btree (reorganisation_id);
CREATE INDEX hand_over_to ON organization.hand_over USING btree (unit_id, state);
alter table organization.hand_over enable row level security;
alter table organization.hand_over force row level security;
create policy added on organization.hand_over for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
create policy changed on organization.hand_over for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('handover.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('handover.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])));
create policy in_sight on organization.hand_over for select to public
  using ((unit_id = ANY ((( SELECT app.units_of('handover.accept'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.read'::text) AS units_of))::uuid[])));
grant insert, select, update on organization.hand_over to organization_app;

create table organization.hand_over_completion (
  reorganisation_id uuid not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint hand_over_completion_pkey PRIMARY KEY (reorganisation_id),
  constraint hand_over_completion_reorganisation_id_fkey FOREIGN KEY (reorganisation_id) REFERENCES organization.reorg_event(id)
);
alter table organization.hand_over_completion enable row level security;
alter table organization.hand_over_completion force row level security;
create policy completed on organization.hand_over_completion for insert to public
  with check ((EXISTS ( SELECT
   FROM organization.reorg_event e
  WHERE e.id = hand_over_completion.reorganisation_id)) AND cardinality(app.units_of('reorganisation.execute'::text)) > 0);
create policy completed_seen on organization.hand_over_completion for select to public
  using (true);
grant insert, select on organization.hand_over_completion to organization_app;

create table organization.idempotency (
  key text not null,
  subject text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamp with time zone default clock_timestamp() not null,
  constraint idempotency_pkey PRIMARY KEY (subject, key)
);
alter table organization.idempotency enable row level security;
alter table organization.idempotency force row level security;
create policy in_scope on organization.idempotency for all to public
  using (subject = current_setting('app.subject'::text, true))
  with check (subject = current_setting('app.subject'::text, true));
grant insert, select, update on organization.idempotency to organization_app;

create table organization.identity (
  id uuid not null,
  account_id uuid not null,
  issuer text not null,
  subject text not null,
  linked_by text not null,
  unlinked_at timestamp with time zone,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint identity_pkey PRIMARY KEY (id),
  constraint identity_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX identity_of ON organization.identity USING btree (issuer, subject) WHERE (unlinked_at IS NULL);
alter table organization.identity enable row level security;
alter table organization.identity force row level security;
create policy functions on organization.identity for all to organization_owner
  using (true)
  with check (true);
create policy managed on organization.identity for all to organization_app
  using ((EXISTS ( SELECT
   FROM organization.account a
  WHERE a.id = identity.account_id AND (a.unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])))));
create policy own on organization.identity for select to organization_app
  using (account_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.identity to organization_app;

create table organization.migration (
  id integer default nextval('organization.migration_id_seq'::regclass) not null,
  name character varying(255) not null,
  executed_at timestamp(6) with time zone default CURRENT_TIMESTAMP(6) not null,
  constraint migration_pkey PRIMARY KEY (id)
);
grant insert, select, update on organization.migration to organization_app;

create table organization.notification (
  id uuid not null,
  account_id uuid not null,
  source text not null,
  noun text not null,
  noun_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  kind text not null,
  unit_id uuid not null,
  rung text not null,
  day date not null,
  address text not null,
  action text not null,
  needs text,
  read_at timestamp with time zone,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  "position" text,
  constraint notification_pkey PRIMARY KEY (id),
  constraint notification_address_check CHECK (address = ANY (ARRAY['OWN'::text, 'WAITING'::text, 'SUPERIOR'::text])),
  constraint notification_check CHECK ((rung = 'HAPPENED'::text) = ("position" IS NOT NULL)),
  constraint notification_rung_check CHECK (rung = ANY (ARRAY['WARN'::text, 'DUE'::text, 'OVER'::text, 'HAPPENED'::text])),
  constraint notification_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX notification_about ON organization.notification USING btree (source, noun_id);
CREATE INDEX notification_of ON organization.notification USING btree (account_id, day DESC, id DESC);
CREATE UNIQUE INDEX notification_once ON organization.notification USING btree (account_id, source, noun_id, rung) WHERE ("position" IS NULL);
CREATE UNIQUE INDEX notification_once_happened ON organization.notification USING btree (account_id, source, noun_id, "position") WHERE ("position" IS NOT NULL);
CREATE INDEX notification_unread ON organization.notification USING btree (account_id) WHERE (read_at IS NULL);
alter table organization.notification enable row level security;
alter table organization.notification force row level security;
create policy own on organization.notification for select to public
  using (account_id::text = current_setting('app.subject'::text, true) AND ((action, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id))) AND (needs IS NULL OR ((needs, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id)))));
create policy read on organization.notification for update to public
  using (account_id::text = current_setting('app.subject'::text, true) AND ((action, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id))) AND (needs IS NULL OR ((needs, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id)))))
  with check (account_id::text = current_setting('app.subject'::text, true) AND ((action, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id))) AND (needs IS NULL OR ((needs, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id)))));
create policy told on organization.notification for all to public
  using (unit_id = ANY ((( SELECT app.units_of('notification.write'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('notification.write'::text) AS units_of))::uuid[]));
grant insert, select, update on organization.notification to organization_app;

create table organization.notification_feed (
  source text not null,
  "position" text not null,
  constraint notification_feed_pkey PRIMARY KEY (source)
);
alter table organization.notification_feed enable row level security;
alter table organization.notification_feed force row level security;
create policy told on organization.notification_feed for all to public
  using (cardinality(( SELECT app.units_of('notification.write'::text) AS units_of)) > 0)
  with check (cardinality(( SELECT app.units_of('notification.write'::text) AS units_of)) > 0);
grant insert, select, update on organization.notification_feed to organization_app;

create table organization.outbox (
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
CREATE INDEX outbox_in_order ON organization.outbox USING btree (xid, "position");
alter table organization.outbox enable row level security;
alter table organization.outbox force row level security;
create policy counted on organization.outbox for select to organization_owner
  using (true);
create policy in_sight on organization.outbox for select to organization_app
  using ((unit_id = ANY ((( SELECT app.units() AS units))::uuid[])) AND
CASE
    WHEN starts_with(name, 'api_'::text) THEN unit_id = ANY ((( SELECT app.units_of('client.manage'::text) AS units_of))::uuid[])
    WHEN starts_with(name, 'account.'::text) THEN unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])
    WHEN starts_with(name, 'identity.'::text) THEN unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])
    WHEN starts_with(name, 'second_factor.'::text) THEN unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])
    WHEN starts_with(name, 'session.'::text) THEN unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])
    WHEN starts_with(name, 'grant.'::text) THEN unit_id = ANY ((( SELECT app.units_of('grant.manage'::text) AS units_of))::uuid[])
    ELSE true
END);
create policy written on organization.outbox for insert to public
  with check (true);
grant insert, select on organization.outbox to organization_app;

create table organization.passkey (
  id uuid not null,
  account_id uuid not null,
  name text not null,
  credential_id text not null,
  public_key text not null,
  counter bigint not null,
  created_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  removed_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_credential_id_key UNIQUE (credential_id),
  constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX passkey_of ON organization.passkey USING btree (account_id) WHERE (removed_at IS NULL);
alter table organization.passkey enable row level security;
alter table organization.passkey force row level security;
create policy functions on organization.passkey for all to organization_owner
  using (true)
  with check (true);
create policy own on organization.passkey for all to organization_app
  using (account_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.passkey to organization_app;

create table organization.person (
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  title text not null,
  invented boolean not null,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX person_of ON organization.person USING btree (unit_id, name);
alter table organization.person enable row level security;
alter table organization.person force row level security;
create policy added on organization.person for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy changed on organization.person for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy in_sight on organization.person for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
grant insert, select, update on organization.person to organization_app;

create table organization."position" (
  id uuid not null,
  body_id uuid not null,
  unit_id uuid not null,
  title text not null,
  head boolean not null,
  single_holder boolean not null,
  duties text[] not null,
  rank integer not null,
  valid_from date,
  valid_to date,
  version integer default 1 not null,
  former_titles jsonb default '[]'::jsonb not null,
  former_bodies jsonb default '[]'::jsonb not null,
  constraint position_pkey PRIMARY KEY (id),
  constraint position_check CHECK (valid_to >= valid_from),
  constraint position_body_id_fkey FOREIGN KEY (body_id) REFERENCES organization.body(id) DEFERRABLE INITIALLY DEFERRED,
  constraint position_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX position_of ON organization."position" USING btree (unit_id, rank);
alter table organization."position" enable row level security;
alter table organization."position" force row level security;
create policy added on organization."position" for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy changed on organization."position" for update to public
  using (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('directory.manage'::text) AS units_of))::uuid[]));
create policy in_sight on organization."position" for select to public
  using (unit_id = ANY ((( SELECT app.units() AS units))::uuid[]));
create policy reopened on organization."position" for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
create policy reorganised on organization."position" for update to public
  using (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[]));
grant insert, select, update on organization."position" to organization_app;

create table organization.recovery_code (
  id uuid not null,
  factor_id uuid not null,
  account_id uuid not null,
  code_hash text not null,
  used_at timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (id),
  constraint recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED,
  constraint recovery_code_factor_id_fkey FOREIGN KEY (factor_id) REFERENCES organization.second_factor(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX recovery_code_of ON organization.recovery_code USING btree (factor_id);
alter table organization.recovery_code enable row level security;
alter table organization.recovery_code force row level security;
create policy functions on organization.recovery_code for all to organization_owner
  using (true)
  with check (true);
create policy own on organization.recovery_code for all to organization_app
  using (account_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.recovery_code to organization_app;

create table organization.reorg_event (
  id uuid not null,
  title text not null,
  legal_basis text not null,
  effective_on date not null,
  effects jsonb not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  corrects uuid,
  constraint reorg_event_pkey PRIMARY KEY (id),
  constraint reorg_event_corrects_fkey FOREIGN KEY (corrects) REFERENCES organization.reorg_event(id) DEFERRABLE INITIALLY DEFERRED
);
grant insert, select, update on organization.reorg_event to organization_app;

create table organization.reorganisation (
  id uuid not null,
  unit_id uuid not null,
  state text not null,
  version integer not null,
  title text not null,
  legal_basis text not null,
  effective_on date not null,
  corrects uuid,
  lines jsonb not null,
  authors jsonb not null,
  approved_by text,
  approved_register integer,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint reorganisation_pkey PRIMARY KEY (id),
  constraint reorganisation_state_check CHECK (state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'APPROVED'::text, 'EXECUTED'::text, 'CANCELLED'::text])),
  constraint reorganisation_corrects_fkey FOREIGN KEY (corrects) REFERENCES organization.reorg_event(id) DEFERRABLE INITIALLY DEFERRED,
  constraint reorganisation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
alter table organization.reorganisation enable row level security;
alter table organization.reorganisation force row level security;
create policy added on organization.reorganisation for insert to public
  with check (unit_id = ANY ((( SELECT app.units_of('reorganisation.draft'::text) AS units_of))::uuid[]));
create policy changed on organization.reorganisation for update to public
  using ((unit_id = ANY ((( SELECT app.units_of('reorganisation.draft'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])))
  with check ((unit_id = ANY ((( SELECT app.units_of('reorganisation.draft'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])));
create policy in_sight on organization.reorganisation for select to public
  using (unit_id = ANY ((( SELECT app.units_of('reorganisation.read'::text) AS units_of))::uuid[]));
grant insert, select, update on organization.reorganisation to organization_app;

create table organization.reorganisation_step (
  id uuid not null,
  reorganisation_id uuid not null,
  unit_id uuid not null,
  name text not null,
  to_state text not null,
  actor text not null,
  actor_name text not null,
  reason text,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint reorganisation_step_pkey PRIMARY KEY (id),
  constraint reorganisation_step_reorganisation_id_fkey FOREIGN KEY (reorganisation_id) REFERENCES organization.reorganisation(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX reorganisation_step_of ON organization.reorganisation_step USING btree (reorganisation_id, recorded_at);
alter table organization.reorganisation_step enable row level security;
alter table organization.reorganisation_step force row level security;
create policy added on organization.reorganisation_step for insert to public
  with check ((unit_id = ANY ((( SELECT app.units_of('reorganisation.draft'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.approve'::text) AS units_of))::uuid[])) OR (unit_id = ANY ((( SELECT app.units_of('reorganisation.execute'::text) AS units_of))::uuid[])));
create policy in_sight on organization.reorganisation_step for select to public
  using (unit_id = ANY ((( SELECT app.units_of('reorganisation.read'::text) AS units_of))::uuid[]));
grant insert, select on organization.reorganisation_step to organization_app;

create table organization.second_factor (
  id uuid not null,
  account_id uuid not null,
  secret text not null,
  last_step bigint not null,
  confirmed_at timestamp with time zone,
  removed_at timestamp with time zone,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint second_factor_pkey PRIMARY KEY (id),
  constraint second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX second_factor_of ON organization.second_factor USING btree (account_id) WHERE (removed_at IS NULL);
CREATE TRIGGER passkeys_end AFTER UPDATE ON organization.second_factor FOR EACH ROW WHEN (old.removed_at IS NULL AND new.removed_at IS NOT NULL AND new.confirmed_at IS NOT NULL) EXECUTE FUNCTION organization.passkeys_end();
alter table organization.second_factor enable row level security;
alter table organization.second_factor force row level security;
create policy functions on organization.second_factor for all to organization_owner
  using (true)
  with check (true);
create policy managed on organization.second_factor for all to organization_app
  using ((EXISTS ( SELECT
   FROM organization.account a
  WHERE a.id = second_factor.account_id AND (a.unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])))));
create policy own on organization.second_factor for all to organization_app
  using (account_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.second_factor to organization_app;

create table organization.session (
  id uuid not null,
  account_id uuid not null,
  secret_hash text not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  address_hint text default ''::text not null,
  second_factor_at timestamp with time zone,
  proved_at timestamp with time zone,
  passkey_challenge text,
  passkey_challenge_until timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_secret_hash_key UNIQUE (secret_hash),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES organization.account(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX session_of ON organization.session USING btree (account_id) WHERE (ended_at IS NULL);
alter table organization.session enable row level security;
alter table organization.session force row level security;
create policy functions on organization.session for all to organization_owner
  using (true)
  with check (true);
create policy managed on organization.session for all to organization_app
  using ((EXISTS ( SELECT
   FROM organization.account a
  WHERE a.id = session.account_id AND (a.unit_id = ANY ((( SELECT app.units_of('account.manage'::text) AS units_of))::uuid[])))));
create policy own on organization.session for all to organization_app
  using (account_id::text = current_setting('app.subject'::text, true));
grant insert, select, update on organization.session to organization_app;

create table organization.unit (
  id uuid not null,
  level text not null,
  opened_on date,
  closed_on date,
  states jsonb not null,
  version integer not null,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  origin text default 'REGISTER'::text not null,
  not_followed_from date,
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_level_check CHECK (level = ANY (ARRAY['PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text, 'AGENCY'::text])),
  constraint unit_origin_check CHECK (origin = ANY (ARRAY['REGISTER'::text, 'OUTSIDE'::text, 'PARTLY_OUTSIDE'::text]))
);
grant insert, select, update on organization.unit to organization_app;

create table organization.vacant_duty (
  id uuid not null,
  unit_id uuid not null,
  action text not null,
  needs text,
  since date not null,
  filled_on date,
  recorded_at timestamp with time zone default clock_timestamp() not null,
  constraint vacant_duty_pkey PRIMARY KEY (id),
  constraint vacant_duty_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organization.unit(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX vacant_duty_once ON organization.vacant_duty USING btree (unit_id, action, COALESCE(needs, ''::text)) WHERE (filled_on IS NULL);
alter table organization.vacant_duty enable row level security;
alter table organization.vacant_duty force row level security;
create policy in_sight on organization.vacant_duty for select to public
  using (((unit_id = ANY ((( SELECT app.units_of('grant.manage'::text) AS units_of))::uuid[])) OR ((action, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id)))) AND (needs IS NULL OR ((needs, unit_id) IN ( SELECT h.action,
    u.id
   FROM jsonb_object_keys(COALESCE(NULLIF(current_setting('app.held'::text, true), ''::text)::jsonb, '{}'::jsonb)) h(action)
     CROSS JOIN LATERAL unnest(app.units_of(h.action)) u(id)))));
create policy told on organization.vacant_duty for all to public
  using (unit_id = ANY ((( SELECT app.units_of('notification.write'::text) AS units_of))::uuid[]))
  with check (unit_id = ANY ((( SELECT app.units_of('notification.write'::text) AS units_of))::uuid[]));
grant insert, select, update on organization.vacant_duty to organization_app;

CREATE OR REPLACE FUNCTION organization.account_for_identity(provider text, subject_there text)
 RETURNS TABLE(id uuid, username text, display_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      select a.id, a.username, a.display_name from organization.identity i
      join organization.account a on a.id = i.account_id and not a.disabled
      where i.issuer = provider and i.subject = subject_there and i.unlinked_at is null $function$
;
revoke all on function organization.account_for_identity(text,text) from public;
grant execute on function organization.account_for_identity(text,text) to organization_app;

CREATE OR REPLACE FUNCTION organization.account_for_sign_in(name text)
 RETURNS TABLE(id uuid, username text, display_name text, password_hash text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      select id, username, display_name, password_hash from organization.account
      where username = name and not disabled $function$
;
revoke all on function organization.account_for_sign_in(text) from public;
grant execute on function organization.account_for_sign_in(text) to organization_app;

CREATE OR REPLACE FUNCTION organization.account_of_entry_link(p_hash text)
 RETURNS TABLE(id uuid, username text, display_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select a.id, a.username, a.display_name from organization.entry_link l
     join organization.account a on a.id = l.account_id
     where l.secret_hash = p_hash and l.used_at is null and l.expires_at > clock_timestamp() and not a.disabled
   $function$
;
revoke all on function organization.account_of_entry_link(text) from public;
grant execute on function organization.account_of_entry_link(text) to organization_app;

CREATE OR REPLACE FUNCTION organization.account_standing(account uuid)
 RETURNS TABLE(enrolled boolean, password_due boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
         select exists (select from organization.second_factor f
             where f.account_id = a.id and f.confirmed_at is not null and f.removed_at is null), a.password_due
         from organization.account a where a.id = account $function$
;
revoke all on function organization.account_standing(uuid) from public;
grant execute on function organization.account_standing(uuid) to organization_app;

CREATE OR REPLACE FUNCTION organization.add_client_usage(entries jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    insert into organization.client_usage as u
      (client_id, unit_id, day, operation, requests, errors, cost, milliseconds)
    select c.id, c.unit_id, e.day, named.operation, sum(e.requests), sum(e.errors), sum(e.cost), sum(e.milliseconds)
    from jsonb_to_recordset(entries) as e(
      client uuid, day date, operation text, requests bigint, errors bigint, cost bigint, milliseconds bigint)
    join organization.api_client c on c.id = e.client
    cross join lateral (select case
      when (select count(*) from organization.client_usage x where x.client_id = c.id and x.day = e.day) < 200
        or exists (select from organization.client_usage x
                   where x.client_id = c.id and x.day = e.day and x.operation = e.operation)
      then e.operation else 'other' end as operation) named
    group by c.id, c.unit_id, e.day, named.operation
    on conflict (client_id, day, operation) do update set requests = u.requests + excluded.requests,
      errors = u.errors + excluded.errors, cost = u.cost + excluded.cost,
      milliseconds = u.milliseconds + excluded.milliseconds
  $function$
;
revoke all on function organization.add_client_usage(jsonb) from public;
grant execute on function organization.add_client_usage(jsonb) to organization_app;

CREATE OR REPLACE FUNCTION organization.audit_append(p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    select organization.audit_link(clock_timestamp(), p_id, p_subject, p_field, p_outcome, p_unit, p_target, p_input, p_key, p_address)
  $function$
;
revoke all on function organization.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) from public;
grant execute on function organization.audit_append(uuid,text,text,text,uuid,uuid,text,text,text) to organization_app;

CREATE OR REPLACE FUNCTION organization.audit_link(p_at timestamp with time zone, p_id uuid, p_subject text, p_field text, p_outcome text, p_unit uuid, p_target uuid, p_input text, p_key text, p_address text)
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
    select seq + 1, hash into v_seq, v_previous from organization.audit_head where stream = v_stream for update;
    select sha256(convert_to(string_agg(coalesce(octet_length(part) || ':' || part, '-'), ',' order by place), 'UTF8'))
      into v_hash from unnest(array['organization', v_stream::text, v_seq::text, encode(v_previous, 'hex'), p_id::text,
      to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_subject, p_field, p_outcome,
      p_unit::text, p_target::text, p_input, p_key, p_address]) with ordinality as t(part, place);
    insert into organization.audit_entry values (v_stream, v_seq, p_id, p_at, p_subject, p_field, p_outcome, p_unit,
      p_target, p_input, p_key, p_address, v_hash);
    update organization.audit_head set seq = v_seq, hash = v_hash where stream = v_stream;
  end $function$
;
revoke all on function organization.audit_link(timestamp with time zone,uuid,text,text,text,uuid,uuid,text,text,text) from public;

CREATE OR REPLACE FUNCTION organization.audited_names(ids uuid[])
 RETURNS TABLE(id uuid, kind text, display_name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
       with reader as (select 1 where cardinality(app.units_of('audit.read')) > 0
         or cardinality(app.units_of('actor.name')) > 0)
       select a.id, 'ACCOUNT', a.display_name from organization.account a, reader where a.id = any(ids)
       union all
       select c.id, 'CLIENT', c.name from organization.api_client c, reader where c.id = any(ids) $function$
;
revoke all on function organization.audited_names(uuid[]) from public;
grant execute on function organization.audited_names(uuid[]) to organization_app;

CREATE OR REPLACE FUNCTION organization.begin_attempt(account text, address text, pair text, rules jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
    declare
      known boolean := exists (select from organization.attempt a where a.key = pair
        and a.succeeded_at > clock_timestamp() - make_interval(days => (rules ->> 'knownDays')::int));
      counted text[] := array_remove(array[case when known then pair else account end, address], null);
      wait int;
    begin
      delete from organization.attempt a where a.key in (select old.key from organization.attempt old
        where old.last_at < clock_timestamp() - make_interval(days => (rules ->> 'knownDays')::int) limit 10
        for update skip locked);
      insert into organization.attempt (key, failures, last_at)
        select key, 0, '-infinity' from unnest(counted) as c (key) order by key on conflict do nothing;
      perform from organization.attempt a where a.key = any(counted) order by a.key for update;
      update organization.attempt a set failures = 0 where a.key = any(counted)
        and a.last_at < clock_timestamp() - make_interval(mins => (rules ->> 'windowMinutes')::int);
      select coalesce(max(case when a.failures < free then 0 else ceil(extract(epoch from a.last_at - clock_timestamp()) * 1000
          + least((rules ->> 'longestSeconds')::numeric, 2 ^ least(a.failures - free, 20)) * 1000) end), 0) into wait
        from organization.attempt a cross join lateral (select case when a.key = address
          then (rules ->> 'freeOfAddress')::int else (rules ->> 'freeOfAccount')::int end as free) f
        where a.key = any(counted);
      if wait > 0 then return wait; end if;
      update organization.attempt a set failures = a.failures + 1, last_at = clock_timestamp() where a.key = any(counted);
      return 0;
    end $function$
;
revoke all on function organization.begin_attempt(text,text,text,jsonb) from public;
grant execute on function organization.begin_attempt(text,text,text,jsonb) to organization_app;

CREATE OR REPLACE FUNCTION organization.client_by_secret(hash text)
 RETURNS TABLE(id uuid, name text, unit_id uuid, actions text[], fields text[], version integer, expires_at timestamp with time zone)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    update organization.api_key set last_used_at = clock_timestamp()
    where (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute') and id = (
      select k.id from organization.api_key k where k.secret_hash = hash
      union all select t.key_id from organization.client_token t
      where t.token_hash = hash and t.expires_at > clock_timestamp());
    select c.id, c.name, c.unit_id,
      -- What a token was narrowed to, of what its client has now: never more than either.
      case when shown.actions is null then c.actions
        else array(select a from unnest(c.actions) a where a = any(shown.actions)) end,
      c.fields, c.version, least(c.expires_at, k.ends_at, shown.expires_at, clock_timestamp() + interval '1 day')
    from (
      select k.id as key_id, null::timestamptz as expires_at, null::text[] as actions
      from organization.api_key k where k.secret_hash = hash
      union all select t.key_id, t.expires_at, t.actions from organization.client_token t
      where t.token_hash = hash and t.expires_at > clock_timestamp()) shown
    join organization.api_key k on k.id = shown.key_id
    join organization.api_client c on c.id = k.client_id
    where c.disabled_at is null and (c.expires_at is null or c.expires_at > clock_timestamp())
  and k.revoked_at is null and (k.ends_at is null or k.ends_at > clock_timestamp())
  $function$
;
revoke all on function organization.client_by_secret(text) from public;
grant execute on function organization.client_by_secret(text) to organization_app;

CREATE OR REPLACE FUNCTION organization.courses(former jsonb, latest text, since date, until date)
 RETURNS TABLE(value text, valid_from date, valid_to date)
 LANGUAGE sql
 STABLE
AS $function$
     select s.was, s.begins, s.ends from (
       select f.was, coalesce(lag(f.until) over (order by f.until), since, '-infinity') as begins,
         least(f.until, coalesce($4, 'infinity')) as ends
       from (select e ->> 'was' as was, (e ->> 'until')::date as until from jsonb_array_elements(former) e
         union all select latest, 'infinity') f) s
     where s.begins < s.ends $function$
;
grant execute on function organization.courses(jsonb,text,date,date) to organization_app;
grant execute on function organization.courses(jsonb,text,date,date) to public;

CREATE OR REPLACE FUNCTION organization.end_attempt(account text, address text, pair text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
      insert into organization.attempt (key, failures, last_at, succeeded_at)
        select pair, 0, clock_timestamp(), clock_timestamp() where pair is not null
        on conflict (key) do update set failures = 0, succeeded_at = clock_timestamp();
      update organization.attempt set failures = 0 where key = account;
      update organization.attempt set failures = greatest(0, failures - 1) where key = address $function$
;
revoke all on function organization.end_attempt(text,text,text) from public;
grant execute on function organization.end_attempt(text,text,text) to organization_app;

CREATE OR REPLACE FUNCTION organization.folded(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select replace(lower(regexp_replace(normalize(words, NFD), '[̀-ͯ]', '', 'g')), 'đ', 'd') $function$
;
grant execute on function organization.folded(text) to organization_app;
grant execute on function organization.folded(text) to public;

CREATE OR REPLACE FUNCTION organization.grants_in_force(account uuid, day date)
 RETURNS TABLE(role text, unit_id uuid, valid_from date, valid_to date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      select g.role, u.id, g.valid_from, g.valid_to
      from organization.account_grant g cross join lateral hierarchy.goes_on_as(g.unit_id) u
      where g.account_id = account and g.state = 'CONFIRMED'
        and g.valid_from <= day and (g.valid_to is null or g.valid_to > day)
      order by g.role, u.id = g.unit_id desc, u.id $function$
;
revoke all on function organization.grants_in_force(uuid,date) from public;
grant execute on function organization.grants_in_force(uuid,date) to organization_app;

CREATE OR REPLACE FUNCTION organization.grow_authz()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
     begin
       update organization.account set authz_version = authz_version + 1 where id = new.account_id;
       return null;
     end $function$
;

CREATE OR REPLACE FUNCTION organization.held_on(former jsonb, latest text, day date)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$
     select case when former = '[]' then latest else (select c.value
       from organization.courses(former, latest, null, null) c
       where c.valid_from <= day and c.valid_to > day) end $function$
;
grant execute on function organization.held_on(jsonb,text,date) to organization_app;
grant execute on function organization.held_on(jsonb,text,date) to public;

CREATE OR REPLACE FUNCTION organization.make_entry_link(p_id uuid, p_account uuid, p_hash text)
 RETURNS timestamp with time zone
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     update organization.entry_link set used_at = clock_timestamp() where account_id = p_account and used_at is null;
     insert into organization.entry_link (id, account_id, secret_hash, made_by, expires_at)
       values (p_id, p_account, p_hash, coalesce(nullif(current_setting('app.subject', true), ''), session_user),
         clock_timestamp() + interval '1 hour') returning expires_at
   $function$
;
revoke all on function organization.make_entry_link(uuid,uuid,text) from public;
grant execute on function organization.make_entry_link(uuid,uuid,text) to organization_app;

CREATE OR REPLACE FUNCTION organization.open_client_token(client uuid, hash text, token text, scope text[])
 RETURNS TABLE(actions text[], expires_at timestamp with time zone)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    delete from organization.client_token t where t.expires_at < clock_timestamp();
    with living as (
      select k.id, case when scope is null then c.actions when scope <@ c.actions then scope end as given,
        least(c.expires_at, k.ends_at, clock_timestamp() + interval '10 minutes') as until
      from organization.api_key k join organization.api_client c on c.id = k.client_id
      where c.id = client and k.secret_hash = hash and c.disabled_at is null and (c.expires_at is null or c.expires_at > clock_timestamp())
  and k.revoked_at is null and (k.ends_at is null or k.ends_at > clock_timestamp())),
    opened as (insert into organization.client_token (token_hash, key_id, expires_at, actions)
      select token, living.id, living.until, scope from living where living.given is not null)
    select living.given, living.until from living
  $function$
;
revoke all on function organization.open_client_token(uuid,text,text,text[]) from public;
grant execute on function organization.open_client_token(uuid,text,text,text[]) to organization_app;

CREATE OR REPLACE FUNCTION organization.open_session(id uuid, account uuid, hash text, expires timestamp with time zone, address text, passed timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
         insert into organization.session
           (id, account_id, secret_hash, created_at, last_seen_at, expires_at, address_hint, second_factor_at, proved_at)
         select $1, a.id, hash, clock_timestamp(), clock_timestamp(), expires, address, passed, clock_timestamp()
         from organization.account a where a.id = account and not a.disabled $function$
;
revoke all on function organization.open_session(uuid,uuid,text,timestamp with time zone,text,timestamp with time zone) from public;
grant execute on function organization.open_session(uuid,uuid,text,timestamp with time zone,text,timestamp with time zone) to organization_app;

CREATE OR REPLACE FUNCTION organization.outbox_head()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     select xid::text || '.' || position from organization.outbox
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1 $function$
;
revoke all on function organization.outbox_head() from public;
grant execute on function organization.outbox_head() to organization_app;

CREATE OR REPLACE FUNCTION organization.passkeys_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
         begin
           update organization.passkey set removed_at = clock_timestamp()
           where account_id = new.account_id and removed_at is null;
           return null;
         end $function$
;

CREATE OR REPLACE FUNCTION organization.project_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     begin
       insert into hierarchy.account (id) values (new.id) on conflict do nothing;
       return null;
     end $function$
;
revoke all on function organization.project_account() from public;

CREATE OR REPLACE FUNCTION organization.project_body()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     begin
       delete from hierarchy.body where id = new.id;
       insert into hierarchy.body (id, unit_id, kind, name, name_folded, sits_on, version, valid_from, valid_to) select new.id, d.value::uuid, new.kind, n.value, organization.folded(n.value), s.value::uuid, new.version,
    greatest(n.valid_from, s.valid_from, d.valid_from), least(n.valid_to, s.valid_to, d.valid_to)
  from organization.courses(new.former_names, new.name, new.valid_from, new.valid_to) n
  join organization.courses(new.former_seats, new.sits_on::text, new.valid_from, new.valid_to) s
    on n.valid_from < s.valid_to and s.valid_from < n.valid_to
  join organization.courses(new.former_units, new.unit_id::text, new.valid_from, new.valid_to) d
    on greatest(n.valid_from, s.valid_from) < d.valid_to and d.valid_from < least(n.valid_to, s.valid_to);
       return null;
     end $function$
;

CREATE OR REPLACE FUNCTION organization.project_one_stop()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
     begin
       delete from hierarchy.one_stop where body_id = new.id;
       insert into hierarchy.one_stop (body_id, unit_id, valid_from, valid_to)
         select new.id, c.value::uuid, c.valid_from, c.valid_to
         from organization.courses(new.former_seats, new.sits_on::text, new.valid_from, new.valid_to) c
         where new.kind = 'ONE_STOP' and c.value is not null;
       return null;
     end $function$
;

CREATE OR REPLACE FUNCTION organization.revoke_client_token(client uuid, hash text, token text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    delete from organization.client_token t using organization.api_key own
    where t.token_hash = token and own.id = t.key_id and own.client_id = client
      and exists (select from organization.api_key k join organization.api_client c on c.id = k.client_id
        where c.id = client and k.secret_hash = hash and c.disabled_at is null and (c.expires_at is null or c.expires_at > clock_timestamp())
  and k.revoked_at is null and (k.ends_at is null or k.ends_at > clock_timestamp()));
    select exists (select from organization.api_key k join organization.api_client c on c.id = k.client_id
      where c.id = client and k.secret_hash = hash and c.disabled_at is null and (c.expires_at is null or c.expires_at > clock_timestamp())
  and k.revoked_at is null and (k.ends_at is null or k.ends_at > clock_timestamp()))
  $function$
;
revoke all on function organization.revoke_client_token(uuid,text,text) from public;
grant execute on function organization.revoke_client_token(uuid,text,text) to organization_app;

CREATE OR REPLACE FUNCTION organization.rights_on(units uuid[], day date)
 RETURNS TABLE(unit_id uuid, accounts integer, clients integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
    select u.id, a.count, c.count from unnest(units) u(id)
    cross join lateral (select count(distinct g.account_id)::int as count from organization.account_grant g
      where g.unit_id = u.id and g.state = 'CONFIRMED' and (g.valid_to is null or g.valid_to > day)) a
    cross join lateral (select count(*)::int as count from organization.api_client p
      where p.unit_id = u.id and p.disabled_at is null and (p.expires_at is null or p.expires_at > day)) c
    where a.count > 0 or c.count > 0 $function$
;
revoke all on function organization.rights_on(uuid[],date) from public;
grant execute on function organization.rights_on(uuid[],date) to organization_app;

CREATE OR REPLACE FUNCTION organization.session_seen(hash text, idle_minutes integer)
 RETURNS TABLE(id uuid, account_id uuid, display_name text, authz_version integer, expires_at timestamp with time zone, passed boolean, language text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
         with live as (select s.id, s.account_id, a.display_name, a.authz_version, s.expires_at,
    s.second_factor_at is not null as passed, a.language
  from organization.session s join organization.account a on a.id = s.account_id and not a.disabled
  where s.secret_hash = hash and s.ended_at is null and s.expires_at > clock_timestamp()
    and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes)),
         noted as (
           update organization.session s set last_seen_at = clock_timestamp() from live
           where s.id = live.id and s.last_seen_at < clock_timestamp() - interval '1 minute'),
         over as (
           update organization.session s set ended_at = clock_timestamp()
           where s.secret_hash = hash and s.ended_at is null and (s.expires_at <= clock_timestamp()
             or s.last_seen_at <= clock_timestamp() - make_interval(mins => idle_minutes)))
         select * from live $function$
;
revoke all on function organization.session_seen(text,integer) from public;
grant execute on function organization.session_seen(text,integer) to organization_app;

CREATE OR REPLACE FUNCTION organization.session_watched(hash text, idle_minutes integer)
 RETURNS TABLE(id uuid, account_id uuid, display_name text, authz_version integer, expires_at timestamp with time zone, passed boolean, language text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select s.id, s.account_id, a.display_name, a.authz_version, s.expires_at,
    s.second_factor_at is not null as passed, a.language
  from organization.session s join organization.account a on a.id = s.account_id and not a.disabled
  where s.secret_hash = hash and s.ended_at is null and s.expires_at > clock_timestamp()
    and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes) $function$
;
revoke all on function organization.session_watched(text,integer) from public;
grant execute on function organization.session_watched(text,integer) to organization_app;

CREATE OR REPLACE FUNCTION organization.take_over_body(accepted uuid, taker text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
       with h as (
         select h.item_id::uuid as body_id, h.unit_id, h.from_unit_id, h.effective_on, e.legal_basis,
           greatest(h.effective_on, (select min(u.valid_from) from hierarchy.unit u where u.id = h.unit_id)) as begins
         from organization.hand_over h join organization.reorg_event e on e.id = h.reorganisation_id
         where h.id = accepted and h.state = 'ACCEPTED' and h.domain = 'organization' and h.kind = 'body'),
       between_them as (
         select distinct on (l.valid_from) l.unit_id, least(l.valid_to, h.begins) as until
         from h join hierarchy.lineage l on l.origin_id = h.from_unit_id and l.unit_id <> h.unit_id
           and l.valid_from >= h.effective_on and l.valid_from < h.begins
         order by l.valid_from, l.share desc, l.unit_id),
       course as (
         select h.*, jsonb_build_array(jsonb_build_object('until', h.effective_on, 'was', h.from_unit_id)) || coalesce(
           (select jsonb_agg(jsonb_build_object('until', b.until, 'was', b.unit_id) order by b.until) from between_them b), '[]') as former
         from h),
       step as (
         select h.effective_on as day, coalesce((select b.unit_id from between_them b order by b.until limit 1), h.unit_id) as to_id,
           h.legal_basis as document
         from h
         union all
         select b.until, coalesce(lead(b.unit_id) over (order by b.until), h.unit_id),
           coalesce((select coalesce(nullif(x ->> 'legalBasis', ''), e.legal_basis)
     from organization.reorg_event e cross join lateral jsonb_array_elements(e.effects) x
     where e.effective_on = b.until and x ->> 'predecessorId' = b.unit_id::text limit 1), h.legal_basis)
         from between_them b cross join h),
       elsewhere as (
         select c.body_id, (select l.unit_id from hierarchy.lineage l
             where l.origin_id = b.sits_on and l.unit_id <> b.sits_on and l.valid_from <= c.effective_on and l.valid_to > c.effective_on
             order by l.unit_id = c.unit_id desc, l.share desc, l.unit_id limit 1) as unit_id
         from course c join organization.body b on b.id = c.body_id and b.sits_on <> c.from_unit_id
         where not hierarchy.exists_on(b.sits_on, c.effective_on)),
       moved as (
         update organization.body b set version = b.version + 1,
           former_units = case when b.unit_id = c.from_unit_id then b.former_units || c.former else b.former_units end,
           unit_id = case when b.unit_id = c.from_unit_id then c.unit_id else b.unit_id end,
           former_seats = case when b.sits_on = c.from_unit_id then b.former_seats || c.former
             when e.unit_id is not null then b.former_seats || jsonb_build_array(jsonb_build_object('until', c.effective_on, 'was', b.sits_on))
             else b.former_seats end,
           sits_on = case when b.sits_on = c.from_unit_id then c.unit_id else coalesce(e.unit_id, b.sits_on) end
         from course c left join elsewhere e on e.body_id = c.body_id
         where b.id = c.body_id and (b.unit_id = c.from_unit_id or b.sits_on = c.from_unit_id)
         returning b.id, b.unit_id, b.name)
       insert into organization.directory_change
         (id, unit_id, body_id, step, effective_on, document, name, place, recorded_by)
       select uuidv7(), m.unit_id, m.id, 'MOVED', s.day, s.document, m.name,
         (select u.name from hierarchy.unit u where u.id = s.to_id and u.valid_from <= s.day and u.valid_to > s.day), taker
       from moved m cross join step s
     $function$
;

CREATE OR REPLACE FUNCTION organization.units_held(account uuid, day date)
 RETURNS TABLE(unit_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
      select distinct unit_id from organization.account_grant
      where account_id = account and state <> 'REFUSED' and (valid_to is null or valid_to > day) $function$
;
revoke all on function organization.units_held(uuid,date) from public;
grant execute on function organization.units_held(uuid,date) to organization_app;

CREATE OR REPLACE FUNCTION organization.use_entry_link(p_hash text, p_password_hash text)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
         with used as (
           update organization.entry_link l set used_at = clock_timestamp()
           where l.secret_hash = p_hash and l.used_at is null and l.expires_at > clock_timestamp()
           returning l.account_id),
         entered as (
           update organization.account a
             set password_hash = p_password_hash, password_due = false, version = a.version + 1
           from used where a.id = used.account_id and not a.disabled returning a.id),
         ended as (
           update organization.session s set ended_at = clock_timestamp()
           from entered where s.account_id = entered.id and s.ended_at is null)
         select exists (select from entered)
       $function$
;
revoke all on function organization.use_entry_link(text,text) from public;
grant execute on function organization.use_entry_link(text,text) to organization_app;

create schema hierarchy;
grant usage on schema hierarchy to province_service;
alter default privileges for role organization_owner in schema hierarchy grant select on tables to province_service;

create table hierarchy.account (
  id uuid not null,
  opened_at timestamp with time zone default clock_timestamp() not null,
  constraint account_pkey PRIMARY KEY (id)
);
alter table hierarchy.account enable row level security;
alter table hierarchy.account force row level security;
create policy projected on hierarchy.account for all to organization_owner
  using (true)
  with check (true);
create policy public on hierarchy.account for select to public
  using (true);
grant select on hierarchy.account to province_service;

create table hierarchy.audit_witness (
  service text not null,
  place bigint generated always as identity not null,
  lines bigint not null,
  digest text not null,
  at timestamp with time zone default clock_timestamp() not null,
  constraint audit_witness_pkey PRIMARY KEY (service, place),
  constraint audit_witness_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'::text),
  constraint audit_witness_lines_check CHECK (lines > 0)
);
alter table hierarchy.audit_witness enable row level security;
alter table hierarchy.audit_witness force row level security;
create policy kept on hierarchy.audit_witness for insert to organization_owner
  with check (true);
create policy told on hierarchy.audit_witness for select to public
  using (true);
grant select on hierarchy.audit_witness to province_service;
grant select on hierarchy.audit_witness to public;

create table hierarchy.body (
  id uuid not null,
  unit_id uuid not null,
  kind text not null,
  name text not null,
  name_folded text not null,
  sits_on uuid,
  version integer not null,
  valid_from date not null,
  valid_to date not null,
  constraint body_pkey PRIMARY KEY (id, valid_from)
);
CREATE INDEX body_at ON hierarchy.body USING btree (COALESCE(sits_on, unit_id), kind);
alter table hierarchy.body enable row level security;
alter table hierarchy.body force row level security;
create policy projected on hierarchy.body for all to organization_owner
  using (true)
  with check (true);
create policy public on hierarchy.body for select to public
  using (true);
grant select on hierarchy.body to province_service;

create table hierarchy.calendar_day (
  "position" bigint not null,
  decision_id uuid not null,
  day date not null,
  kind text not null,
  name text not null,
  document text not null,
  recorded_on date not null,
  constraint calendar_day_pkey PRIMARY KEY ("position"),
  constraint calendar_day_decision_id_key UNIQUE (decision_id),
  constraint calendar_day_kind_check CHECK (kind = ANY (ARRAY['HOLIDAY'::text, 'IN_LIEU'::text, 'SWAPPED_OFF'::text, 'SWAPPED_IN'::text, 'UNCONFIRMED'::text]))
);
CREATE INDEX calendar_day_on ON hierarchy.calendar_day USING btree (day, "position");
alter table hierarchy.calendar_day enable row level security;
alter table hierarchy.calendar_day force row level security;
create policy public on hierarchy.calendar_day for select to public
  using (true);
create policy taken on hierarchy.calendar_day for insert to organization_owner
  with check (true);
create policy written on hierarchy.calendar_day for insert to organization_app
  with check (true);
grant insert on hierarchy.calendar_day to organization_app;
grant select on hierarchy.calendar_day to province_service;

create table hierarchy.closure (
  ancestor_id uuid not null,
  descendant_id uuid not null,
  depth integer not null,
  valid_from date not null,
  valid_to date not null,
  ends_unit boolean not null,
  begins_unit boolean not null,
  constraint closure_pkey PRIMARY KEY (ancestor_id, descendant_id, valid_from)
);
CREATE INDEX closure_by_descendant ON hierarchy.closure USING btree (descendant_id, depth);
grant delete, insert on hierarchy.closure to organization_app;
grant select on hierarchy.closure to province_service;

create table hierarchy.custody (
  custodian_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  constraint custody_pkey PRIMARY KEY (custodian_id, unit_id)
);
alter table hierarchy.custody enable row level security;
alter table hierarchy.custody force row level security;
create policy public on hierarchy.custody for select to public
  using (true);
create policy written on hierarchy.custody for insert to organization_app
  with check (true);
grant insert on hierarchy.custody to organization_app;
grant select on hierarchy.custody to province_service;

create table hierarchy.lineage (
  origin_id uuid not null,
  known_from date not null,
  known_to date not null,
  unit_id uuid not null,
  share numeric not null,
  valid_from date not null,
  valid_to date not null,
  constraint lineage_pkey PRIMARY KEY (origin_id, known_from, unit_id, valid_from),
  constraint lineage_share_check CHECK (share > 0::numeric AND share <= 1::numeric)
);
CREATE INDEX lineage_to ON hierarchy.lineage USING btree (unit_id, valid_from);
alter table hierarchy.lineage enable row level security;
alter table hierarchy.lineage force row level security;
create policy public on hierarchy.lineage for select to public
  using (true);
create policy replaced on hierarchy.lineage for delete to organization_app
  using (true);
create policy written on hierarchy.lineage for insert to organization_app
  with check (true);
grant delete, insert on hierarchy.lineage to organization_app;
grant select on hierarchy.lineage to province_service;

create table hierarchy.one_stop (
  body_id uuid not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date not null,
  constraint one_stop_pkey PRIMARY KEY (body_id, valid_from)
);
CREATE INDEX one_stop_of ON hierarchy.one_stop USING btree (unit_id);
alter table hierarchy.one_stop enable row level security;
alter table hierarchy.one_stop force row level security;
create policy projected on hierarchy.one_stop for all to organization_owner
  using (true)
  with check (true);
create policy public on hierarchy.one_stop for select to public
  using (true);
grant select on hierarchy.one_stop to province_service;

create table hierarchy.tier (
  level text not null,
  valid_from date not null,
  valid_to date not null,
  ended_by text,
  constraint tier_pkey PRIMARY KEY (level, valid_from)
);
alter table hierarchy.tier enable row level security;
alter table hierarchy.tier force row level security;
create policy public on hierarchy.tier for select to public
  using (true);
create policy replaced on hierarchy.tier for delete to organization_app
  using (true);
create policy written on hierarchy.tier for insert to organization_app
  with check (true);
grant delete, insert on hierarchy.tier to organization_app;
grant select on hierarchy.tier to province_service;

create table hierarchy.unit (
  id uuid not null,
  code text not null,
  name text not null,
  name_folded text not null,
  level text not null,
  level_rank integer not null,
  kind text not null,
  parent_id uuid,
  valid_from date not null,
  valid_to date not null,
  opened_on date,
  closed_on date,
  origin text default 'REGISTER'::text not null,
  search_text text default ''::text not null,
  not_followed_from date,
  constraint unit_pkey PRIMARY KEY (id, valid_from),
  constraint unit_origin_check CHECK (origin = ANY (ARRAY['REGISTER'::text, 'OUTSIDE'::text, 'PARTLY_OUTSIDE'::text]))
);
CREATE INDEX unit_by_code ON hierarchy.unit USING btree (code, valid_from);
CREATE INDEX unit_by_parent ON hierarchy.unit USING btree (parent_id, level_rank, code);
grant delete, insert on hierarchy.unit to organization_app;
grant select on hierarchy.unit to province_service;

CREATE OR REPLACE FUNCTION hierarchy.body_successor(body uuid, day date)
 RETURNS uuid
 LANGUAGE plpgsql
 STABLE
AS $function$
     declare
       found uuid := hierarchy.next_body($1);
     begin
       while found is not null and not exists (select from hierarchy.body b where b.id = found and b.valid_to > $2) loop
         found := hierarchy.next_body(found);
       end loop;
       return found;
     end $function$
;
grant execute on function hierarchy.body_successor(uuid,date) to province_service;
grant execute on function hierarchy.body_successor(uuid,date) to public;

CREATE OR REPLACE FUNCTION hierarchy.exists_on(unit uuid, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
     select exists (select from hierarchy.unit u where u.id = unit and u.valid_from <= day and u.valid_to > day)
   $function$
;
grant execute on function hierarchy.exists_on(uuid,date) to province_service;
grant execute on function hierarchy.exists_on(uuid,date) to public;

CREATE OR REPLACE FUNCTION hierarchy.goes_on_as(unit uuid)
 RETURNS TABLE(id uuid)
 LANGUAGE sql
 STABLE
AS $function$
     select unit union
     select l.unit_id from hierarchy.lineage l
     where l.origin_id = unit and l.unit_id <> unit and l.share = 1
       and exists (select from hierarchy.unit u where u.id = l.origin_id and u.parent_id is null)
       and exists (select from hierarchy.unit u where u.id = l.unit_id and u.parent_id is null)
   $function$
;
grant execute on function hierarchy.goes_on_as(uuid) to province_service;
grant execute on function hierarchy.goes_on_as(uuid) to public;

CREATE OR REPLACE FUNCTION hierarchy.is_below(unit uuid, above uuid, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
     select exists (select from hierarchy.closure c where c.ancestor_id = above and c.descendant_id = unit
       and c.valid_from <= day and c.valid_to > day)
   $function$
;
grant execute on function hierarchy.is_below(uuid,uuid,date) to province_service;
grant execute on function hierarchy.is_below(uuid,uuid,date) to public;

CREATE OR REPLACE FUNCTION hierarchy.next_body(body uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
     with ended as (select b.kind, b.name, b.valid_to as day, coalesce(b.sits_on, b.unit_id) as place
         from hierarchy.body b where b.id = $1 order by b.valid_to desc limit 1),
       place as (select e.*, least(e.day, (select max(u.valid_to) from hierarchy.unit u where u.id = e.place)) as until
         from ended e where e.day < 'infinity'),
       heir as (select p.place as id from place p where hierarchy.exists_on(p.place, p.day)
         union select l.unit_id from place p join hierarchy.lineage l on l.origin_id = p.place
           and l.known_from < p.until and l.known_to >= p.until and l.valid_from <= p.day and l.valid_to > p.day),
       alike as (select b.id, b.name = p.name as namesake from place p join hierarchy.body b on b.kind = p.kind and b.id <> $1
         and coalesce(b.sits_on, b.unit_id) in (select h.id from heir h) and b.valid_from <= p.day and b.valid_to > p.day)
     select case when count(*) = 1 then (min(a.id::text))::uuid
       when count(*) filter (where a.namesake) = 1 then (min(a.id::text) filter (where a.namesake))::uuid end
     from alike a $function$
;
grant execute on function hierarchy.next_body(uuid) to province_service;
grant execute on function hierarchy.next_body(uuid) to public;

CREATE OR REPLACE FUNCTION hierarchy.restated(within uuid, known date, drawn date)
 RETURNS TABLE(origin_id uuid, share numeric)
 LANGUAGE sql
 STABLE
AS $function$
     select l.origin_id, sum(l.share)
     from hierarchy.closure c
     join hierarchy.lineage l on l.unit_id = c.descendant_id and l.known_from <= known and l.known_to > known
       and l.valid_from <= drawn and l.valid_to > drawn
     where c.ancestor_id = within and c.valid_from <= drawn and c.valid_to > drawn
     group by l.origin_id
   $function$
;
grant execute on function hierarchy.restated(uuid,date,date) to province_service;
grant execute on function hierarchy.restated(uuid,date,date) to public;

CREATE OR REPLACE FUNCTION hierarchy.under(unit uuid, day date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$
     with reached as (
       select c.descendant_id as id from hierarchy.closure c
       where c.ancestor_id = unit and (c.begins_unit or c.valid_from <= day) and (c.ends_unit or c.valid_to > day))
     select coalesce(array_agg(distinct s.id order by s.id), '{}') from (
       select r.id from reached r
       union all
       select k.unit_id from hierarchy.custody k where k.valid_from <= day
         and k.custodian_id in (select r.id from reached r)) s
   $function$
;
grant execute on function hierarchy.under(uuid,date) to province_service;
grant execute on function hierarchy.under(uuid,date) to public;

CREATE OR REPLACE FUNCTION hierarchy.witness_heads(p_lines bigint, p_digest text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
         insert into hierarchy.audit_witness (service, lines, digest)
           values (regexp_replace(session_user, '_app$', ''), p_lines, p_digest)
       $function$
;
grant execute on function hierarchy.witness_heads(bigint,text) to public;

create schema app;
grant usage on schema app to province_service;
alter default privileges for role organization_owner in schema app grant select on tables to province_service;

CREATE OR REPLACE FUNCTION app.go_on_as(ended uuid, successor uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
     select set_config('app.held', coalesce((
         select jsonb_object_agg(h.key, case when h.value ? ended::text
           then h.value || to_jsonb(successor::text) else h.value end)
         from jsonb_each(coalesce(nullif(current_setting('app.held', true), ''), '{}')::jsonb) h), '{}')::text, true),
       set_config('app.roots', (
         select coalesce(array_agg(distinct r.id), '{}')::text from (
           select unnest(coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[]) as id
           union all select successor where ended = any(
             coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[])) r), true)
   $function$
;
grant execute on function app.go_on_as(uuid,uuid) to organization_app;
grant execute on function app.go_on_as(uuid,uuid) to public;

CREATE OR REPLACE FUNCTION app.take_calendar_decisions(taken jsonb)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
     with decided as (
       insert into organization.calendar_decision
         (id, unit_id, day, kind, name, document, decided_on, recorded_on, recorded_by)
       select id, unit_id, day, kind, name, document, decided_on, recorded_on, recorded_by
       from jsonb_to_recordset(taken) as d (id uuid, position bigint, unit_id uuid, day date, kind text, name text,
         document text, decided_on date, recorded_on date, recorded_by text)
       order by d.position on conflict (id) do nothing
       returning position, id, day, kind, name, document, recorded_on)
     insert into hierarchy.calendar_day (position, decision_id, day, kind, name, document, recorded_on)
     select position, id, day, kind, name, document, recorded_on from decided $function$
;
revoke all on function app.take_calendar_decisions(jsonb) from public;
grant execute on function app.take_calendar_decisions(jsonb) to complaints_owner;

CREATE OR REPLACE FUNCTION app.units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$

     with reached as materialized (
       select array_agg(distinct c.descendant_id order by c.descendant_id) as ids from hierarchy.closure c
       where c.ancestor_id = any(coalesce(nullif(current_setting('app.roots', true), ''), '{}')::uuid[]) and (c.begins_unit or c.valid_from <= coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))
         and (c.ends_unit or c.valid_to > coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))),
     taken as (
       select array_agg(k.unit_id) as ids from reached r cross join unnest(r.ids) i
       join hierarchy.custody k on k.custodian_id = i and k.valid_from <= coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))
     select case when t.ids is null then coalesce(r.ids, '{}')
       else (select array_agg(u.id order by u.id) from (select unnest(r.ids) as id union select unnest(t.ids)) u) end
     from reached r cross join taken t
   $function$
;
grant execute on function app.units() to province_service;
grant execute on function app.units() to public;

CREATE OR REPLACE FUNCTION app.units_of(action text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
AS $function$

     with reached as materialized (
       select array_agg(distinct c.descendant_id order by c.descendant_id) as ids from hierarchy.closure c
       where c.ancestor_id = any(array(select jsonb_array_elements_text(
       coalesce(nullif(current_setting('app.held', true), '')::jsonb, '{}') -> action))::uuid[]) and (c.begins_unit or c.valid_from <= coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))
         and (c.ends_unit or c.valid_to > coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))),
     taken as (
       select array_agg(k.unit_id) as ids from reached r cross join unnest(r.ids) i
       join hierarchy.custody k on k.custodian_id = i and k.valid_from <= coalesce(nullif(current_setting('app.today', true), '')::date, 'infinity'))
     select case when t.ids is null then coalesce(r.ids, '{}')
       else (select array_agg(u.id order by u.id) from (select unnest(r.ids) as id union select unnest(t.ids)) u) end
     from reached r cross join taken t
   $function$
;
grant execute on function app.units_of(text) to province_service;
grant execute on function app.units_of(text) to public;
