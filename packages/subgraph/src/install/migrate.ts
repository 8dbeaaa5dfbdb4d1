import { type Constructor, MikroORM } from '@mikro-orm/core'
import { type Migration, Migrator } from '@mikro-orm/migrations'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import pg from 'pg'

/** Most starts find nothing to do: one question answers that, without starting the ORM. */
async function isNewest(ownerUrl: string, schema: string, migrations: readonly Constructor<Migration>[]) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: string | null }>('select to_regclass($1) as there', [
      `${schema}.migration`,
    ])
    if (!rows[0]?.there) return false
    const done = await client.query<{ name: string }>(`select name from ${schema}.migration`)
    const names = new Set(done.rows.map(({ name }) => name))
    return migrations.every(({ name }) => names.has(name))
  } finally {
    await client.end()
  }
}

/** Brings one service's schema to its newest migration, as its owner role; nothing happens when it is there. */
export async function migrateSchema(ownerUrl: string, schema: string, migrations: Constructor<Migration>[]) {
  if (await isNewest(ownerUrl, schema, migrations)) return
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
