import type { SubgraphApp } from '@province/subgraph/graph'
import { type ServiceWorld, serviceWorld } from '@province/testbed'
import { createApp } from '../src/app.ts'
import { migrate, seed } from '../src/install.ts'

/** The domain in a database of its own, and who may ask it. */
export type __Domain__World = ServiceWorld<SubgraphApp>

/** Opens the world. */
export const __domainVar__World = (): Promise<__Domain__World> =>
  serviceWorld({ name: '__domain__', readAction: '__schema__.read', install: { migrate, seed }, createApp })
