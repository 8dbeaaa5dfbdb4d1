import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph'
import { contextWith } from './context.ts'
import { entities } from './database.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** The organization subgraph: units and their history, accounts and sessions. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: 'organization',
      readAction: 'organization.read',
      scopedActions: ['account.manage', 'grant.manage', 'grant.confirm', 'client.manage'],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      publicFields: ['signIn', 'viewer'],
      contextOf: contextWith(surroundings.secret),
    },
    surroundings,
  )
