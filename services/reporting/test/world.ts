import type { SubgraphApp } from '@province/subgraph/graph'
import { type ServiceWorld, serviceWorld } from '@province/testbed'
import seed from '../seed/h1-2023-report.json' with { type: 'json' }
import { createApp } from '../src/app.ts'
import { seed as install, migrate } from '../src/install.ts'
import { otherDomains } from './other-domains.ts'

/** What a report editor may do beyond reading. */
export const EDITOR = [
  'report.record_figure',
  'report.explain_discrepancy',
  'report.reconcile',
  'report.send',
]

/** What an approver may do beyond reading. */
export const APPROVER = ['report.review', 'report.sign']

/** The report of the half-year. */
export const REPORT = seed.id

/** Reporting on a database of its own, with stand-ins for the domains it asks. */
export type ReportingWorld = ServiceWorld<SubgraphApp> & { others: ReturnType<typeof otherDomains> }

/** Opens the world; with what is held by key, complaints is there too. */
export async function reportingWorld(held?: Record<string, number>): Promise<ReportingWorld> {
  const others = otherDomains(held)
  const world = await serviceWorld({
    name: 'reporting',
    readAction: 'report.read',
    install: { migrate, seed: install },
    createApp: (database) => createApp({ ...database, executors: others.executors }),
  })
  return { ...world, others }
}
