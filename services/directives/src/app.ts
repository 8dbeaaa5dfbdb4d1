import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { contextOf } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** The directives subgraph: documents as cited, candidate documents, where citations disagree, and tasks. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      scopedActions: ['directive.record_citation', 'directive.register', 'task.give', 'task.answer'],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      contextOf,
    },
    surroundings,
  )
