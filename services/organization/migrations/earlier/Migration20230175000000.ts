import { Migration } from '@mikro-orm/migrations'

/**
 * What each service signed of its audit, told a second time: the file with the heads stands beside the database, and
 * this stands in it, under a role that is not the service's own. Rows are added and never changed.
 */
export class Migration20230175000000 extends Migration {
  override up(): void {
    for (const sql of [
      `create table hierarchy.audit_witness (
         service text not null, place bigint generated always as identity, lines bigint not null check (lines > 0),
         digest text not null check (digest ~ '^[0-9a-f]{64}$'), at timestamptz not null default clock_timestamp(),
         primary key (service, place))`,
      `create function hierarchy.witness_heads(p_lines bigint, p_digest text)
       returns void language sql security definer set search_path = pg_catalog as $$
         insert into hierarchy.audit_witness (service, lines, digest)
           values (regexp_replace(session_user, '_app$', ''), p_lines, p_digest)
       $$`,
      'alter table hierarchy.audit_witness enable row level security',
      'alter table hierarchy.audit_witness force row level security',
      'create policy told on hierarchy.audit_witness for select using (true)',
      'create policy kept on hierarchy.audit_witness for insert to organization_owner with check (true)',
      // Hashes and numbers alone: whoever verifies an audit reads them.
      'grant select on hierarchy.audit_witness to public',
      'revoke insert, update, delete, truncate on hierarchy.audit_witness from public',
      'grant execute on function hierarchy.witness_heads to public',
    ])
      this.addSql(sql)
  }
}
