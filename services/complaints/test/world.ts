import { clockOf } from '@province/runtime'
import type { SubgraphApp } from '@province/subgraph/graph'
import { type ServiceWorld, serviceWorld } from '@province/testbed'
import { createApp } from '../src/app.ts'
import { migrate, seed } from '../src/install.ts'

/** Complaints in a database of its own, and who may ask it. */
export type ComplaintsWorld = ServiceWorld<SubgraphApp>

/** Opens the world: empty, so that a test knows every row of it, or with the demonstration. */
export const complaintsWorld = ({ demonstration = false, now = '' } = {}): Promise<ComplaintsWorld> =>
  serviceWorld({
    name: 'complaints',
    readAction: 'complaints.read',
    install: demonstration ? { migrate, seed } : { migrate },
    // Another day than that of the demonstration, where the law of that day is tried.
    createApp: (database) => createApp(now === '' ? database : { ...database, clock: clockOf(now) }),
  })
