import type { Actor, SubgraphExecutor } from '@province/actor'
import { personWith } from './actors.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'
import { type GraphClient, graphClient } from './graph-client.ts'
import type { Install } from './template.ts'

/** What a test needs of a running subgraph. */
export interface TestedApp {
  execute: SubgraphExecutor
  onStatement(listener: ((name: string) => void) | undefined): void
  stop(): Promise<void>
}

/** A service and how its world is made. */
export interface TestedService<App extends TestedApp> {
  name: string
  /** The action everybody in the test has at least. */
  readAction: string
  install: Install
  createApp(database: TestDatabase): Promise<App>
}

/** One service with its demonstration rows, in a database of its own, and who may ask it. */
export interface ServiceWorld<App extends TestedApp> {
  app: App
  database: TestDatabase
  /** Asks as a person with these actions, and the read action, on the unit of this code. */
  as(code: string, ...actions: string[]): Promise<GraphClient>
  ask(actor: Actor): GraphClient
  /** The names of the statements that the work sends. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

// A list's statement is marked by its text, which varies with what is asked; a test counts statements by their list.
const plainName = (name: string) => name.replace(/_[0-9a-f]{6}$/, '')

/** Opens the world of one service. */
export async function serviceWorld<App extends TestedApp>(
  service: TestedService<App>,
): Promise<ServiceWorld<App>> {
  const database = await createTestDatabase(service.name, service.install)
  const app = await service.createApp(database)
  const ask = (actor: Actor) => graphClient(app.execute, actor)
  return {
    app,
    database,
    ask,
    as: async (code, ...actions) =>
      ask(personWith([service.readAction, ...actions], await database.unitId(code), `subject-of-${code}`)),
    statementsOf: async (work) => {
      const sent: string[] = []
      app.onStatement((name) => sent.push(plainName(name)))
      await work().finally(() => app.onStatement(undefined))
      return sent
    },
    close: async () => {
      await app.stop()
      await database.drop()
    },
  }
}
