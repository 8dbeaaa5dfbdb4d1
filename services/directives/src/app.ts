import { type Executors, OtherDomains, type Patience } from '@province/subgraph/ask'
import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { contextOf } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { references, resolvers, types } from './schema.ts'
import { tasksFed } from './task-feed/task-feed.service.ts'
import { TaskRequestSource } from './task-feed/task-request-source.port.ts'

export { sdl } from './schema.ts'

/** What directives is given: a database, and how the domains are reached whose records ask for tasks. */
export interface DirectivesSurroundings extends SubgraphSurroundings {
  executors?: Executors
}

const PATIENCE: Patience = { answerMs: 1_500, restMs: 0 }

/** The directives subgraph: documents as cited, candidate documents, where citations disagree, and tasks. */
export const createApp = ({
  executors = {},
  ...surroundings
}: DirectivesSurroundings): Promise<SubgraphApp> => {
  const silent = (subgraph: string, cause: unknown) =>
    surroundings.logger.warn({ err: cause, subgraph }, 'a domain did not answer')
  const source = new TaskRequestSource(new OtherDomains(domain.name, executors, silent, PATIENCE))
  return createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      scopedActions: ['directive.record_citation', 'directive.register', 'task.give', 'task.answer'],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      background: [tasksFed(source)],
      contextOf,
    },
    surroundings,
  )
}
