import { readEnvironment } from '@province/runtime'
import { serviceSettings } from '@province/subgraph/graph'

/** The settings of this process. */
export const environment = readEnvironment(serviceSettings(4104), process.env)
