import { Migration } from '@mikro-orm/migrations'

const rightsOn = `
  create function organization.rights_on(units uuid[], day date)
  returns table (unit_id uuid, accounts int, clients int) language sql stable security definer set search_path = '' as $$
    select u.id, a.count, c.count from unnest(units) u(id)
    cross join lateral (select count(distinct g.account_id)::int as count from organization.account_grant g
      where g.unit_id = u.id and g.state = 'CONFIRMED' and (g.valid_to is null or g.valid_to > day)) a
    cross join lateral (select count(*)::int as count from organization.api_client p
      where p.unit_id = u.id and p.disabled_at is null and (p.expires_at is null or p.expires_at > day)) c
    where a.count > 0 or c.count > 0 $$`

/** Whoever may see a plan learns how many have rights on units that end, and no more than the number. */
export class Migration20230218000000 extends Migration {
  override up(): void {
    this.addSql(rightsOn)
    this.addSql('revoke execute on function organization.rights_on(uuid[], date) from public')
    this.addSql('grant execute on function organization.rights_on(uuid[], date) to organization_app')
  }
}
