import { rollupWork } from '@province/rollups'
import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { clockWork, TELL } from '@province/timekeeping'
import { REFORM_CLOCKS } from './clock/reform-clocks.ts'
import { contextOf } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { ROLLUPS } from './dossier-count/dossier-rollups.ts'
import { importWork } from './import/import-work.service.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** The reform subgraph: procedures, one-stop service, indices and what else administrative reform records. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      scopedActions: [
        'reform.grant_exemption',
        'reform.record_index',
        'reform.manage_procedures',
        'reform.handle_dossiers',
        'reform.enter_month',
        'reform.verify_month',
        'reform.approve_month',
        'reform.manage_land',
        'reform.inspect',
        'reform.publish',
        'reform.verify_publication',
        'task.give',
        TELL,
      ],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      contextOf,
      background: [...clockWork(REFORM_CLOCKS), ...rollupWork(ROLLUPS), importWork],
    },
    surroundings,
  )
