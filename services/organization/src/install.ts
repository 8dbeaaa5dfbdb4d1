import { MikroORM } from '@mikro-orm/postgresql'
import type { Clock } from '@province/runtime'
import { migrateSchema } from '@province/subgraph'
import { migrations } from '../migrations/migrations.ts'
import { renewDemonstrationPasswords, seedDemonstration } from '../seed/demonstration.ts'
import { entities } from './database.ts'
import { HierarchyRepository } from './hierarchy/hierarchy.repository.ts'
import { readUnits } from './unit/unit.csv.ts'
import { UnitRegisterRepository } from './unit/unit-register.repository.ts'
import { type LoadCount, UnitRegisterService } from './unit/unit-register.service.ts'

const SCHEMA = 'organization'

const withOrm = async <Result>(appUrl: string, work: (orm: MikroORM) => Promise<Result>): Promise<Result> => {
  const orm = await MikroORM.init({ clientUrl: appUrl, entities, schema: SCHEMA, ensureDatabase: false })
  return work(orm).finally(() => orm.close(true))
}

/** Brings the schema to its newest migration. */
export const migrate = (ownerUrl: string): Promise<void> => migrateSchema(ownerUrl, SCHEMA, migrations)

/** Loads the demonstration world into an empty database; answers whether it did. */
export const seed = (appUrl: string, clock: Clock, password: string): Promise<boolean> =>
  withOrm(appUrl, (orm) => seedDemonstration(orm.em.fork(), clock, password))

/** Gives every demonstration account this password. */
export const renewPasswords = (appUrl: string, password: string): Promise<void> =>
  withOrm(appUrl, (orm) => renewDemonstrationPasswords(orm.em.fork(), password))

/** Loads a CSV file of units, all or none; refuses with every wrong place by line and column. */
export const loadUnits = (appUrl: string, clock: Clock, csvText: string): Promise<LoadCount> =>
  withOrm(appUrl, (orm) =>
    orm.em.fork().transactional((em) => {
      const register = new UnitRegisterService(new UnitRegisterRepository(em), new HierarchyRepository(em))
      return register.load(readUnits(csvText), clock.today())
    }),
  )
