import { type Constructor, MikroORM } from '@mikro-orm/core'
import { type Migration, Migrator } from '@mikro-orm/migrations'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'

/** Brings one service's schema to its newest migration, as its owner role; nothing happens when it is there. */
export async function migrateSchema(ownerUrl: string, schema: string, migrations: Constructor<Migration>[]) {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: ownerUrl,
    schema,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    logger: () => undefined,
    migrations: {
      migrationsList: migrations,
      tableName: 'migration',
      schema,
      snapshot: false,
      allOrNothing: true,
    },
  })
  try {
    await orm.migrator.up()
  } finally {
    await orm.close(true)
  }
}
