import { rollupWork } from '@province/rollups'
import { createSubgraph, type SubgraphApp, type SubgraphSurroundings } from '@province/subgraph/graph'
import { clockWork, TELL } from '@province/timekeeping'
import { COMPLAINTS_CLOCKS } from './clock/complaints-clocks.ts'
import { contextsOf } from './context.ts'
import { entities } from './database.ts'
import { domain } from './domain.ts'
import { closingWork } from './measure/closed-periods.service.ts'
import { ROLLUPS } from './measure/complaints-rollups.ts'
import { untouchedWork } from './petition/alarm/untouched-petitions.service.ts'
import { references, resolvers, types } from './schema.ts'
import { VaultDesk } from './vault/vault-desk.ts'

export { sdl } from './schema.ts'

/** The complaints subgraph: who must receive citizens when, and what becomes of what they bring. */
export const createApp = (surroundings: SubgraphSurroundings): Promise<SubgraphApp> => {
  const desk = new VaultDesk(surroundings.secret)
  return createSubgraph(
    {
      name: domain.name,
      readAction: domain.readAction,
      decidedByService: ['vaultHolders', 'sightRequests', 'sightRequest', 'dataBreaches', 'dataBreach'],
      scopedActions: [
        'reception.post_schedule',
        'reception.record',
        'petition.register',
        'petition.handle',
        'denunciation.read',
        'vault.hold_key',
        'vault.set_up',
        'task.give',
        TELL,
      ],
      resolvers: [...resolvers],
      types,
      references,
      entities,
      contextOf: contextsOf(desk),
      beforeMutation: (given, { naming }) => naming.refuse(given),
      background: [...clockWork(COMPLAINTS_CLOCKS), ...rollupWork(ROLLUPS), closingWork, untouchedWork],
    },
    surroundings,
  )
}
