import { type SubgraphExecutor, serviceActor } from '@province/actor'

/** Asks one subgraph whether it is ready to serve; rejects when it is not. */
export type ReadinessCheck = () => Promise<unknown>

/** Asks a subgraph for nothing but an answer. */
export function readinessOf(execute: SubgraphExecutor): ReadinessCheck {
  return async () => {
    const call = { document: '{ __typename }', actor: serviceActor('gateway'), client: { address: '' } }
    const answer = await execute(call)
    if (!answer.data) throw new Error('The subgraph answered without data.')
  }
}

const TURN_MS = 100

/**
 * Whether a check passes within a second. The second is counted in turns of this process: one that was itself held up
 * has not yet heard an answer that may have come long ago.
 */
export async function answersSoon(check: ReadinessCheck, patienceMs = 1_000): Promise<boolean> {
  let answered: boolean | undefined
  const asked = check().then(
    () => (answered = true),
    () => (answered = false),
  )
  for (let turns = Math.ceil(patienceMs / TURN_MS); answered === undefined && turns > 0; turns -= 1)
    await Promise.race([asked, turn()])
  return answered ?? false
}

const turn = () => new Promise((resolve) => setTimeout(resolve, TURN_MS))
