import type { SubgraphApp } from '@province/subgraph/graph'
import { type ServiceWorld, serviceWorld } from '@province/testbed'
import { createApp } from '../src/app.ts'
import { migrate, seed } from '../src/install.ts'

/** The citations of the half-year in a database of their own, and who may ask. */
export type DirectivesWorld = ServiceWorld<SubgraphApp>

/** Opens the world. */
export const directivesWorld = (): Promise<DirectivesWorld> =>
  serviceWorld({ name: 'directives', readAction: 'directive.read', install: { migrate, seed }, createApp })
