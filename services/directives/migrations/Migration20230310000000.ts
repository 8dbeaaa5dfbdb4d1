import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const among = (column: string, values: readonly string[]) =>
  `${column} in (${values.map((value) => `'${value}'`).join(', ')})`

const STATES = [
  'ASSIGNED',
  'ACCEPTED',
  'DISPUTED',
  'IN_PROGRESS',
  'REPORTED_DONE',
  'CONFIRMED',
  'RETURNED',
  'CANCELLED',
]
const SOURCES = [
  'DOCUMENT',
  'RECEPTION_CONCLUSION',
  'DIALOGUE',
  'INSPECTION',
  'RECOMMENDATION',
  'PLAN_OF_WORK',
]
const OPEN_TO_LEAD = ['ASSIGNED', 'ACCEPTED', 'DISPUTED', 'IN_PROGRESS', 'REPORTED_DONE', 'RETURNED']
const REACHED_BY_LEAD = ['ACCEPTED', 'DISPUTED', 'IN_PROGRESS', 'REPORTED_DONE']

const tables = [
  `create table directives.task (
     id uuid primary key, unit_id uuid not null, giver_name text not null,
     lead_unit_id uuid not null check (lead_unit_id <> unit_id), lead_name text not null, handed_over_from_id uuid,
     title text not null, expected_result text not null, source_kind text not null check (${among('source_kind', SOURCES)}),
     source text not null, source_id uuid, group_code text, assigned_on date not null,
     due_on date not null check (due_on >= assigned_on),
     recurrence text check (${among('recurrence', ['MONTHLY', 'QUARTERLY', 'YEARLY'])}),
     state text not null check (${among('state', STATES)}), last_step_on date not null, reported_by text,
     closed_on date check ((closed_on is not null) = (${among('state', ['CONFIRMED', 'CANCELLED'])})), extended_by text,
     invented boolean not null, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  // What a record gives is given once, whoever asks and however often.
  'create unique index task_of_source on directives.task (source_id) where source_id is not null',
  'create index task_given on directives.task (unit_id, due_on, id)',
  'create index task_led on directives.task (lead_unit_id, due_on, id)',
  'create index task_due on directives.task (due_on, id)',
  'create index task_given_newest on directives.task (unit_id, assigned_on, id)',
  'create index task_led_newest on directives.task (lead_unit_id, assigned_on, id)',
  'create index task_newest on directives.task (assigned_on, id)',
  `create table directives.task_entry (
     id uuid primary key, ordinal int not null,
     task_id uuid not null references directives.task deferrable initially deferred,
     unit_id uuid not null, lead_unit_id uuid not null, by_lead boolean not null, step text not null,
     from_state text not null check (${among('from_state', STATES)}), to_state text not null check (${among('to_state', STATES)}),
     text text, document text, effective_on date not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (task_id, ordinal))`,
  `create table directives.task_cooperator (
     id uuid primary key, task_id uuid not null references directives.task deferrable initially deferred,
     unit_id uuid not null, lead_unit_id uuid not null, cooperator_id uuid not null,
     recorded_at timestamptz not null default clock_timestamp(), unique (task_id, cooperator_id))`,
]

const under = (column: string, action?: string) =>
  `${column} = any((select app.${action ? `units_of('${action}')` : 'units()'})::uuid[])`
const GIVER = under('unit_id', 'task.give')
const LEAD = under('lead_unit_id', 'task.answer')
const BESIDE = `exists (select from directives.task_cooperator c where c.task_id = task.id and ${under('c.cooperator_id')})`
const SEEN = `${under('unit_id')} or ${under('lead_unit_id')} or ${BESIDE}`

// Whoever works beside sees the task by its own row, which must not ask for the task in turn.
const policies = [
  'alter table directives.task enable row level security',
  'alter table directives.task force row level security',
  `create policy in_sight on directives.task for select using (${SEEN})`,
  `create policy added on directives.task for insert with check (${GIVER})`,
  `create policy changed on directives.task for update
     using ((${GIVER}) or (${LEAD} and ${among('state', OPEN_TO_LEAD)}))
     with check ((${GIVER}) or (${LEAD} and ${among('state', REACHED_BY_LEAD)}))`,
]

/** Tasks, their steps and who works beside: seen by all ends, confirmed by the giver alone. */
export class Migration20230310000000 extends Migration {
  override up(): void {
    const entries = guardedTable('directives', 'task_entry', {
      read: 'exists (select from directives.task t where t.id = task_id)',
      add: `(not by_lead and ${GIVER}) or (by_lead and ${LEAD})`,
    })
    const beside = guardedTable('directives', 'task_cooperator', {
      read: `${under('unit_id')} or ${under('lead_unit_id')} or ${under('cooperator_id')}`,
      add: GIVER,
    })
    for (const sql of [...tables, ...policies, ...entries, ...beside]) this.addSql(sql)
  }
}
