import type { Actor } from '@province/actor'
import type { SubgraphApp } from '@province/subgraph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import { createApp } from '../src/app.ts'
import { migrate, seed } from '../src/install.ts'

/** The demonstration world of supervision in a database of its own, and who may ask it. */
export interface SupervisionWorld {
  app: SubgraphApp
  database: TestDatabase
  /** Asks as a person with these actions on the unit of this code. */
  as(code: string, ...actions: string[]): Promise<GraphClient>
  ask(actor: Actor): GraphClient
  /** The names of the statements a request sends. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

/** Opens the world. */
export async function supervisionWorld(): Promise<SupervisionWorld> {
  const database = await createTestDatabase('supervision', { migrate, seed })
  const app = await createApp(database)
  const ask = (actor: Actor) => graphClient(app.execute, actor)
  return {
    app,
    database,
    ask,
    as: async (code, ...actions) =>
      ask(personWith(['supervision.read', ...actions], await database.unitId(code), `subject-of-${code}`)),
    statementsOf: async (work) => {
      const sent: string[] = []
      app.onStatement((name) => sent.push(name))
      await work()
      app.onStatement(undefined)
      return sent
    },
    close: async () => {
      await app.stop()
      await database.drop()
    },
  }
}
