import { Migration } from '@mikro-orm/migrations'

const ALIVE = `c.disabled_at is null and (c.expires_at is null or c.expires_at > clock_timestamp())
  and k.revoked_at is null and (k.ends_at is null or k.ends_at > clock_timestamp())`

const bySecret = `
  create or replace function organization.client_by_secret(hash text) returns table (
    id uuid, name text, unit_id uuid, actions text[], fields text[], version int, expires_at timestamptz)
  language sql volatile security definer set search_path = pg_catalog as $$
    update organization.api_key set last_used_at = clock_timestamp()
    where (last_used_at is null or last_used_at < clock_timestamp() - interval '1 minute') and id = (
      select k.id from organization.api_key k where k.secret_hash = hash
      union all select t.key_id from organization.client_token t
      where t.token_hash = hash and t.expires_at > clock_timestamp());
    select c.id, c.name, c.unit_id,
      -- What a token was narrowed to, of what its client has now: never more than either.
      case when shown.actions is null then c.actions
        else array(select a from unnest(c.actions) a where a = any(shown.actions)) end,
      c.fields, c.version, least(c.expires_at, k.ends_at, shown.expires_at, clock_timestamp() + interval '1 day')
    from (
      select k.id as key_id, null::timestamptz as expires_at, null::text[] as actions
      from organization.api_key k where k.secret_hash = hash
      union all select t.key_id, t.expires_at, t.actions from organization.client_token t
      where t.token_hash = hash and t.expires_at > clock_timestamp()) shown
    join organization.api_key k on k.id = shown.key_id
    join organization.api_client c on c.id = k.client_id
    where ${ALIVE}
  $$`

const openToken = `
  create function organization.open_client_token(client uuid, hash text, token text, scope text[])
  returns table (actions text[], expires_at timestamptz)
  language sql volatile security definer set search_path = pg_catalog as $$
    delete from organization.client_token t where t.expires_at < clock_timestamp();
    with living as (
      select k.id, case when scope is null then c.actions when scope <@ c.actions then scope end as given,
        least(c.expires_at, k.ends_at, clock_timestamp() + interval '10 minutes') as until
      from organization.api_key k join organization.api_client c on c.id = k.client_id
      where c.id = client and k.secret_hash = hash and ${ALIVE}),
    opened as (insert into organization.client_token (token_hash, key_id, expires_at, actions)
      select token, living.id, living.until, scope from living where living.given is not null)
    select living.given, living.until from living
  $$`

// A client ends its own tokens, whichever of its keys they were opened with; answers whether the client is one.
const revokeToken = `
  create function organization.revoke_client_token(client uuid, hash text, token text) returns boolean
  language sql volatile security definer set search_path = pg_catalog as $$
    delete from organization.client_token t using organization.api_key own
    where t.token_hash = token and own.id = t.key_id and own.client_id = client
      and exists (select from organization.api_key k join organization.api_client c on c.id = k.client_id
        where c.id = client and k.secret_hash = hash and ${ALIVE});
    select exists (select from organization.api_key k join organization.api_client c on c.id = k.client_id
      where c.id = client and k.secret_hash = hash and ${ALIVE})
  $$`

const narrow = [
  'open_client_token(uuid, text, text, text[])',
  'revoke_client_token(uuid, text, text)',
].flatMap((signature) => [
  `revoke execute on function organization.${signature} from public`,
  `grant execute on function organization.${signature} to organization_app`,
])

/** A token may do what was asked for and no more, and its client may end it. */
export class Migration20230215200000 extends Migration {
  override up(): void {
    this.addSql('alter table organization.client_token add column actions text[]')
    this.addSql('drop function organization.open_client_token(uuid, text, text)')
    for (const sql of [bySecret, openToken, revokeToken, ...narrow]) this.addSql(sql)
  }
}
