import type { Clock, ServiceSecret } from '@province/runtime'
import { installationOf } from '@province/subgraph/install'
import { migrations } from '../migrations/migrations.ts'
import { seedDemonstration } from '../seed/demonstration.ts'
import { entities } from './database.ts'

export { SenderSealing } from './vault/sender-sealing.ts'

const installation = installationOf({ schema: 'complaints', entities, migrations })

/** Brings the schema to its newest migration. */
export const { migrate } = installation

/** Loads the demonstration world into an empty schema; answers what is to be shown once. */
export const seed = (appUrl: string, clock: Clock, _password: string, secret: ServiceSecret) =>
  installation.work(appUrl, (em) => seedDemonstration(em, clock, secret))
