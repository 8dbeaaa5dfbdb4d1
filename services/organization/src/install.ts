import type { Clock } from '@province/runtime'
import { installationOf, type LoadedWorld } from '@province/subgraph/install'
import type { RequestContext } from '@province/subgraph/request'
import { migrations } from '../migrations/migrations.ts'
import { renewDemonstrationPasswords, seedDemonstration } from '../seed/demonstration.ts'
import { entities } from './database.ts'
import { HierarchyRepository } from './register/hierarchy/hierarchy.repository.ts'
import { UnitRegisterRepository } from './register/hierarchy/unit-register.repository.ts'
import { type LoadCount, UnitRegisterService } from './register/hierarchy/unit-register.service.ts'
import { readUnits } from './register/load/unit.csv.ts'

const installation = installationOf({ schema: 'organization', entities, migrations })

/** Brings the schema to its newest migration. */
export const { migrate } = installation

/** Loads the demonstration world into an empty schema; answers whether it did. */
export const seed = (appUrl: string, clock: Clock, password: string): Promise<boolean> =>
  installation.work(appUrl, (em) => seedDemonstration(em, clock, password))

/** Gives every demonstration account this password. */
export const renewPasswords = (appUrl: string, password: string): Promise<void> =>
  installation.work(appUrl, (em) => renewDemonstrationPasswords(em, password))

/** Loads a CSV file of units, all or none; refuses with every wrong place by line and column. A dry run stores nothing. */
export const loadUnits = (
  { appUrl, clock }: LoadedWorld,
  csvText: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<LoadCount> =>
  installation.work(appUrl, (outer) =>
    outer.transactional((em) => {
      const request = { em } as RequestContext
      const register = new UnitRegisterService(
        new UnitRegisterRepository(request),
        new HierarchyRepository(request),
      )
      return register.load(readUnits(csvText), clock.today(), dryRun)
    }),
  )

/** What can be loaded into organization from a file. */
export const loaders = { units: Object.assign(loadUnits, { dryRun: true }) }
