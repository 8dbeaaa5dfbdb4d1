import type { Clock, ServiceSecret } from '@province/runtime'
import { installationOf, type LoadedWorld } from '@province/subgraph/install'
import { migrations } from '../migrations/migrations.ts'
import { seedDemonstration } from '../seed/demonstration.ts'
import { entities } from './database.ts'
import { loadRules } from './law/rule-loading.service.ts'

export { SenderSealing } from './vault/sender-sealing.ts'

const installation = installationOf({ schema: 'complaints', entities, migrations })

/** Brings the schema to its newest migration. */
export const { migrate } = installation

/** Loads a file of rules, all or none, and says what it means for what is under way; throws by line what is wrong. */
const loadRuleFile = ({ appUrl, clock }: LoadedWorld, csv: string, options: { dryRun?: boolean } = {}) =>
  installation.work(appUrl, (em) => loadRules(em, clock, csv, options))

/** What can be loaded into complaints from a file. */
export const loaders = { rules: Object.assign(loadRuleFile, { dryRun: true }) }

/** Loads the demonstration world into an empty schema; answers what is to be shown once. */
export const seed = (appUrl: string, clock: Clock, _password: string, secret: ServiceSecret) =>
  installation.work(appUrl, (em) => seedDemonstration(em, clock, secret))
