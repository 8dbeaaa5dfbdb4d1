import { tokenVerifier } from '@province/actor'
import { clockOf, createLogger, onStopSignal, poolSize, serviceSecret, standingTime } from '@province/runtime'
import { z } from 'zod'
import type { SubgraphApp, SubgraphSurroundings } from './app.ts'

/** The settings of a service in a process of its own; `port` is where it listens when nothing else is said. */
export const serviceSettings = (port: number) =>
  z.object({
    DATABASE_URL: z.url('must be a PostgreSQL URL of the application role'),
    POOL_SIZE: poolSize,
    PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(port),
    HOST: z.string().default('127.0.0.1'),
    ACTOR_PUBLIC_KEYS: z.string('must hold the public keys of who may call, as a JSON array of JWKs').min(1),
    NOW: standingTime,
    SERVICE_SECRET: z.string('must hold the secret from which this service derives its keys').min(32),
    AUDIT_DIR: z.string('must name the folder where the heads of the audit are signed'),
    AUDIT_KEY_FILE: z.string().optional(),
    AUDIT_WITNESS: z.string().optional(),
    LOG_LEVEL: z.string().default('info'),
  })

/** Serves one subgraph over HTTP until the process is told to stop. */
export async function serveSubgraph(
  name: string,
  settings: z.infer<ReturnType<typeof serviceSettings>>,
  createApp: (surroundings: SubgraphSurroundings) => Promise<SubgraphApp>,
): Promise<void> {
  const { NOW, LOG_LEVEL, PORT, HOST, ACTOR_PUBLIC_KEYS } = settings
  const logger = createLogger(name, LOG_LEVEL)
  const clock = clockOf(NOW)
  const app = await createApp({
    databaseUrl: settings.DATABASE_URL,
    clock,
    logger,
    secret: serviceSecret(settings.SERVICE_SECRET),
    auditFolder: settings.AUDIT_DIR,
    auditKeyFile: settings.AUDIT_KEY_FILE,
    auditWitness: settings.AUDIT_WITNESS,
    poolSize: settings.POOL_SIZE,
  })
  onStopSignal(() => app.stop())
  await app.listen(PORT, HOST, await tokenVerifier(ACTOR_PUBLIC_KEYS, app.name))
  logger.info({ port: PORT }, 'serving')
  // Who started this process knows by it that the port is ours.
  process.send?.('listening')
}
