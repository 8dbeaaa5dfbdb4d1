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

/** Whether a check passes within a second. */
export async function answersSoon(check: ReadinessCheck, patienceMs = 1_000): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const answered = check().then(
    () => true,
    () => false,
  )
  return Promise.race([answered, late]).finally(() => clearTimeout(timer))
}
