import type { Executors } from '@province/subgraph/ask'
import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { clockWork, TELL } from '@province/timekeeping'
import { REPORTING_CLOCKS } from './clock/reporting-clocks.ts'
import { contextWith } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** What reporting is given: a database, and how the other domains are reached. */
export interface ReportingSurroundings extends SubgraphSurroundings {
  executors?: Executors
}

/** The reporting subgraph: reports, stated figures, rules and discrepancies. */
export const createApp = ({ executors = {}, ...surroundings }: ReportingSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      scopedActions: [
        'report.explain_discrepancy',
        'report.record_figure',
        'report.manage_templates',
        'report.submit',
        'report.accept',
        'report.approve',
        TELL,
        'report.reconcile',
        'report.review',
        'report.send',
        'report.sign',
      ],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      contextOf: contextWith(executors, surroundings.logger),
      background: clockWork(REPORTING_CLOCKS),
    },
    surroundings,
  )
