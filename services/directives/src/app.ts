import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { contextOf } from './context.ts'
import { entities } from './database.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** The directives subgraph: documents as cited, candidate documents, and where citations disagree. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: 'directives',
      readAction: 'directive.read',
      scopedActions: ['directive.record_citation'],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      contextOf,
    },
    surroundings,
  )
