import { Migration } from '@mikro-orm/migrations'
import { scopedByAction } from '@province/subgraph/install'

const tables = [
  `create table organization.api_client (
     id uuid primary key, unit_id uuid not null references organization.unit deferrable initially deferred,
     name text not null, actions text[] not null, fields text[], expires_at timestamptz, disabled_at timestamptz,
     version int not null, created_by text not null, created_at timestamptz not null)`,
  'create index api_client_by_name on organization.api_client (name, id)',
  `create table organization.api_key (
     id uuid primary key, client_id uuid not null references organization.api_client deferrable initially deferred,
     unit_id uuid not null, prefix text not null, secret_hash text not null unique, created_at timestamptz not null,
     ends_at timestamptz, revoked_at timestamptz, last_used_at timestamptz)`,
  'create index api_key_of on organization.api_key (client_id, created_at)',
  `create table organization.client_token (
     token_hash text primary key, key_id uuid not null references organization.api_key, expires_at timestamptz not null)`,
  `create table organization.client_usage (
     client_id uuid not null references organization.api_client, unit_id uuid not null, day date not null,
     operation text not null, requests bigint not null, errors bigint not null, cost bigint not null,
     milliseconds bigint not null, primary key (client_id, day, operation))`,
]

const own = (table: string, column: string) =>
  `create policy own on organization.${table} for select using (${column}::text = current_setting('app.subject', true))`

// The functions below run as the owner, who is under row-level security as well and needs a policy of its own.
const byOwner = (table: string) =>
  `create policy by_owner on organization.${table} to organization_owner using (true) with check (true)`

const policies = [
  ...scopedByAction('organization', 'api_client', 'client.manage'),
  ...scopedByAction('organization', 'api_key', 'client.manage'),
  ...scopedByAction('organization', 'client_usage', 'client.manage'),
  own('api_client', 'id'),
  own('api_key', 'client_id'),
  own('client_usage', 'client_id'),
  'alter table organization.client_token enable row level security',
  'alter table organization.client_token force row level security',
  ...['api_client', 'api_key', 'client_token', 'client_usage'].map(byOwner),
]

const ALIVE = `c.disabled_at is null and (c.expires_at is null or c.expires_at > clock_timestamp())
  and k.revoked_at is null and (k.ends_at is null or k.ends_at > clock_timestamp())`

// Who a key or an access token belongs to, before anybody is known: one row for an exact hash, and the key is noted as
// used at most once a minute.
const bySecret = `
  create function organization.client_by_secret(hash text) returns table (
    id uuid, name text, unit_id uuid, actions text[], fields text[], version int, expires_at timestamptz)
  language sql volatile security definer set search_path = pg_catalog as $$
    update organization.api_key set last_used_at = clock_timestamp()
    where (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute') and id = (
      select k.id from organization.api_key k where k.secret_hash = hash
      union all select t.key_id from organization.client_token t
      where t.token_hash = hash and t.expires_at > clock_timestamp());
    select c.id, c.name, c.unit_id, c.actions, c.fields, c.version,
      least(c.expires_at, k.ends_at, shown.expires_at, clock_timestamp() + interval '1 day')
    from (
      select k.id as key_id, null::timestamptz as expires_at from organization.api_key k where k.secret_hash = hash
      union all select t.key_id, t.expires_at from organization.client_token t
      where t.token_hash = hash and t.expires_at > clock_timestamp()) shown
    join organization.api_key k on k.id = shown.key_id
    join organization.api_client c on c.id = k.client_id
    where ${ALIVE}
  $$`

// Gives an access token for a client's living key; nothing when the pair is wrong.
const openToken = `
  create function organization.open_client_token(client uuid, hash text, token text)
  returns table (actions text[], expires_at timestamptz)
  language sql volatile security definer set search_path = pg_catalog as $$
    delete from organization.client_token t where t.expires_at < clock_timestamp();
    with living as (
      select k.id, c.actions, least(c.expires_at, k.ends_at, clock_timestamp() + interval '10 minutes') as until
      from organization.api_key k join organization.api_client c on c.id = k.client_id
      where c.id = client and k.secret_hash = hash and ${ALIVE}),
    opened as (insert into organization.client_token (token_hash, key_id, expires_at)
      select token, living.id, living.until from living)
    select living.actions, living.until from living
  $$`

// Adds counts; a client that names its operations without end gets its further ones counted as one.
const addUsage = `
  create function organization.add_client_usage(entries jsonb) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
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
  $$`

const narrow = [
  'client_by_secret(text)',
  'open_client_token(uuid, text, text)',
  'add_client_usage(jsonb)',
].flatMap((signature) => [
  `revoke execute on function organization.${signature} from public`,
  `grant execute on function organization.${signature} to organization_app`,
])

/** API clients, their keys, access tokens and usage. */
export class Migration20230130000000 extends Migration {
  override up(): void {
    for (const sql of [...tables, ...policies, bySecret, openToken, addUsage, ...narrow]) this.addSql(sql)
  }
}
