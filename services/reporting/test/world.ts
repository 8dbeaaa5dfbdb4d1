import type { SubgraphApp } from '@province/subgraph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import seed from '../seed/h1-2023-report.json' with { type: 'json' }
import { createApp } from '../src/app.ts'
import { seed as install, migrate } from '../src/install.ts'
import { otherDomains } from './other-domains.ts'

/** What a report editor may do here. */
export const EDITOR = ['report.read', 'report.record_figure', 'report.explain_discrepancy']

/** The report of the half-year. */
export const REPORT = seed.id

/** Reporting on a database of its own, with stand-ins for the domains it asks. */
export interface ReportingWorld {
  database: TestDatabase
  app: SubgraphApp
  others: ReturnType<typeof otherDomains>
  /** Somebody with these actions on the unit of this code. */
  as(actions: readonly string[], code: string): Promise<GraphClient>
  /** The names of the statements that the work sends. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

let people = 0

const subject = (): string => {
  people += 1
  return `01890000-0000-7000-8000-${String(people).padStart(12, '0')}`
}

export async function reportingWorld(): Promise<ReportingWorld> {
  const database = await createTestDatabase('reporting', { migrate, seed: install })
  const others = otherDomains()
  const app = await createApp({ ...database, executors: others.executors })
  return {
    database,
    app,
    others,
    as: async (actions, code) =>
      graphClient(app.execute, personWith(actions, await database.unitId(code), subject())),
    statementsOf: async (work) => {
      const names: string[] = []
      app.onStatement((name) => names.push(name))
      await work().finally(() => app.onStatement(undefined))
      return names
    },
    close: async () => {
      await app.stop()
      await database.drop()
    },
  }
}
