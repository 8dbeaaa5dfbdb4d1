import { DOMAIN_NAMES } from '@province/domains'
import { domainAddresses, readEnvironment } from '@province/runtime'
import { serviceSettings } from '@province/subgraph/graph'
import { z } from 'zod'
import { domain } from './domain.ts'

const others = domainAddresses(DOMAIN_NAMES.filter((name) => name !== domain.name))

const shape = serviceSettings(4100 + domain.port).extend({
  ACTOR_PRIVATE_KEY: z.string('is needed to ask other domains: an Ed25519 private key as a JWK').min(1),
  ...others.shape,
})

/** The settings of this process. */
export const environment = readEnvironment(shape, process.env)

/** Where the domains answer whose records ask for tasks, by name; those without an address are not asked. */
export const domainUrls = others.read(environment)
