import { Migration } from '@mikro-orm/migrations'

const LIVE = `select s.id, s.account_id, a.display_name, a.authz_version, s.expires_at,
    s.second_factor_at is not null as passed, a.language
  from organization.session s join organization.account a on a.id = s.account_id and not a.disabled
  where s.secret_hash = hash and s.ended_at is null and s.expires_at > clock_timestamp()
    and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes)`

/** A session knows when its person last showed the password, and one that is over stays over though the clock goes back. */
export class Migration20230190000000 extends Migration {
  override up(): void {
    for (const sql of [
      'alter table organization.session add column proved_at timestamptz',
      `create or replace function organization.open_session(id uuid, account uuid, hash text, expires timestamptz, address text, passed timestamptz)
       returns void language sql security definer set search_path = '' as $$
         insert into organization.session
           (id, account_id, secret_hash, created_at, last_seen_at, expires_at, address_hint, second_factor_at, proved_at)
         select $1, a.id, hash, clock_timestamp(), clock_timestamp(), expires, address, passed, clock_timestamp()
         from organization.account a where a.id = account and not a.disabled $$`,
      `create or replace function organization.session_seen(hash text, idle_minutes int)
       returns table (id uuid, account_id uuid, display_name text, authz_version int, expires_at timestamptz, passed boolean, language text)
       language sql security definer set search_path = '' as $$
         with live as (${LIVE}),
         noted as (
           update organization.session s set last_seen_at = clock_timestamp() from live
           where s.id = live.id and s.last_seen_at < clock_timestamp() - interval '1 minute'),
         over as (
           update organization.session s set ended_at = clock_timestamp()
           where s.secret_hash = hash and s.ended_at is null and (s.expires_at <= clock_timestamp()
             or s.last_seen_at <= clock_timestamp() - make_interval(mins => idle_minutes)))
         select * from live $$`,
    ])
      this.addSql(sql)
  }
}
