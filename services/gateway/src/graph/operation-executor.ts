import type { Logger } from '@province/runtime'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { rootFieldsOf } from '../document/root-fields.ts'
import { inclusion } from '../document/selection-inclusion.ts'
import { completeAnswer } from './answer-completion.ts'
import type { OperationFlight } from './operation-flight.ts'
import type { RunPlan } from './planner.ts'
import type { Supergraph } from './supergraph.ts'

/** An operation that passed the door, with the variables as the client sent them. */
interface AdmittedOperation {
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
    return completeAnswer(supergraph, { document, operation, variables: values.coerced }, answer)
  }
}

const isPlannable = (rootField: string) => !rootField.startsWith('__')
const isIntrospection = (rootField: string) => rootField === '__schema' || rootField === '__type'

const MIXED = {
  vi: 'Hãy gửi truy vấn về lược đồ trong một yêu cầu riêng.',
  en: 'Ask about the schema in a request of its own.',
}

const mixedIntrospection = () =>
  new GraphQLError(MIXED.vi, { extensions: { code: 'INPUT_INVALID', told: MIXED } })
