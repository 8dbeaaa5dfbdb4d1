import type { Clock } from '@province/runtime'
import { installationOf, type LoadedWorld, loadFile } from '@province/subgraph/install'
import { migrations } from '../migrations/migrations.ts'
import { seedDemonstration } from '../seed/demonstration.ts'
import { createApp } from './app.ts'
import { entities } from './database.ts'
import type { FigureLoadCount } from './statement/statement.service.ts'

const installation = installationOf({ schema: 'reporting', entities, migrations })

/** Brings the schema to its newest migration. */
export const { migrate } = installation

/** Loads the demonstration world into an empty schema; answers whether it did. */
export const seed = (appUrl: string, clock: Clock): Promise<boolean> =>
  installation.work(appUrl, (em) => seedDemonstration(em, clock))

const LOAD = {
  document: `mutation ($csv: String!, $key: String!) {
    loadStatedFigures(csv: $csv, idempotencyKey: $key) { added changed unchanged } }`,
  actions: ['report.read', 'report.record_figure'],
}

/** Loads a CSV file of figures into the only open report, all or none; throws with a sentence for every wrong place. */
export const loadFigures = (world: LoadedWorld, csv: string): Promise<FigureLoadCount> =>
  loadFile(installation, createApp, LOAD, world, csv)

/** What can be loaded into reporting from a file. */
export const loaders = { figures: loadFigures }
