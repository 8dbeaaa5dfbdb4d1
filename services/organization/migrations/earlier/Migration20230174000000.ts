import { Migration } from '@mikro-orm/migrations'

// Which units the actor holds which action on, asked once a statement: the actions that this service names.
const HELD = `(select h.action, u.id from jsonb_object_keys(
    coalesce(nullif(current_setting('app.held', true), '')::jsonb, '{}')) as h (action)
  cross join lateral unnest(app.units_of(h.action)) as u (id))`

const WRITES = `(select app.units_of('notification.write'))::uuid[]`

// Whoever no longer has the duty, or may no longer read what it is about, was never told.
const CONCERNS = `(action, unit_id) in ${HELD} and (needs is null or (needs, unit_id) in ${HELD})`

const OWN = `account_id::text = current_setting('app.subject', true) and ${CONCERNS}`

const tables = [
  `create table organization.notification (
     id uuid primary key, account_id uuid not null references organization.account deferrable initially deferred,
     source text not null, noun text not null, noun_id uuid not null, subject_kind text not null,
     subject_id uuid not null, kind text not null, unit_id uuid not null,
     rung text not null check (rung in ('WARN', 'DUE', 'OVER')), day date not null,
     address text not null check (address in ('OWN', 'WAITING', 'SUPERIOR')), action text not null, needs text,
     read_at timestamptz, recorded_at timestamptz not null default clock_timestamp(),
     unique (account_id, source, noun_id, rung))`,
  'create index notification_of on organization.notification (account_id, day desc, id desc)',
  'create index notification_unread on organization.notification (account_id) where read_at is null',
  'create index notification_about on organization.notification (source, noun_id)',
  `create table organization.vacant_duty (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred,
     action text not null, needs text, since date not null, filled_on date,
     recorded_at timestamptz not null default clock_timestamp())`,
  `create unique index vacant_duty_once on organization.vacant_duty (unit_id, action, coalesce(needs, ''))
     where filled_on is null`,
  `create table organization.notification_feed (source text primary key, position text not null)`,
]

const forced = (table: string) => [
  `alter table organization.${table} enable row level security`,
  `alter table organization.${table} force row level security`,
]

const policies = [
  ...['notification', 'vacant_duty', 'notification_feed'].flatMap(forced),
  `create policy own on organization.notification for select using (${OWN})`,
  `create policy read on organization.notification for update using (${OWN}) with check (${OWN})`,
  `create policy told on organization.notification using (unit_id = any(${WRITES})) with check (unit_id = any(${WRITES}))`,
  `create policy in_sight on organization.vacant_duty for select using (
     (unit_id = any((select app.units_of('grant.manage'))::uuid[]) or (action, unit_id) in ${HELD})
     and (needs is null or (needs, unit_id) in ${HELD}))`,
  `create policy told on organization.vacant_duty using (unit_id = any(${WRITES})) with check (unit_id = any(${WRITES}))`,
  `create policy told on organization.notification_feed using (cardinality(${WRITES}) > 0)
     with check (cardinality(${WRITES}) > 0)`,
]

/** What people are told of deadlines, where nobody could be told, and how far each domain was heard. */
export class Migration20230174000000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...policies]) this.addSql(sql)
  }
}
