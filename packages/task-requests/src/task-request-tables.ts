const WITHIN = (action: string) => `unit_id = any((select app.units_of('${action}'))::uuid[])`

/**
 * What records of a service ask to be given as tasks, for one of its migrations: appended by whoever may give tasks there. Never
 * changed once merged: a later shape is another function.
 */
export const taskRequestTables = (schema: string): string[] => [
  `create table ${schema}.task_request (
     id uuid primary key, unit_id uuid not null, kind text not null
       check (kind in ('RECEPTION_CONCLUSION', 'DIALOGUE', 'INSPECTION', 'RECOMMENDATION')),
     record_id uuid not null, source text not null, giver_name text not null,
     lead_unit_id uuid not null check (lead_unit_id <> unit_id), lead_name text not null, title text not null,
     expected_result text not null, asked_on date not null, due_on date not null check (due_on >= asked_on),
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp())`,
  `create index task_request_of on ${schema}.task_request (record_id)`,
  `alter table ${schema}.task_request enable row level security`,
  `alter table ${schema}.task_request force row level security`,
  `create policy in_sight on ${schema}.task_request for select using (unit_id = any((select app.units())::uuid[]))`,
  `create policy added on ${schema}.task_request for insert with check (${WITHIN('task.give')})`,
  `revoke update on ${schema}.task_request from ${schema}_app`,
]

/** The bodies of the directory that give and lead, for a later migration of the same service: two of one unit may give each other. */
export const taskRequestBodies = (schema: string): string[] => [
  `alter table ${schema}.task_request add column giver_body_id uuid, add column lead_body_id uuid`,
  `alter table ${schema}.task_request drop constraint task_request_check`,
  `alter table ${schema}.task_request add constraint task_request_to_another check (
     case when giver_body_id is null or lead_body_id is null then lead_unit_id <> unit_id else lead_body_id <> giver_body_id end)`,
]

/** That decisions on cases ask for tasks too, for a later migration of a service that has cases. */
export const taskRequestsOfCases = (schema: string): string[] => [
  `alter table ${schema}.task_request drop constraint task_request_kind_check`,
  `alter table ${schema}.task_request add constraint task_request_kind_check
     check (kind in ('RECEPTION_CONCLUSION', 'DIALOGUE', 'CASE_DECISION', 'INSPECTION', 'RECOMMENDATION'))`,
]
