import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { contextOf } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** The subgraph of __domain_words__. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      scopedActions: Object.keys(domain.actions).filter((action) => action !== domain.readAction),
      resolvers: [...resolvers],
      types,
      references,
      entities,
      contextOf,
    },
    surroundings,
  )
