import { type Constructor, MikroORM } from '@mikro-orm/core'
import { type Migration, Migrator } from '@mikro-orm/migrations'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { EnvironmentProblem } from '@province/runtime'
import pg from 'pg'
import { releaseLost } from '../read/lost-connections.ts'
import { migrationsFor, rolePrefix } from './role-names.ts'

/** Which migrations a schema has had, and which version of the product was there last. */
async function standing(ownerUrl: string, schema: string) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ there: string | null; mark: string | null }>(
      `select to_regclass($1) as there, (select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'app') as mark`,
      [`${schema}.migration`],
    )
    const { there, mark } = rows[0] ?? {}
    const done = there
      ? await client.query<{ name: string }>(`select name from ${schema}.migration`)
      : { rows: [] }
    return {
      done: new Set(done.rows.map(({ name }) => name)),
      version: /"version":"([^"]+)"/.exec(mark ?? '')?.[1],
    }
  } finally {
    await client.end()
  }
}

/** Code never works on a database that newer code has changed: it would write what that one does not expect. */
function refuseNewer(schema: string, unknown: readonly string[], version: string | undefined): void {
  if (unknown.length === 0) return
  const whose = version ? `version ${version} of the product` : 'a newer version of the product'
  throw new EnvironmentProblem(
    `The database was migrated by ${whose} (${schema}: ${unknown.at(-1)}), which this one does not know: start that version, or restore a backup from before it.`,
  )
}

/** How a schema is migrated. */
export interface Migrating {
  /** Nothing is changed: only told. */
  plan?: boolean
  /** These alone: a backup is loaded into the schema that it was taken from. */
  only?: readonly string[]
}

/**
 * Brings one service's schema to its newest migration, as its owner role, and answers which migrations that took; nothing
 * happens when it is there, and with `plan` nothing at all. Most starts find nothing to do: one question answers that, without starting the ORM.
 */
export async function migrateSchema(
  ownerUrl: string,
  schema: string,
  migrations: Constructor<Migration>[],
  { plan = false, only }: Migrating = {},
): Promise<string[]> {
  const { done, version } = await standing(ownerUrl, schema)
  const names = migrations.map(({ name }) => name)
  refuseNewer(schema, [...done].filter((name) => !names.includes(name)).sort(), version)
  const pending = names.filter((name) => !done.has(name) && (only?.includes(name) ?? true))
  if (plan || pending.length === 0) return pending
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: ownerUrl,
    driverOptions: { onPoolCreated: releaseLost },
    schema,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    ensureDatabase: false,
    logger: () => undefined,
    migrations: {
      migrationsList: migrationsFor(migrations, rolePrefix(ownerUrl, schema)),
      tableName: 'migration',
      schema,
      snapshot: false,
      allOrNothing: true,
    },
  })
  try {
    await orm.migrator.up({ migrations: pending })
    return pending
  } finally {
    await orm.close(true)
  }
}
