import { type ExecutionResult, GraphQLError } from 'graphql'
import { argumentOf, blamedField } from '../document/blamed-field.ts'
import type { GuardedAnswer } from '../subgraphs/guarded-subgraph.ts'
import { INPUT_REFUSED, REFUSED_VARIABLE } from '../subgraphs/subgraph-error.ts'
import { type Completion, completeNulls, type NullPlace } from './null-completion.ts'
import type { Supergraph } from './supergraph.ts'
import { isUnavailable, placeUnavailable } from './unavailable.ts'

type AnsweredOperation = Omit<Completion, 'schema' | 'onNull'>

/**
 * Makes of what the subgraphs answered what the specification promises. `data` is always present, so that one dead
 * subgraph leaves a partial answer and not a bad request.
 */
export function completeAnswer(
  supergraph: Supergraph,
  operation: AnsweredOperation,
  answer: GuardedAnswer,
): ExecutionResult<Record<string, unknown>> {
  const given = answer.errors ?? []
  const nulls: NullPlace[] = []
  const wanted = given.some(isUnavailable) ? 'all' : 'required'
  const data = completeNulls(
    { ...operation, schema: supergraph.api, onNull: { wanted, note: (place) => nulls.push(place) } },
    answer.data,
  )
  const errors = placeUnavailable(given, nulls, supergraph.owns).map((error) =>
    withField(supergraph, operation, error),
  )
  const missing = nulls.find((place) => place.required)
  if (missing && errors.length === 0) errors.push(missingValue(missing))
  return { data, ...(errors.length > 0 && { errors }) }
}

const VALUE_MISSING = { vi: 'Thiếu một giá trị bắt buộc.', en: 'A value that must be there is missing.' }

const missingValue = ({ path }: NullPlace) =>
  new GraphQLError(VALUE_MISSING.vi, {
    path,
    extensions: { code: 'SUBGRAPH_INVALID_RESULT', told: VALUE_MISSING },
  })

/** Names the argument when a subgraph refused what it was given and did not name one itself. */
function withField({ api }: Supergraph, { document }: AnsweredOperation, error: GraphQLError): GraphQLError {
  const { extensions, message, path } = error
  if (!extensions[INPUT_REFUSED] || !extensions.code || extensions.field) return error
  const variable = extensions[REFUSED_VARIABLE]
  const given = typeof variable === 'string' ? variable : undefined
  const field = blamedField(api, document, given) ?? (given && argumentOf(document, given))
  return field ? new GraphQLError(message, { path, extensions: { ...extensions, field } }) : error
}
