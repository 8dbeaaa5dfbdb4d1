/** Events that not everybody who reads the service is told of: whose name begins so, only to who holds that action. */
export type KeptEvents = Readonly<Record<string, string>>

const sightOf = (kept: KeptEvents) => {
  const cases = Object.entries(kept).map(
    ([beginning, action]) =>
      `when starts_with(name, '${beginning}') then unit_id = any((select app.units_of('${action}'))::uuid[])`,
  )
  return cases.length > 0 ? ` and case ${cases.join(' ')} else true end` : ''
}

/**
 * Lets events be read from the outbox by those who may see their unit, for a migration of every service. Rows are
 * ordered by the transaction that wrote them and read only below the oldest one still running, so that a cursor never
 * passes an event that is yet to be committed. Never changed once merged: a later shape is another function.
 */
export const readableOutbox = (schema: string, kept: KeptEvents = {}): string[] => [
  `alter table ${schema}.outbox add column xid xid8 not null default pg_current_xact_id()`,
  `create index outbox_in_order on ${schema}.outbox (xid, position)`,
  `create policy in_sight on ${schema}.outbox for select to ${schema}_app
     using (unit_id = any((select app.units())::uuid[])${sightOf(kept)})`,
  `create policy counted on ${schema}.outbox for select to ${schema}_owner using (true)`,
  // Where the outbox ends, whoever asks: a position alone says nothing of what happened.
  `create function ${schema}.outbox_head() returns text language sql stable security definer set search_path = pg_catalog as $$
     select xid::text || '.' || position from ${schema}.outbox
     where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid desc, position desc limit 1 $$`,
  `revoke execute on function ${schema}.outbox_head() from public`,
  `grant execute on function ${schema}.outbox_head() to ${schema}_app`,
]

/** Keeps events of a readable outbox, from now on, for those who hold an action: for a later migration of a service. */
export const keptEvents = (schema: string, kept: KeptEvents): string[] => [
  `drop policy in_sight on ${schema}.outbox`,
  `create policy in_sight on ${schema}.outbox for select to ${schema}_app
     using (unit_id = any((select app.units())::uuid[])${sightOf(kept)})`,
]
