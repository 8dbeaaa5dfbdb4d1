import { Migration } from '@mikro-orm/migrations'
import { readableOutbox } from '@province/subgraph/event'

// Whoever reads units is not told of accounts, grants and clients.
const kept = {
  api_: 'client.manage',
  'account.': 'account.manage',
  'identity.': 'account.manage',
  'second_factor.': 'account.manage',
  'session.': 'account.manage',
  'grant.': 'grant.manage',
}

// As session_seen(), for streams that stay open by themselves: looking does not count as use.
const watched = [
  `create function organization.session_watched(hash text, idle_minutes int) returns table (id uuid, account_id uuid,
     display_name text, authz_version int, expires_at timestamptz, passed boolean)
   language sql stable security definer set search_path = '' as $$
     select s.id, s.account_id, a.display_name, a.authz_version, s.expires_at, s.second_factor_at is not null
     from organization.session s join organization.account a on a.id = s.account_id and not a.disabled
     where s.secret_hash = hash and s.ended_at is null and s.expires_at > clock_timestamp()
       and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes) $$`,
  'revoke execute on function organization.session_watched(text, int) from public',
  'grant execute on function organization.session_watched(text, int) to organization_app',
]

/** Lets events be read from the outbox, and a session be watched without being used. */
export class Migration20230131000000 extends Migration {
  override up(): void {
    for (const sql of [...readableOutbox('organization', kept), ...watched]) this.addSql(sql)
  }
}
