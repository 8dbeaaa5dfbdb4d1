/**
 * The tables every service needs from its first mutation on, for its first migration: answered idempotency keys,
 * the outbox of events and the audit. Never changed once merged: a later shape is another function.
 */
export const foundationTables = (schema: string): string[] => [
  `create table ${schema}.idempotency (
     key text not null, subject text not null, input_hash text not null, answer jsonb,
     created_at timestamptz not null default clock_timestamp(), primary key (subject, key))`,
  `create table ${schema}.outbox (
     position bigint generated always as identity primary key, mutation_id uuid not null, name text not null,
     aggregate_id uuid not null, unit_id uuid not null, payload jsonb not null, effective_at timestamptz not null,
     recorded_at timestamptz not null default clock_timestamp(), relayed_at timestamptz)`,
  `create table ${schema}.audit (
     id uuid primary key, subject text not null, field text not null, input_hash text not null,
     idempotency_key text, address_hash text not null, at timestamptz not null default clock_timestamp())`,
  // A person meets only their own keys; events and audit rows are written by the work and read by their own roles.
  ...protect(schema, 'idempotency', `subject = current_setting('app.subject', true)`),
  `alter table ${schema}.outbox enable row level security`,
  `alter table ${schema}.outbox force row level security`,
  `create policy written on ${schema}.outbox for insert with check (true)`,
  `alter table ${schema}.audit enable row level security`,
  `alter table ${schema}.audit force row level security`,
  `create policy written on ${schema}.audit for insert with check (true)`,
  `revoke update on ${schema}.audit, ${schema}.outbox from ${schema}_app`,
]

const protect = (schema: string, table: string, condition: string): string[] => [
  `alter table ${schema}.${table} enable row level security`,
  `alter table ${schema}.${table} force row level security`,
  `create policy in_scope on ${schema}.${table} using (${condition}) with check (${condition})`,
]

/** Row-level security of a table whose rows belong to units: only those under the actor's roots exist for it. */
export const scopedByUnit = (schema: string, table: string, column = 'unit_id'): string[] =>
  protect(schema, table, `${column} = any((select app.units())::uuid[])`)

/**
 * Narrows the rights of a table scoped by unit: whoever has it in sight reads, and only who holds one of the actions
 * under that unit adds, changes and locks. The service names the actions in `scopedActions`.
 */
export const writtenBy = (schema: string, table: string, actions: string[], column = 'unit_id'): string[] => {
  const inScope = actions
    .map((action) => `${column} = any((select app.units_of('${action}'))::uuid[])`)
    .join(' or ')
  return [
    `drop policy in_scope on ${schema}.${table}`,
    `create policy in_sight on ${schema}.${table} for select using (${column} = any((select app.units())::uuid[]))`,
    `create policy added on ${schema}.${table} for insert with check (${inScope})`,
    `create policy changed on ${schema}.${table} for update using (${inScope}) with check (${inScope})`,
  ]
}

/** As `scopedByUnit`, by the units under which the actor holds one action; the service names it in `scopedActions`. */
export const scopedByAction = (schema: string, table: string, action: string, column = 'unit_id'): string[] =>
  protect(schema, table, `${column} = any((select app.units_of('${action}'))::uuid[])`)

/** Who reads, adds and changes the rows of a table, as conditions; what is not said is open to nobody. */
export interface RowRights {
  read: string
  add: string
  change?: string
}

/** Row-level security of a table whose rights are no question of one unit and one action. */
export const guardedTable = (schema: string, table: string, { read, add, change }: RowRights): string[] => [
  `alter table ${schema}.${table} enable row level security`,
  `alter table ${schema}.${table} force row level security`,
  `create policy in_sight on ${schema}.${table} for select using (${read})`,
  `create policy added on ${schema}.${table} for insert with check (${add})`,
  ...(change === undefined
    ? [`revoke update on ${schema}.${table} from ${schema}_app`]
    : [`create policy changed on ${schema}.${table} for update using (${change}) with check (${change})`]),
]
