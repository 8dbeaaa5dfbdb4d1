import { readEnvironment } from '@province/runtime'
import { serviceSettings } from '@province/subgraph/graph'
import { domain } from './domain.ts'

/** The settings of this process. */
export const environment = readEnvironment(serviceSettings(4100 + domain.port), process.env)
