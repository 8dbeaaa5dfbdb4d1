import { Migration } from '@mikro-orm/migrations'

/** A password that somebody else made opens nothing until its holder has set one of their own. */
export class Migration20230215100000 extends Migration {
  override up(): void {
    for (const sql of [
      'alter table organization.account add column password_due boolean not null default false',
      `create function organization.account_standing(account uuid) returns table (enrolled boolean, password_due boolean)
       language sql stable security definer set search_path = '' as $$
         select exists (select from organization.second_factor f
             where f.account_id = a.id and f.confirmed_at is not null and f.removed_at is null), a.password_due
         from organization.account a where a.id = account $$`,
      'revoke execute on function organization.account_standing(uuid) from public',
      'grant execute on function organization.account_standing(uuid) to organization_app',
      'drop function organization.has_second_factor(uuid)',
      `create or replace function organization.use_entry_link(p_hash text, p_password_hash text)
       returns boolean language sql volatile security definer set search_path = pg_catalog as $$
         with used as (
           update organization.entry_link l set used_at = clock_timestamp()
           where l.secret_hash = p_hash and l.used_at is null and l.expires_at > clock_timestamp()
           returning l.account_id),
         entered as (
           update organization.account a
             set password_hash = p_password_hash, password_due = false, version = a.version + 1
           from used where a.id = used.account_id and not a.disabled returning a.id),
         ended as (
           update organization.session s set ended_at = clock_timestamp()
           from entered where s.account_id = entered.id and s.ended_at is null)
         select exists (select from entered)
       $$`,
    ])
      this.addSql(sql)
  }
}
