import { TELL } from './clock/domain-clocks.ts'

/** Who does what to the clocks of a service; the service names all of these in its `scopedActions`. */
export interface ClockRights {
  /** Who holds one of these on a unit of the clock arms it and changes it. */
  write: readonly string[]
  /** Restricted clocks exist only for who holds this; without it a service has none. */
  restricted?: string
}

// Who must be in time, and who waits for it.
const UNITS = ['unit_id', 'waiting_unit_id']

const within = (actions: readonly string[]) =>
  UNITS.flatMap((column) =>
    actions.map((action) => `${column} = any((select app.units_of('${action}'))::uuid[])`),
  ).join(' or ')

const SEEN = UNITS.map((column) => `${column} = any((select app.units())::uuid[])`).join(' or ')

const TOLD = `unit_id = any((select app.units_of('${TELL}'))::uuid[])`

const forced = (schema: string, table: string) => [
  `alter table ${schema}.${table} enable row level security`,
  `alter table ${schema}.${table} force row level security`,
]

const tables = (schema: string) => [
  `create table ${schema}.clock (
     id uuid primary key, subject_kind text not null, subject_id uuid not null, unit_id uuid not null,
     waiting_unit_id uuid, kind text not null, restricted boolean not null, armed_on date not null,
     rule_code text not null, state text not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
     ended_on date check ((ended_on is not null) = (state = 'ENDED')), due_on date, warn_on date,
     provisional boolean not null, calendar_position bigint not null, version int not null,
     recorded_at timestamptz not null default clock_timestamp())`,
  `create index clock_of on ${schema}.clock (subject_id)`,
  `create unique index clock_once on ${schema}.clock (subject_id, kind) where state <> 'ENDED'`,
  `create index clock_running on ${schema}.clock (unit_id, due_on) where state <> 'ENDED'`,
  `create index clock_warned on ${schema}.clock (warn_on) where state = 'RUNNING'`,
  `create index clock_behind on ${schema}.clock (calendar_position) where state = 'RUNNING'`,
  `create table ${schema}.clock_event (
     clock_id uuid not null references ${schema}.clock deferrable initially deferred, seq int not null,
     unit_id uuid not null, waiting_unit_id uuid, kind text not null, happened_on date not null,
     facts jsonb not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(), primary key (clock_id, seq))`,
  `create table ${schema}.clock_rung (
     clock_id uuid not null references ${schema}.clock deferrable initially deferred,
     code text not null check (code in ('WARN', 'DUE', 'OVER')), unit_id uuid not null,
     reached_on date not null, told_on date not null,
     recorded_at timestamptz not null default clock_timestamp(), primary key (clock_id, code))`,
  ...['clock', 'clock_event', 'clock_rung'].flatMap((table) => forced(schema, table)),
]

/**
 * Clocks of a service with their events and reminders, for one of its migrations. Never changed once merged: a later shape
 * is another function.
 */
export const clockTables = (schema: string, { write, restricted }: ClockRights): string[] => {
  const writers = within([...write, TELL])
  const hidden = restricted === undefined ? 'not restricted' : `not restricted or ${within([restricted])}`
  return [
    ...tables(schema),
    `create policy in_sight on ${schema}.clock for select using ((${SEEN}) and (${hidden}))`,
    `create policy added on ${schema}.clock for insert with check (${writers})`,
    `create policy changed on ${schema}.clock for update using (${writers}) with check (${writers})`,
    `create policy in_sight on ${schema}.clock_event for select using (
       exists (select from ${schema}.clock c where c.id = clock_id))`,
    `create policy added on ${schema}.clock_event for insert with check (${writers})`,
    // The service itself tells of rungs and nobody else: no role holds this action.
    `create policy in_sight on ${schema}.clock_rung for select using (${TOLD})`,
    `create policy added on ${schema}.clock_rung for insert with check (${TOLD})`,
    `revoke update on ${schema}.clock_event, ${schema}.clock_rung from ${schema}_app`,
  ]
}
