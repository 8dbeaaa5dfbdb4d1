import { readEnvironment } from '@province/runtime'
import { z } from 'zod'

const address = () => z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional()

const shape = z.object({
  DATABASE_URL: z.url('must be a PostgreSQL URL of the application role'),
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(4106),
  HOST: z.string().default('127.0.0.1'),
  ACTOR_PUBLIC_KEYS: z.string('must hold the public keys of who may call, as a JSON array of JWKs').min(1),
  ACTOR_PRIVATE_KEY: z.string('is needed to ask other domains: an Ed25519 private key as a JWK').min(1),
  ORGANIZATION_URL: address(),
  DIRECTIVES_URL: address(),
  REFORM_URL: address(),
  COMPLAINTS_URL: address(),
  SUPERVISION_URL: address(),
  NOW: z.iso
    .datetime({ offset: true, error: 'must be an instant such as 2023-06-15T08:00:00+07:00' })
    .optional(),
  LOG_LEVEL: z.string().default('info'),
})

/** The settings of this process. */
export const environment = readEnvironment(shape, process.env)

/** Where the other domains answer, by name; those without an address are not asked. */
export const domainUrls: Readonly<Record<string, string | undefined>> = {
  organization: environment.ORGANIZATION_URL,
  directives: environment.DIRECTIVES_URL,
  reform: environment.REFORM_URL,
  complaints: environment.COMPLAINTS_URL,
  supervision: environment.SUPERVISION_URL,
}
