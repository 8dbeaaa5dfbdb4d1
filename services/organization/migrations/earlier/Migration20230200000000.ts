import { Migration } from '@mikro-orm/migrations'

const table = [
  `create table organization.entry_link (
     id uuid primary key, account_id uuid not null references organization.account deferrable initially deferred,
     secret_hash text not null unique, made_by text not null, made_at timestamptz not null default clock_timestamp(),
     expires_at timestamptz not null, used_at timestamptz)`,
  'create index entry_link_of on organization.entry_link (account_id)',
  'alter table organization.entry_link enable row level security',
  'alter table organization.entry_link force row level security',
  'create policy functions on organization.entry_link for all to organization_owner using (true) with check (true)',
  // Nobody reads or changes a link but through the functions below, each for exactly one secret.
  'revoke select, insert, update on organization.entry_link from organization_app',
]

const functions = [
  `create function organization.make_entry_link(p_id uuid, p_account uuid, p_hash text)
   returns timestamptz language sql volatile security definer set search_path = pg_catalog as $$
     update organization.entry_link set used_at = clock_timestamp() where account_id = p_account and used_at is null;
     insert into organization.entry_link (id, account_id, secret_hash, made_by, expires_at)
       values (p_id, p_account, p_hash, coalesce(nullif(current_setting('app.subject', true), ''), session_user),
         clock_timestamp() + interval '1 hour') returning expires_at
   $$`,
  `create function organization.account_of_entry_link(p_hash text)
   returns table (id uuid, username text, display_name text)
   language sql stable security definer set search_path = pg_catalog as $$
     select a.id, a.username, a.display_name from organization.entry_link l
     join organization.account a on a.id = l.account_id
     where l.secret_hash = p_hash and l.used_at is null and l.expires_at > clock_timestamp() and not a.disabled
   $$`,
  // Used up, the password set and every session ended, or none of it: of two who come with one link, one is let in.
  `create function organization.use_entry_link(p_hash text, p_password_hash text)
   returns boolean language sql volatile security definer set search_path = pg_catalog as $$
     with used as (
       update organization.entry_link l set used_at = clock_timestamp()
       where l.secret_hash = p_hash and l.used_at is null and l.expires_at > clock_timestamp()
       returning l.account_id),
     entered as (
       update organization.account a set password_hash = p_password_hash, version = a.version + 1
       from used where a.id = used.account_id and not a.disabled returning a.id),
     ended as (
       update organization.session s set ended_at = clock_timestamp()
       from entered where s.account_id = entered.id and s.ended_at is null)
     select exists (select from entered)
   $$`,
  ...[
    'make_entry_link(uuid, uuid, text)',
    'account_of_entry_link(text)',
    'use_entry_link(text, text)',
  ].flatMap((name) => [
    `revoke execute on function organization.${name} from public`,
    `grant execute on function organization.${name} to organization_app`,
  ]),
]

/** Links by which the holder of an account comes in once and sets a password of their own. */
export class Migration20230200000000 extends Migration {
  override up(): void {
    for (const sql of [...table, ...functions]) this.addSql(sql)
  }
}
