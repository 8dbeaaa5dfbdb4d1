import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const of = (action: string) => `unit_id = any((select app.units_of('${action}'))::uuid[])`
const IN_REACH = 'unit_id = any((select app.units())::uuid[])'
const HANDLES = of('petition.handle')
const CLOSES = `${of('vault.hold_key')} or ${of('vault.set_up')}`

// A request about a petition is there for who is shown the petition; what tells of clocks by itself has all of them.
const ABOUT_IN_SIGHT = `(petition_id is null or ${of('clock.tell')}
  or exists (select from complaints.petition p where p.id = petition_id))`

const requests = [
  `create table complaints.data_request (
     id uuid primary key, unit_id uuid not null, kind text not null check (kind in ('SEE', 'CORRECT', 'RESTRICT', 'DELETE')),
     received_at timestamptz not null, due_at timestamptz not null check (due_at = received_at + interval '72 hours'),
     channel text not null check (channel in ('IN_PERSON', 'POST', 'ONLINE', 'TELEPHONE')), asks text not null,
     petition_id uuid references complaints.petition deferrable initially deferred,
     visit_id uuid references complaints.visit deferrable initially deferred,
     state text not null check (state in ('RECEIVED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')), ended_at timestamptz, document text,
     reason text, ground text check (ground in ('NOT_THE_PERSON', 'DATA_NOT_HELD', 'HARMS_OTHERS', 'KEPT_BY_LAW', 'STATE_SECRET')),
     version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check ((petition_id is null) <> (visit_id is null)), check ((state = 'RECEIVED') = (ended_at is null)),
     check (ended_at >= received_at), check (state not in ('ANSWERED', 'REFUSED') or document is not null),
     check (state not in ('REFUSED', 'WITHDRAWN') or reason is not null), check ((state = 'REFUSED') = (ground is not null)))`,
  'create index data_request_by_unit on complaints.data_request (unit_id, received_at desc, id desc)',
  'create index data_request_newest on complaints.data_request (received_at desc, id desc)',
  'create index data_request_of_petition on complaints.data_request (petition_id) where petition_id is not null',
  'create index data_request_of_visit on complaints.data_request (visit_id) where visit_id is not null',
  `create table complaints.data_request_step (
     id uuid primary key, request_id uuid not null references complaints.data_request deferrable initially deferred,
     unit_id uuid not null, step text not null check (step in ('receive', 'answer', 'refuse', 'withdraw')),
     happened_at timestamptz not null, document text, reason text, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index data_request_step_of on complaints.data_request_step (request_id, happened_at, id)',
  ...guardedTable('complaints', 'data_request', {
    read: `${IN_REACH} and ${ABOUT_IN_SIGHT}`,
    add: `${HANDLES} and ${ABOUT_IN_SIGHT}`,
    change: `${HANDLES} and ${ABOUT_IN_SIGHT}`,
  }),
  ...guardedTable('complaints', 'data_request_step', {
    read: 'exists (select from complaints.data_request r where r.id = request_id)',
    add: HANDLES,
  }),
  // That a clock runs, or that something happened, tells that its request is there.
  `create policy of_request on complaints.clock as restrictive for select to complaints_app
     using (subject_kind <> 'data_request' or exists (select from complaints.data_request r where r.id = subject_id))`,
  `create policy of_request on complaints.outbox as restrictive for select to complaints_app
     using (not starts_with(name, 'data_request.') or exists (select from complaints.data_request r where r.id = aggregate_id))`,
]

const breaches = [
  `create table complaints.data_breach (
     id uuid primary key, unit_id uuid not null, noticed_at timestamptz not null,
     due_at timestamptz not null check (due_at = noticed_at + interval '72 hours'), happened text not null,
     people int check (people >= 0), measures text, notify text[] not null check (cardinality(notify) > 0
       and notify <@ array['DATA_AUTHORITY', 'UNIT_ABOVE', 'PERSONS_CONCERNED']),
     state text not null check (state in ('NOTICED', 'NOTIFIED', 'CLOSED')), notice text, notified_at timestamptz, late_why text,
     closed_at timestamptz, outcome text, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check ((state = 'NOTICED') = (notice is null) and (notice is null) = (notified_at is null)),
     check (notified_at >= noticed_at), check ((late_why is not null) = coalesce(notified_at > due_at, false)),
     check ((state = 'CLOSED') = (closed_at is not null) and (closed_at is null) = (outcome is null)),
     check (closed_at >= notified_at))`,
  'create index data_breach_by_unit on complaints.data_breach (unit_id, noticed_at desc, id desc)',
  'create index data_breach_newest on complaints.data_breach (noticed_at desc, id desc)',
  `create table complaints.data_breach_step (
     id uuid primary key, breach_id uuid not null references complaints.data_breach deferrable initially deferred,
     unit_id uuid not null, step text not null check (step in ('notice', 'notify', 'close')), happened_at timestamptz not null,
     document text, reason text, people int, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create index data_breach_step_of on complaints.data_breach_step (breach_id, happened_at, id)',
  ...guardedTable('complaints', 'data_breach', {
    read: `${IN_REACH} or ${CLOSES}`,
    add: HANDLES,
    change: `${HANDLES} or ${CLOSES}`,
  }),
  ...guardedTable('complaints', 'data_breach_step', {
    read: 'exists (select from complaints.data_breach b where b.id = breach_id)',
    add: `${HANDLES} or ${CLOSES}`,
  }),
]

/** What people ask of their personal data, and what becomes of data that got out: both within 72 hours, to the hour. */
export class Migration20230403000000 extends Migration {
  override up(): void {
    for (const sql of [...requests, ...breaches]) this.addSql(sql)
  }
}
