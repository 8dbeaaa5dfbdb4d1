import type { FastifyInstance } from 'fastify'

/** Asks one subgraph whether it is ready to serve; rejects when it is not. */
export type ReadinessCheck = () => Promise<unknown>

const PATIENCE_MS = 2_000

/** `/livez` touches no subgraph: it says that this process answers. `/readyz` asks every one of them. */
export function healthRoutes(
  server: FastifyInstance,
  checks: Readonly<Record<string, ReadinessCheck>>,
): void {
  server.get('/livez', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive' }),
  )
  server.get('/readyz', async (_request, reply) => {
    const states = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await isReady(check)] as const),
    )
    const ready = states.every(([, isUp]) => isUp)
    const subgraphs = Object.fromEntries(states.map(([name, isUp]) => [name, isUp ? 'ready' : 'unavailable']))
    return reply
      .header('cache-control', 'no-store')
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'unavailable', subgraphs })
  })
}

async function isReady(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  const answered = check().then(
    () => true,
    () => false,
  )
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}
