import type { ApolloServer } from '@apollo/server'
import type { SubgraphExecutor } from '@province/actor'
import type { Logger } from '@province/runtime'
import { createCircuitBreaker } from '../subgraphs/circuit-breaker.ts'
import { type GuardedSubgraph, guardSubgraph } from '../subgraphs/guarded-subgraph.ts'
import type { ReadinessCheck } from '../subgraphs/readiness.ts'
import { documentStore } from '../trust/document-store.ts'
import type { TrustedDocuments } from '../trust/trusted-documents.ts'
import { apolloGateway } from './apollo-gateway.ts'
import { createApolloServer } from './apollo-server.ts'
import type { GraphContext } from './graph-context.ts'
import { operationExecutor } from './operation-executor.ts'
import { createPlanner } from './planner.ts'
import type { Supergraph } from './supergraph.ts'

export interface GraphOptions {
  supergraph: Supergraph
  executors: Readonly<Record<string, SubgraphExecutor>>
  /** Whether each subgraph can serve, by its name. */
  readiness: Readonly<Record<string, ReadinessCheck>>
  documents: TrustedDocuments
  logger: Logger
  deadlineMs: number
}

/** The whole graph behind one started Apollo Server. */
export async function createGraph(options: GraphOptions): Promise<ApolloServer<GraphContext>> {
  const { supergraph } = options
  const run = await createPlanner(supergraph, guardedSubgraphs(options))
  const execute = operationExecutor(supergraph, run, options.logger)
  const gateway = apolloGateway(supergraph, execute, options.deadlineMs)
  const server = createApolloServer(gateway, documentStore(options.documents), options.logger)
  await server.start()
  return server
}

/** Names arrive from the runtime in either case, so they are kept in lower case. */
function guardedSubgraphs({
  executors,
  readiness,
  logger,
}: GraphOptions): ReadonlyMap<string, GuardedSubgraph> {
  const onFailure = (subgraph: string, cause: unknown) =>
    logger.warn({ subgraph, err: cause }, 'A subgraph could not be asked')
  return new Map(
    Object.entries(executors).map(([name, execute]) => {
      const breaker = createCircuitBreaker(Date.now)
      const ready = readiness[name] ?? (async () => {})
      return [name.toLowerCase(), guardSubgraph({ name, execute, breaker, ready, onFailure })] as const
    }),
  )
}
