import { GraphQLError, type GraphQLFormattedError, Kind, parse } from 'graphql'
import { argumentAt, argumentOf } from '../document/blamed-field.ts'
import { messageIn } from '../language/library-message.ts'
import { spokenLanguage } from '../language/spoken-language.ts'
import { contractCode, INPUT_INVALID, INTERNAL, INTERNAL_MESSAGE } from './error-code.ts'

/** Facts that a refusal may tell besides its code. */
const FACTS = ['field', 'property', 'retryAfterSeconds', 'currentVersion'] as const

/**
 * What leaves the gateway of an error: message, path, places in the client's document, code and allowed facts.
 * An internal error loses its message, which may hold queries, addresses or what a person typed.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = originalOf(error)
  const code = contractCode(formatted.extensions?.code, original?.extensions.code)
  const told = { ...original?.extensions, ...formatted.extensions }
  const facts = Object.fromEntries(FACTS.filter((fact) => fact in told).map((fact) => [fact, told[fact]]))
  const field = code === INPUT_INVALID && !('field' in facts) ? blamedArgument(error) : undefined
  const language = spokenLanguage()
  return {
    message:
      code === INTERNAL ? INTERNAL_MESSAGE[language] : shortened(messageIn(language, formatted, original)),
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, ...facts, ...(field && { field }) },
  }
}

/** A library repeats what a client sent: that is never given back whole. */
const LONGEST_MESSAGE = 400
const shortened = (message: string) =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message

const originalOf = (error: unknown): GraphQLError | undefined =>
  error instanceof GraphQLError && error.originalError instanceof GraphQLError
    ? error.originalError
    : undefined

/** The whole path of the argument whose value could not be taken, written or given by a variable. */
function blamedArgument(error: unknown): string | undefined {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined
  if (!node?.loc) return undefined
  const document = parse(node.loc.source.body)
  if (node.kind !== Kind.VARIABLE_DEFINITION) return argumentAt(document, node.loc.start)
  const place = / at "([\w.[\]]+)"/.exec((error as GraphQLError).message)?.[1]
  return argumentOf(document, place ?? node.variable.name.value)
}
