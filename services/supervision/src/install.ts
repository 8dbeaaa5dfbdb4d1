import { MikroORM } from '@mikro-orm/postgresql'
import { migrateSchema } from '@province/subgraph'
import { migrations } from '../migrations/migrations.ts'
import { seedDemonstration } from '../seed/demonstration.ts'
import { entities } from './database.ts'

const SCHEMA = 'supervision'

/** Brings the schema to its newest migration. */
export const migrate = (ownerUrl: string): Promise<void> => migrateSchema(ownerUrl, SCHEMA, migrations)

/** Loads the demonstration world into an empty schema; answers whether it did. */
export async function seed(appUrl: string): Promise<boolean> {
  const orm = await MikroORM.init({ clientUrl: appUrl, entities, schema: SCHEMA, ensureDatabase: false })
  return seedDemonstration(orm.em.fork()).finally(() => orm.close(true))
}
