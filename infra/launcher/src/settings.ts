import { resolve } from 'node:path'
import { DOMAIN_NAMES } from '@province/domains'
import { oidcOptionsOf, oidcSettings, readCostPolicy, trustedProxies } from '@province/gateway/settings'
import { secondFactorRequired } from '@province/organization/settings'
import { poolSize, readEnvironment, standingTime, timeOf } from '@province/runtime'
import { z } from 'zod'

const port = (standard: number) =>
  z.coerce
    .number('must be a port number')
    .int('must be a port number')
    .min(0)
    .max(65_535, 'must be at most 65535')
    .default(standard)

const url = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `must be a URL such as ${example}` }).optional()

const domainUrls = Object.fromEntries(
  DOMAIN_NAMES.map((name) => [`${name.toUpperCase()}_URL`, url(/^https?$/, 'http://127.0.0.1:4101')]),
)

/** Everything that a launch reads. */
export const launchShape = z.object({
  PORT: port(4000),
  PORT_BASE: port(4100),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@127.0.0.1:5432/province'),
  /** The name that this installation's roles bear in PostgreSQL. */
  INSTALLATION: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,19}$/, 'must be small letters and digits, at most 20, such as namdinh')
    .optional(),
  POOL_SIZE: poolSize,
  DATA_DIR: z.string().default('.data'),
  /** Where the heads of the audit are signed, outside the database; better on another disk. */
  AUDIT_DIR: z.string().optional(),
  /** An Ed25519 private key (PEM) with which they are signed; better outside DATA_DIR. Else one derived from the secret. */
  AUDIT_KEY_FILE: z.string().optional(),
  /** A witness elsewhere that remembers how far they had come: its address and its verifier key. */
  AUDIT_WITNESS: z.string().optional(),
  NOW: standingTime,
  DEMO: z.enum(['0', '1'], 'must be 0 or 1').default('1'),
  /** Whether roles that open what people wrote give nothing without a second factor. */
  SECOND_FACTOR_REQUIRED: secondFactorRequired,
  DEMO_PASSWORD: z.string().optional(),
  PUBLIC_URL: url(/^https?$/, 'https://province.example'),
  /** Proxies that may say where a request comes from. */
  TRUST_PROXY: trustedProxies,
  REGISTRY_URL: url(/^https?$/, 'https://cdn.example/registry.json'),
  SLICE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(' ').filter(Boolean)),
  ...oidcSettings,
  /** For whom backups are encrypted, and with what they are opened: keys of age. */
  BACKUP_RECIPIENT: z.string().startsWith('age1', 'must be a recipient of age, such as age1…').optional(),
  BACKUP_IDENTITY: z
    .string()
    .regex(/AGE-SECRET-KEY-/, 'must be an identity of age (AGE-SECRET-KEY-…)')
    .optional(),
  ACTOR_PRIVATE_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  METRICS: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  COST_LIMIT: z.string().optional(),
  CLIENT_BUCKET: z.string().optional(),
  PERSON_BUCKET: z.string().optional(),
  PARALLEL_REQUESTS: z.string().optional(),
  EVENT_STREAMS: z.string().optional(),
  ...domainUrls,
})

/** Where the demonstration world lives in time. */
const DEMONSTRATION_NOW = '2023-06-15T08:00:00+07:00'

/** The settings of a launch, with every default filled in. */
export function readSettings(source: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment(launchShape, source)
  const COSTS = {
    COST_LIMIT: read.COST_LIMIT,
    CLIENT_BUCKET: read.CLIENT_BUCKET,
    PERSON_BUCKET: read.PERSON_BUCKET,
    PARALLEL_REQUESTS: read.PARALLEL_REQUESTS,
    EVENT_STREAMS: read.EVENT_STREAMS,
  }
  // Read by the gateway when it starts; what is wrong in them is told now, before a database is started for nothing.
  readCostPolicy(COSTS)
  oidcOptionsOf(read)
  const remote = (name: string) =>
    (read as Record<string, unknown>)[`${name.toUpperCase()}_URL`] as string | undefined
  return {
    ...read,
    DATA_DIR: resolve(read.DATA_DIR),
    AUDIT_DIR: resolve(read.AUDIT_DIR ?? `${read.DATA_DIR}/audit`),
    NOW: timeOf(read.NOW, read.DEMO === '1' ? DEMONSTRATION_NOW : undefined),
    /** What documents may cost, as the gateway reads it. */
    COSTS,
    /** Where a domain answers when it does not run in this process. */
    remote,
  }
}

export type Settings = ReturnType<typeof readSettings>
