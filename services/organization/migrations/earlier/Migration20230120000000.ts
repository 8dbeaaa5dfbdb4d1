import { Migration } from '@mikro-orm/migrations'

const OWN = (column: string) => `${column}::text = current_setting('app.subject', true)`
const UNDER = (action: string, column = 'unit_id') =>
  `${column} = any((select app.units_of('${action}'))::uuid[])`
const MANAGED = `exists (select from organization.account a
  where a.id = account_id and ${UNDER('account.manage', 'a.unit_id')})`

/** Forced row-level security; the owner's own policy is for the narrow functions below, which run as the owner. */
const forced = (table: string): string[] => [
  `alter table organization.${table} enable row level security`,
  `alter table organization.${table} force row level security`,
  `create policy functions on organization.${table} to organization_owner using (true) with check (true)`,
]

const columns = [
  `alter table organization.account
     add column unit_id uuid references organization.unit deferrable initially deferred,
     add column version int not null default 1,
     add column recorded_at timestamptz not null default clock_timestamp()`,
  `update organization.account a set unit_id = coalesce(
     (select g.unit_id from organization.account_grant g where g.account_id = a.id order by g.role limit 1),
     (select u.id from organization.unit u where u.level = 'PROVINCE' limit 1))`,
  'set constraints all immediate',
  'alter table organization.account alter column unit_id set not null',
  `alter table organization.account_grant
     add column state text not null default 'CONFIRMED' check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
     add column version int not null default 1,
     add column granted_by text not null default '', add column decided_by text,
     add column recorded_at timestamptz not null default clock_timestamp()`,
  'create index account_grant_on on organization.account_grant (unit_id)',
  `alter table organization.session add column address_hint text not null default '',
     add column second_factor_at timestamptz`,
  'create index session_of on organization.session (account_id) where ended_at is null',
  'drop table hierarchy.grant',
]

const tables = [
  `create table organization.second_factor (
     id uuid primary key, account_id uuid not null references organization.account deferrable initially deferred,
     secret text not null, last_step bigint not null, confirmed_at timestamptz, removed_at timestamptz,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create unique index second_factor_of on organization.second_factor (account_id) where removed_at is null',
  `create table organization.recovery_code (
     id uuid primary key, factor_id uuid not null references organization.second_factor deferrable initially deferred,
     account_id uuid not null references organization.account deferrable initially deferred,
     code_hash text not null, used_at timestamptz)`,
  'create index recovery_code_of on organization.recovery_code (factor_id)',
  `create table organization.identity (
     id uuid primary key, account_id uuid not null references organization.account deferrable initially deferred,
     issuer text not null, subject text not null, linked_by text not null, unlinked_at timestamptz,
     recorded_at timestamptz not null default clock_timestamp())`,
  'create unique index identity_of on organization.identity (issuer, subject) where unlinked_at is null',
  // Keys are keyed hashes: neither a name nor an address stands here.
  `create table organization.attempt (
     key text primary key, failures int not null, last_at timestamptz not null, succeeded_at timestamptz)`,
  'revoke all on organization.attempt from organization_app',
]

const policies = [
  ...['account', 'account_grant', 'session', 'second_factor', 'recovery_code', 'identity', 'attempt'].flatMap(
    forced,
  ),
  `create policy seen on organization.account for select to organization_app using (${OWN('id')}
     or ${UNDER('account.manage')} or ${UNDER('grant.manage')} or ${UNDER('grant.confirm')})`,
  `create policy opened on organization.account for insert to organization_app with check (${UNDER('account.manage')})`,
  `create policy changed on organization.account for update to organization_app
     using (${OWN('id')} or ${UNDER('account.manage')}) with check (${OWN('id')} or ${UNDER('account.manage')})`,
  `create policy seen on organization.account_grant for select to organization_app using (${OWN('account_id')}
     or ${UNDER('grant.manage')} or ${UNDER('grant.confirm')} or ${UNDER('account.manage')})`,
  `create policy given on organization.account_grant for insert to organization_app with check (${UNDER('grant.manage')})`,
  `create policy decided on organization.account_grant for update to organization_app
     using (${UNDER('grant.manage')} or ${UNDER('grant.confirm')})`,
  `create policy own on organization.session to organization_app using (${OWN('account_id')})`,
  `create policy managed on organization.session to organization_app using (${MANAGED})`,
  `create policy own on organization.second_factor to organization_app using (${OWN('account_id')})`,
  `create policy managed on organization.second_factor to organization_app using (${MANAGED})`,
  `create policy own on organization.recovery_code to organization_app using (${OWN('account_id')})`,
  `create policy own on organization.identity for select to organization_app using (${OWN('account_id')})`,
  `create policy managed on organization.identity to organization_app using (${MANAGED})`,
]

/** A change of what an account is granted shows in its `authz_version`, whoever makes it. */
const growth = [
  `create function organization.grow_authz() returns trigger
     language plpgsql security definer set search_path = '' as $$
     begin
       update organization.account set authz_version = authz_version + 1 where id = new.account_id;
       return null;
     end $$`,
  `create trigger authz_grows after insert or update on organization.account_grant
     for each row execute function organization.grow_authz()`,
]

// What must be answered before anybody is known, each for exactly one key.
const functions: Record<string, string> = {
  'account_for_sign_in(name text)': `returns table (id uuid, username text, display_name text, password_hash text)
    language sql stable security definer set search_path = '' as $$
      select id, username, display_name, password_hash from organization.account
      where username = name and not disabled $$`,
  'account_for_identity(provider text, subject_there text)': `returns table (id uuid, username text, display_name text)
    language sql stable security definer set search_path = '' as $$
      select a.id, a.username, a.display_name from organization.identity i
      join organization.account a on a.id = i.account_id and not a.disabled
      where i.issuer = provider and i.subject = subject_there and i.unlinked_at is null $$`,
  'grants_in_force(account uuid, day date)': `returns table (role text, unit_id uuid, valid_from date, valid_to date)
    language sql stable security definer set search_path = '' as $$
      select role, unit_id, valid_from, valid_to from organization.account_grant
      where account_id = account and state = 'CONFIRMED'
        and valid_from <= day and (valid_to is null or valid_to > day) order by role, unit_id $$`,
  'units_held(account uuid, day date)': `returns table (unit_id uuid)
    language sql stable security definer set search_path = '' as $$
      select distinct unit_id from organization.account_grant
      where account_id = account and state <> 'REFUSED' and (valid_to is null or valid_to > day) $$`,
  'has_second_factor(account uuid)': `returns boolean
    language sql stable security definer set search_path = '' as $$
      select exists (select from organization.second_factor
        where account_id = account and confirmed_at is not null and removed_at is null) $$`,
  'open_session(id uuid, account uuid, hash text, expires timestamptz, address text, passed timestamptz)': `returns void
    language sql volatile security definer set search_path = '' as $$
      insert into organization.session
        (id, account_id, secret_hash, created_at, last_seen_at, expires_at, address_hint, second_factor_at)
      select $1, a.id, hash, clock_timestamp(), clock_timestamp(), expires, address, passed
      from organization.account a where a.id = account and not a.disabled $$`,
  'session_seen(hash text, idle_minutes int)': `returns table (id uuid, account_id uuid, display_name text,
      authz_version int, expires_at timestamptz, passed boolean)
    language sql volatile security definer set search_path = '' as $$
      with live as (
        select s.id, s.account_id, a.display_name, a.authz_version, s.expires_at, s.second_factor_at is not null as passed
        from organization.session s join organization.account a on a.id = s.account_id and not a.disabled
        where s.secret_hash = hash and s.ended_at is null and s.expires_at > clock_timestamp()
          and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes)),
      noted as (
        update organization.session s set last_seen_at = clock_timestamp() from live
        where s.id = live.id and s.last_seen_at < clock_timestamp() - interval '1 minute')
      select * from live $$`,
  // Counts the try as a failure before it is made, under a lock: tries at once do not slip through side by side.
  // Answers the milliseconds to wait, 0 when the try may be made. Who signed in from there before waits for
  // the failures of that pair alone, so that nobody can keep another out by failing in their name.
  'begin_attempt(account text, address text, pair text, rules jsonb)': `returns int
    language plpgsql volatile security definer set search_path = '' as $$
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
    end $$`,
  'end_attempt(account text, address text, pair text)': `returns void
    language sql volatile security definer set search_path = '' as $$
      insert into organization.attempt (key, failures, last_at, succeeded_at)
        select pair, 0, clock_timestamp(), clock_timestamp() where pair is not null
        on conflict (key) do update set failures = 0, succeeded_at = clock_timestamp();
      update organization.attempt set failures = 0 where key = account;
      update organization.attempt set failures = greatest(0, failures - 1) where key = address $$`,
}

const definitions = Object.entries(functions).flatMap(([signature, body]) => {
  const [name, parameters = ''] = signature.replace(')', '').split('(')
  const types = parameters.split(', ').map((parameter) => parameter.split(' ')[1])
  const exact = `organization.${name}(${types.join(', ')})`
  return [
    `create function organization.${signature} ${body}`,
    `revoke execute on function ${exact} from public`,
    `grant execute on function ${exact} to organization_app`,
  ]
})

/** Accounts with a home, grants with a state, second factors, identities at providers, and row-level security for all. */
export class Migration20230120000000 extends Migration {
  override up(): void {
    for (const sql of [...columns, ...tables, ...policies, ...growth, ...definitions]) this.addSql(sql)
  }
}
