import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph'
import { rungsTold } from './clock/clock-rung.service.ts'
import { contextOf } from './context.ts'
import { entities } from './database.ts'
import { references, resolvers, types } from './schema.ts'

export { sdl } from './schema.ts'

/** The complaints subgraph: who must receive citizens when, and what is posted. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> =>
  createSubgraph(
    {
      name: 'complaints',
      readAction: 'complaints.read',
      scopedActions: [
        'reception.post_schedule',
        'petition.register',
        'petition.handle',
        'calendar.decide',
        'denunciation.read',
      ],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      background: [rungsTold],
      contextOf,
    },
    surroundings,
  )
