import type { Clock } from '@province/runtime'
import { installationOf } from '@province/subgraph/install'
import { migrations } from '../migrations/migrations.ts'
import { seedDemonstration } from '../seed/demonstration.ts'
import { entities } from './database.ts'

const installation = installationOf({ schema: '__domain__', entities, migrations })

/** Brings the schema to its newest migration. */
export const { migrate } = installation

/** Loads the demonstration world into an empty schema; answers whether it did. */
export const seed = (appUrl: string, clock: Clock): Promise<boolean> =>
  installation.work(appUrl, (em) => seedDemonstration(em, clock))
