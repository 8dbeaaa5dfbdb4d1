import { readEnvironment } from '@province/runtime'
import { z } from 'zod'

const shape = z.object({
  DATABASE_URL: z.url('must be a PostgreSQL URL of the application role'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(4105),
  HOST: z.string().default('127.0.0.1'),
  ACTOR_PUBLIC_KEYS: z.string('must hold the public keys of who may call, as a JSON array of JWKs').min(1),
  NOW: z.iso
    .datetime({ offset: true, error: 'must be an instant such as 2023-06-15T08:00:00+07:00' })
    .optional(),
  LOG_LEVEL: z.string().default('info'),
})

/** The settings of this process. */
export const environment = readEnvironment(shape, process.env)
