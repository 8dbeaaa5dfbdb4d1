import type { Clock } from '@province/runtime'
import { installationOf, type LoadedWorld, loadFile } from '@province/subgraph/install'
import { migrations } from '../migrations/migrations.ts'
import { seedDemonstration } from '../seed/demonstration.ts'
import { createApp } from './app.ts'
import type { LoadCount } from './citation/citation.service.ts'
import { entities } from './database.ts'

const installation = installationOf({ schema: 'directives', entities, migrations })

/** Brings the schema to its newest migration. */
export const { migrate } = installation

/** Loads the demonstration world into an empty schema; answers whether it did. */
export const seed = (appUrl: string, clock: Clock): Promise<boolean> =>
  installation.work(appUrl, (em) => seedDemonstration(em, clock))

const LOAD = {
  document:
    'mutation ($csv: String!, $key: String!) { loadCitations(csv: $csv, idempotencyKey: $key) { added unchanged } }',
  actions: ['directive.read', 'directive.record_citation'],
}

/** Loads a CSV file of citations into the latest report, all or none; throws with a sentence for every wrong place. */
export const loadDirectives = (world: LoadedWorld, csv: string): Promise<LoadCount> =>
  loadFile(installation, createApp, LOAD, world, csv)

/** What can be loaded into directives from a file. */
export const loaders = { directives: loadDirectives }
