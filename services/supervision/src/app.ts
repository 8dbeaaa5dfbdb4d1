import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { clockWork, TELL } from '@province/timekeeping'
import { SUPERVISION_CLOCKS } from './clock/supervision-clocks.ts'
import { contextOf } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** The supervision subgraph: what is supervised, what was asked there, and what became of it. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      scopedActions: [
        'supervision.decide_theme',
        'supervision.plan',
        'supervision.recommend',
        'supervision.respond',
        'task.give',
        TELL,
      ],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      contextOf,
      background: clockWork(SUPERVISION_CLOCKS),
    },
    surroundings,
  )
