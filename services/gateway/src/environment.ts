import { readEnvironment, standingTime } from '@province/runtime'
import { z } from 'zod'
import { readCostPolicy } from './cost/cost-environment.ts'
import { oidcSettings } from './oidc/oidc-settings.ts'
import { trustedProxies } from './session/trusted-proxies.ts'

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const address = () => z.url({ protocol: /^https?$/, error: 'must be an http(s) address' })

/** Everything that a gateway of its own reads besides what documents may cost and where subgraphs answer. */
export const gatewayShape = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: address().optional(),
  TRUST_PROXY: trustedProxies,
  REGISTRY_URL: address().optional(),
  /** Origins, separated by spaces, from which developers may load a slice of their own build. */
  SLICE_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(' ').filter(Boolean))
    .pipe(z.array(z.url({ protocol: /^https?$/, error: 'must be origins' }))),
  ACTOR_PRIVATE_KEY: z.string({ error: 'is needed to sign who asks: an Ed25519 private key as a JWK' }),
  /** The instant at which time stands still in the services, which every page says. */
  NOW: standingTime,
  METRICS: z.enum(['0', '1'], 'must be 0 or 1').default('0'),
  ...oidcSettings,
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('info'),
})

/** Settings of a gateway that stands alone. */
export const gatewayEnvironment = (source: NodeJS.ProcessEnv = process.env) =>
  readEnvironment(gatewayShape, source)

/** What documents may cost. */
export const costPolicy = (source: NodeJS.ProcessEnv = process.env) => readCostPolicy(source)

/** Where each of these subgraphs stands: `<NAME>_URL` in the environment, all of them required. */
export function subgraphUrls(names: readonly string[], source: NodeJS.ProcessEnv = process.env) {
  const settings = names.map((name) => [name, `${name.toUpperCase()}_URL`] as const)
  const urls = readEnvironment(
    z.object(Object.fromEntries(settings.map(([, key]) => [key, address()]))),
    source,
  )
  return settings.map(([name, key]) => ({ name, url: String(urls[key]) }))
}
