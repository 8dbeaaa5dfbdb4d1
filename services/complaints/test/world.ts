import type { SubgraphApp } from '@province/subgraph'
import { type ServiceWorld, serviceWorld } from '@province/testbed'
import { createApp } from '../src/app.ts'
import { migrate, seed } from '../src/install.ts'

/** The demonstration world of complaints in a database of its own, and who may ask it. */
export type ComplaintsWorld = ServiceWorld<SubgraphApp>

/** Opens the world. */
export const complaintsWorld = (): Promise<ComplaintsWorld> =>
  serviceWorld({ name: 'complaints', readAction: 'complaints.read', install: { migrate, seed }, createApp })
