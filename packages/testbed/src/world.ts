import { loadSecret } from '@province/database'
import { inject } from 'vitest'

/** A PostgreSQL server for tests: how its administrator reaches it, and where it keeps everything. */
interface ProvidedServer {
  adminUrl: string
  dataDir: string
}

declare module 'vitest' {
  /** What the world made before the tests tells each test file. */
  interface ProvidedContext {
    /** One for each worker. */
    servers: ProvidedServer[]
    /** The database of each server that holds the hierarchy. */
    template: string
    /** The folder in which workers note the statements that services send. */
    statements: string
  }
}

/** The server of this worker, and the secret from which its passwords come. */
export function testServer() {
  const servers = inject('servers')
  const own = servers[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % servers.length]
  if (!own) throw new Error('There is no PostgreSQL server for the tests.')
  return { adminUrl: own.adminUrl, secret: loadSecret(own.dataDir) }
}
