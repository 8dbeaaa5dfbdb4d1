import type { Pool, PoolClient } from 'pg'

/** A statement that was under way fails within this time once its connection is gone. */
const FAILED_BY_THEN_MS = 1_000

/**
 * Gives the place of a connection back that the server ended within a transaction. Kysely rolls such a transaction back on
 * the same connection, which fails, and keeps the place then for good: after as many cuts as the pool has places (a failover
 * is one) nothing could be written any more, and closing would wait for ever.
 */
export function releaseLost(pool: Pool): void {
  const held = new Set<PoolClient>()
  pool.on('acquire', (client) => held.add(client))
  pool.on('release', (_cause, client) => held.delete(client))
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (held.has(client)) client.release(true)
      }, FAILED_BY_THEN_MS)
    })
  })
}
