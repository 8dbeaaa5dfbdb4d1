import type { FastifyInstance } from 'fastify'
import { answersSoon, type ReadinessCheck } from '../subgraphs/readiness.ts'
import type { StorageWatch } from './storage-watch.ts'

const PATIENCE_MS = 2_000

/**
 * `/livez` touches no subgraph: it says that this process answers. `/readyz` asks every one of them and says what a
 * balancer may act on: 503 only where nobody can be served, which is without the subgraph that knows who asks.
 */
export function healthRoutes(
  server: FastifyInstance,
  checks: Readonly<Record<string, ReadinessCheck>>,
  essential: string,
  storage: Pick<StorageWatch, 'full'> = { full: () => [] },
): void {
  server.get('/livez', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive' }),
  )
  server.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(
      Object.entries(checks).map(
        async ([name, check]) => [name, await answersSoon(check, PATIENCE_MS)] as const,
      ),
    )
    const status = statusOf(new Map(states), essential, storage.full().length > 0)
    const full = storage.full()
    const told = (name: string) => (full.includes(name) ? 'storage full' : 'ready')
    const subgraphs = Object.fromEntries(
      states.map(([name, isUp]) => [name, isUp ? told(name) : 'unavailable']),
    )
    return reply
      .header('cache-control', 'no-store')
      .code(status === 'unavailable' ? 503 : 200)
      .send({ status, subgraphs })
  })
}

function statusOf(states: ReadonlyMap<string, boolean>, essential: string, full: boolean) {
  if (!states.get(essential)) return 'unavailable'
  return [...states.values()].every(Boolean) && !full ? 'ready' : 'degraded'
}
