import { type SubgraphExecutor, serviceActor } from '@province/actor'
import type { ReadinessCheck } from '../watch/health-routes.ts'

/** Asks a subgraph for nothing but an answer. */
export function readinessOf(execute: SubgraphExecutor): ReadinessCheck {
  return async () => {
    const call = { document: '{ __typename }', actor: serviceActor('gateway'), client: { address: '' } }
    const answer = await execute(call)
    if (!answer.data) throw new Error('The subgraph answered without data.')
  }
}
