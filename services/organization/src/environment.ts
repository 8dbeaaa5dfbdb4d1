import { readEnvironment } from '@province/runtime'
import { serviceSettings } from '@province/subgraph/graph'
import { z } from 'zod'

const address = () => z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional()

const shape = serviceSettings(4101).extend({
  ACTOR_PRIVATE_KEY: z.string('is needed to ask other domains: an Ed25519 private key as a JWK').min(1),
  DIRECTIVES_URL: address(),
  REFORM_URL: address(),
  COMPLAINTS_URL: address(),
  SUPERVISION_URL: address(),
  REPORTING_URL: address(),
})

/** The settings of this process. */
export const environment = readEnvironment(shape, process.env)

/** Where the domains answer that may hold open items, by name; those without an address are not asked. */
export const domainUrls: Readonly<Record<string, string | undefined>> = {
  directives: environment.DIRECTIVES_URL,
  reform: environment.REFORM_URL,
  complaints: environment.COMPLAINTS_URL,
  supervision: environment.SUPERVISION_URL,
  reporting: environment.REPORTING_URL,
}
