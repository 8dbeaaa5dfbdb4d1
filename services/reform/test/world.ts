import type { SubgraphApp } from '@province/subgraph/graph'
import { type ServiceWorld, serviceWorld } from '@province/testbed'
import { createApp } from '../src/app.ts'
import { migrate, seed } from '../src/install.ts'

/** The demonstration world of reform in a database of its own, and who may ask it. */
export type ReformWorld = ServiceWorld<SubgraphApp>

/** Opens the world. */
export const reformWorld = (): Promise<ReformWorld> =>
  serviceWorld({ name: 'reform', readAction: 'reform.read', install: { migrate, seed }, createApp })
