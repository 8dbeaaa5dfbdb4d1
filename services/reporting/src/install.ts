import { randomUUID } from 'node:crypto'
import { MikroORM } from '@mikro-orm/postgresql'
import { serviceActor } from '@province/actor'
import { type Clock, createLogger } from '@province/runtime'
import { migrateSchema } from '@province/subgraph'
import { migrations } from '../migrations/migrations.ts'
import { seedDemonstration } from '../seed/demonstration.ts'
import { createApp } from './app.ts'
import { entities } from './database.ts'
import type { FigureLoadCount } from './figure/figure-recording.service.ts'

const SCHEMA = 'reporting'

const withOrm = async <Result>(appUrl: string, work: (orm: MikroORM) => Promise<Result>): Promise<Result> => {
  const orm = await MikroORM.init({ clientUrl: appUrl, entities, schema: SCHEMA, ensureDatabase: false })
  return work(orm).finally(() => orm.close(true))
}

/** Brings the schema to its newest migration. */
export const migrate = (ownerUrl: string): Promise<void> => migrateSchema(ownerUrl, SCHEMA, migrations)

/** Loads the demonstration world into an empty database; answers whether it did. */
export const seed = (appUrl: string, clock: Clock): Promise<boolean> =>
  withOrm(appUrl, (orm) => seedDemonstration(orm.em.fork(), clock))

const topUnits = (appUrl: string): Promise<{ id: string }[]> =>
  withOrm(appUrl, (orm) =>
    orm.em.fork().execute<{ id: string }[]>('select distinct id from hierarchy.unit where parent_id is null'),
  )

const LOAD = `mutation ($csv: String!, $key: String!) {
  loadStatedFigures(csv: $csv, idempotencyKey: $key) { added changed unchanged } }`

/** Loads a CSV file of figures into the only open report, all or none; throws with one sentence per wrong place. */
export async function loadFigures(appUrl: string, clock: Clock, csvText: string): Promise<FigureLoadCount> {
  const grants = (await topUnits(appUrl)).map(({ id }) => ({
    role: 'loader',
    actions: ['report.read', 'report.record_figure'],
    unitId: id,
  }))
  const app = await createApp({ databaseUrl: appUrl, clock, logger: createLogger('reporting', 'silent') })
  try {
    const variables = { csv: csvText, key: randomUUID() }
    const actor = serviceActor('loader', grants)
    const answer = await app.execute({ document: LOAD, variables, actor, client: { address: 'local' } })
    const [error] = answer.errors ?? []
    if (error) throw new Error(error.message)
    return (answer.data as { loadStatedFigures: FigureLoadCount }).loadStatedFigures
  } finally {
    await app.stop()
  }
}
