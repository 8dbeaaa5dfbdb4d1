import type { Logger } from '@province/runtime'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { completeNulls, type NullPlace } from './null-completion.ts'
import type { OperationFlight } from './operation-flight.ts'
import type { RunPlan } from './planner.ts'
import { rootFieldsOf } from './root-fields.ts'
import { inclusion } from './selection-inclusion.ts'
import type { Supergraph } from './supergraph.ts'
import { placeUnavailable } from './unavailable.ts'

/** An operation that passed the door, with the variables as the client sent them. */
export interface AdmittedOperation {
  document: DocumentNode
  operation: OperationDefinitionNode
  operationName?: string
  variables: Record<string, unknown>
}

export type ExecuteOperation = (
  operation: AdmittedOperation,
  flight: OperationFlight,
) => Promise<ExecutionResult<Record<string, unknown>>>

const MOST_VARIABLE_PROBLEMS = 1

/** Executes one operation over the supergraph: variables first, introspection apart, then plan, run and complete. */
export function operationExecutor(supergraph: Supergraph, run: RunPlan, logger: Logger): ExecuteOperation {
  return async (admitted, flight) => {
    const { document, operation, operationName, variables } = admitted
    const values = getVariableValues(supergraph.api, operation.variableDefinitions ?? [], variables, {
      maxErrors: MOST_VARIABLE_PROBLEMS,
    })
    if (values.errors) return { errors: values.errors.slice(0, MOST_VARIABLE_PROBLEMS) }
    const roots = rootFieldsOf(document, operation, inclusion(values.coerced))
    if (![...roots].some(isPlannable)) {
      return execute({ schema: supergraph.api, document, variableValues: variables, operationName })
    }
    if ([...roots].some(isIntrospection)) return { errors: [mixedIntrospection()] }
    const answer = await run(
      { document, operationType: operation.operation, variables, ...(operationName && { operationName }) },
      flight,
    ).catch((problem: unknown) => {
      logger.error({ err: problem }, 'An operation could not be run')
      return { data: null, errors: [new GraphQLError('Operation failed.')] }
    })
    return complete(supergraph, admitted, values.coerced, answer)
  }
}

const isPlannable = (rootField: string) => !rootField.startsWith('__')
const isIntrospection = (rootField: string) => rootField === '__schema' || rootField === '__type'

const mixedIntrospection = () =>
  new GraphQLError('Hãy gửi truy vấn về lược đồ trong một yêu cầu riêng.', {
    extensions: { code: 'INPUT_INVALID' },
  })

/** `data` is always present, so that one dead subgraph leaves a partial answer and not a bad request. */
function complete(
  supergraph: Supergraph,
  { document, operation }: AdmittedOperation,
  variables: Record<string, unknown>,
  answer: { data: unknown; errors?: readonly GraphQLError[] },
): ExecutionResult<Record<string, unknown>> {
  const nulls: NullPlace[] = []
  const data = completeNulls(
    { schema: supergraph.api, document, operation, variables, onNull: (place) => nulls.push(place) },
    answer.data,
  )
  const errors = placeUnavailable(answer.errors ?? [], nulls, supergraph.owns)
  const missing = nulls.find((place) => place.required)
  if (missing && errors.length === 0) {
    errors.push(
      new GraphQLError('Thiếu một giá trị bắt buộc.', {
        path: missing.path,
        extensions: { code: 'SUBGRAPH_INVALID_RESULT' },
      }),
    )
  }
  return { data, ...(errors.length > 0 && { errors }) }
}
