import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GraphContext } from './graph-context.ts'
import type { ExecuteOperation } from './operation-executor.ts'
import { startDeadline } from './operation-flight.ts'
import type { Supergraph } from './supergraph.ts'

type Gateway = ApolloServerOptionsWithGateway<GraphContext>['gateway']

/** Apollo Server's `gateway`: it parses, validates and formats; planning and execution happen behind this door. */
export function apolloGateway(
  supergraph: Supergraph,
  execute: ExecuteOperation,
  deadlineMs: number,
): Gateway {
  return {
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: supergraph.api, coreSupergraphSdl: supergraph.sdl })
      return () => {}
    },
    load: async () => ({
      executor: async ({ document, operation, request, context }) => {
        if (!operation) return { errors: [unknownOperation()] }
        const { actor, client, language, onExtensions, asking } = context as GraphContext
        const deadline = startDeadline(deadlineMs)
        try {
          return await execute(
            {
              document,
              operation,
              variables: request.variables ?? {},
              ...(request.operationName && { operationName: request.operationName }),
            },
            {
              actor,
              client,
              language,
              onExtensions,
              signal: AbortSignal.any([deadline.signal, asking.gone]),
            },
          )
        } finally {
          deadline.clear()
        }
      },
    }),
    stop: async () => {},
  }
}

const NO_OPERATION = {
  vi: 'Không có thao tác nào mang tên này trong truy vấn.',
  en: 'The query has no operation of this name.',
}

const unknownOperation = () => new GraphQLError(NO_OPERATION.vi, { extensions: { told: NO_OPERATION } })
