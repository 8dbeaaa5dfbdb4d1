import { unifiedGraphHandler } from '@graphql-hive/router-runtime'
import type { DocumentNode, OperationTypeNode } from 'graphql'
import type { GuardedAnswer, GuardedSubgraph } from '../subgraphs/guarded-subgraph.ts'
import type { OperationFlight } from './operation-flight.ts'
import type { Supergraph } from './supergraph.ts'
import { askTypenames } from './typename-asking.ts'
import { withoutIntrospection } from './without-introspection.ts'

/** One operation to plan and run. The document's identity is the key of its plan. */
interface PlannedOperation {
  document: DocumentNode
  operationName?: string
  operationType: OperationTypeNode
  variables: Record<string, unknown>
}

export type RunPlan = (operation: PlannedOperation, flight: OperationFlight) => Promise<GuardedAnswer>

/**
 * Plans operations over the supergraph and runs the plans against guarded subgraphs. The planner gets no signal (a
 * cancelled plan stays rejected in its cache) and never the client's extensions (an executor might obey them).
 */
export async function createPlanner(
  supergraph: Supergraph,
  subgraphs: ReadonlyMap<string, GuardedSubgraph>,
): Promise<RunPlan> {
  const handler = await unifiedGraphHandler({
    unifiedGraph: supergraph.unified,
    getUnifiedGraphSDL: () => supergraph.sdl,
    onSubgraphExecute: (name, request) => {
      const subgraph = subgraphs.get(name.toLowerCase())
      if (!subgraph) throw new Error(`The supergraph names the subgraph ${name}, which has no executor.`)
      return subgraph(request as Parameters<GuardedSubgraph>[0], request.rootValue as OperationFlight)
    },
  })
  const execute = handler.executor
  if (!execute) throw new Error('The query planner offers no executor.')
  const planned = new WeakMap<DocumentNode, DocumentNode>()
  const plannedDocument = (document: DocumentNode) => {
    const known = planned.get(document)
    if (known) return known
    const asked = askTypenames(supergraph.api, withoutIntrospection(document))
    const own = asked === document ? { ...document } : asked
    planned.set(document, own)
    return own
  }
  return async ({ document, operationName, operationType, variables }, flight) => {
    try {
      return (await execute({
        document: plannedDocument(document),
        ...(operationName && { operationName }),
        operationType,
        variables,
        rootValue: flight,
        context: {},
      })) as GuardedAnswer
    } catch (problem) {
      planned.delete(document)
      throw problem
    }
  }
}
