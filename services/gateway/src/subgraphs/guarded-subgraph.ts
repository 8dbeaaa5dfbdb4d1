import type { SubgraphAnswer, SubgraphExecutor } from '@province/actor'
import type { DocumentNode, GraphQLError } from 'graphql'
import { type OperationFlight, raced } from '../graph/operation-flight.ts'
import { unavailable } from '../graph/unavailable.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import { type Pulse, whileAlive } from './pulse.ts'
import { answersSoon, type ReadinessCheck } from './readiness.ts'
import { ownError } from './subgraph-error.ts'
import { TransportFailure } from './transport-failure.ts'

/** One fetch of a plan. */
interface SubgraphFetch {
  document: DocumentNode
  variables?: Record<string, unknown>
  operationName?: string
}

/** What the runtime needs of a subgraph: it never rejects and carries no extensions. */
export interface GuardedAnswer {
  data: Record<string, unknown> | null
  errors?: readonly GraphQLError[]
}

export type GuardedSubgraph = (fetch: SubgraphFetch, flight: OperationFlight) => Promise<GuardedAnswer>

export interface GuardedSubgraphOptions {
  name: string
  execute: SubgraphExecutor
  breaker: CircuitBreaker
  /** Rejects where the subgraph cannot serve, its database included. */
  ready: ReadinessCheck
  pulse?: Pulse
  onFailure: (subgraph: string, cause: unknown) => void
}

/**
 * Wraps an executor: the operation's deadline is raced, transport failures become SUBGRAPH_UNAVAILABLE, and
 * response extensions are handed over and stripped. While a
 * call takes long the subgraph is asked whether it is ready: one whose process or database hangs is known within 2 s. Errors that the subgraph itself answers pass as they are.
 */
export function guardSubgraph({
  name,
  execute,
  breaker,
  ready,
  pulse,
  onFailure,
}: GuardedSubgraphOptions): GuardedSubgraph {
  const alive = () => answersSoon(ready)
  return async (fetch, flight) => {
    if (!breaker.mayCall()) return { data: null, errors: [unavailable(name, undefined)] }
    try {
      const answer = await whileAlive(alive, pulse, (silent) => {
        const signal = AbortSignal.any([flight.signal, silent])
        return raced(signal, () => execute(callOf(fetch, { ...flight, signal })))
      })
      if (!isAnswer(answer)) throw new TransportFailure('The subgraph did not answer with GraphQL.')
      breaker.succeeded()
      if (answer.extensions) flight.onExtensions(name, answer.extensions)
      return ownAnswer(answer)
    } catch (cause) {
      // That whoever asked has gone says nothing of the subgraph.
      if (hasGone(flight.signal)) return { data: null, errors: [unavailable(name, cause)] }
      breaker.failed(cause instanceof TransportFailure && cause.silent)
      onFailure(name, cause)
      return { data: null, errors: [unavailable(name, cause)] }
    }
  }
}

const callOf = ({ document, variables, operationName }: SubgraphFetch, flight: OperationFlight) => ({
  document,
  ...(variables && { variables }),
  ...(operationName && { operationName }),
  actor: flight.actor,
  client: flight.client,
  language: flight.language,
  signal: flight.signal,
})

const hasGone = ({ aborted, reason }: AbortSignal) =>
  aborted && reason instanceof DOMException && reason.name === 'AbortError'

const isAnswer = (answer: unknown): answer is SubgraphAnswer =>
  typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)

function ownAnswer(answer: SubgraphAnswer): GuardedAnswer {
  const inputRefused = answer.data === undefined
  const errors = answer.errors?.map((error) => ownError(error, inputRefused))
  return { data: answer.data ?? null, ...(errors?.length && { errors }) }
}
