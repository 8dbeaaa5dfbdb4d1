import { createServer } from 'node:net'

function listening(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/** Test files that run at the same time look in rows of their own. */
const LANES = 4
const LANE = Number(process.env.VITEST_POOL_ID ?? 0) % LANES

/**
 * The first of a row of ports that are free: one for the gateway, then one for each service. They lie below those that
 * the system gives to outgoing connections, which could take one between this look and the start.
 */
export async function freeBase(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const base = 20_000 + (Math.floor(Math.random() * 300) * LANES + LANE) * 10
    const row = Array.from({ length: 10 }, (_, index) => listening(base + index))
    if ((await Promise.allSettled(row)).every((port) => port.status === 'fulfilled')) return base
  }
  throw new Error('No row of free ports was found.')
}
