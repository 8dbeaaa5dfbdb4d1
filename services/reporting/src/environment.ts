import { readEnvironment } from '@province/runtime'
import { serviceSettings } from '@province/subgraph/graph'
import { z } from 'zod'

const address = () => z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional()

const shape = serviceSettings(4106).extend({
  ACTOR_PRIVATE_KEY: z.string('is needed to ask other domains: an Ed25519 private key as a JWK').min(1),
  ORGANIZATION_URL: address(),
  DIRECTIVES_URL: address(),
  REFORM_URL: address(),
  COMPLAINTS_URL: address(),
  SUPERVISION_URL: address(),
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
