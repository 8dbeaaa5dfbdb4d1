import { Migration } from '@mikro-orm/migrations'

const SEEN = `returns table (id uuid, account_id uuid, display_name text, authz_version int, expires_at timestamptz,
  passed boolean, language text)`

const LIVE = `select s.id, s.account_id, a.display_name, a.authz_version, s.expires_at,
    s.second_factor_at is not null as passed, a.language
  from organization.session s join organization.account a on a.id = s.account_id and not a.disabled
  where s.secret_hash = hash and s.ended_at is null and s.expires_at > clock_timestamp()
    and s.last_seen_at > clock_timestamp() - make_interval(mins => idle_minutes)`

// A function that answers with one more column is another one, with its rights given anew.
const functions = {
  session_seen: `${SEEN} language sql volatile security definer set search_path = '' as $$
    with live as (${LIVE}),
    noted as (
      update organization.session s set last_seen_at = clock_timestamp() from live
      where s.id = live.id and s.last_seen_at < clock_timestamp() - interval '1 minute')
    select * from live $$`,
  session_watched: `${SEEN} language sql stable security definer set search_path = '' as $$ ${LIVE} $$`,
}

/** The language an account chose to be answered in; null until it chooses. */
export class Migration20230173000000 extends Migration {
  override up(): void {
    this.addSql(`alter table organization.account add column language text check (language in ('VI', 'EN'))`)
    for (const [name, body] of Object.entries(functions)) {
      const signature = `organization.${name}(text, int)`
      this.addSql(`drop function ${signature}`)
      this.addSql(`create function organization.${name}(hash text, idle_minutes int) ${body}`)
      this.addSql(`revoke execute on function ${signature} from public`)
      this.addSql(`grant execute on function ${signature} to organization_app`)
    }
  }
}
