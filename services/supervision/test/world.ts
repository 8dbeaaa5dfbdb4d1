import type { SubgraphApp } from '@province/subgraph/graph'
import { type ServiceWorld, serviceWorld } from '@province/testbed'
import { createApp } from '../src/app.ts'
import { migrate, seed } from '../src/install.ts'

/** The demonstration world of supervision in a database of its own, and who may ask it. */
export type SupervisionWorld = ServiceWorld<SubgraphApp>

/** Opens the world. */
export const supervisionWorld = (): Promise<SupervisionWorld> =>
  serviceWorld({ name: 'supervision', readAction: 'supervision.read', install: { migrate, seed }, createApp })
