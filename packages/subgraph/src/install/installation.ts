import type { Constructor } from '@mikro-orm/core'
import type { Migration } from '@mikro-orm/migrations'
import { type EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { SubgraphParts } from '../graph/app.ts'
import { releaseLost } from '../read/lost-connections.ts'
import type { RequestContext } from '../request/context.ts'
import { migrateSchema } from './migrate.ts'

/** What a service brings to be installed. */
export interface InstallationParts {
  schema: string
  entities: SubgraphParts<RequestContext>['entities']
  migrations: Constructor<Migration>[]
}

/** How one service's schema is brought up to date and worked on outside of requests. */
export interface Installation {
  /** Brings the schema to its newest migration, as its owner; answers which that took, or would take. */
  migrate(ownerUrl: string, migrating?: { plan?: boolean; only?: readonly string[] }): Promise<string[]>
  /** Runs work with an entity manager of the application role, and closes after it. */
  work<Result>(appUrl: string, run: (em: EntityManager) => Promise<Result>): Promise<Result>
}

/** Makes the installation of a service. */
export const installationOf = ({ schema, entities, migrations }: InstallationParts): Installation => ({
  migrate: (ownerUrl, migrating) => migrateSchema(ownerUrl, schema, migrations, migrating),
  work: async (appUrl, run) => {
    const orm = await MikroORM.init({
      clientUrl: appUrl,
      driverOptions: { onPoolCreated: releaseLost },
      entities,
      schema,
      discovery: { warnWhenNoEntities: false },
      ensureDatabase: false,
    })
    return run(orm.em.fork() as EntityManager).finally(() => orm.close(true))
  },
})
