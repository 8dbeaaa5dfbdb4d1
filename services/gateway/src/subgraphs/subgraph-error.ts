import { GraphQLError, type GraphQLFormattedError } from 'graphql'

const VARIABLE_PROBLEM = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; (.+)$/s

/**
 * A formatted error of a subgraph as an error of this realm. Its locations are in another document and go. Where a
 * scalar refused a variable with a code of its own, that variable is the field to blame and its value is not echoed.
 */
export function ownError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  const problem = extensions?.code ? VARIABLE_PROBLEM.exec(message) : null
  const field = problem?.[2] ?? problem?.[1]
  return new GraphQLError(problem?.[3] ?? message, {
    ...(path && { path }),
    extensions: { ...(field && { field }), ...extensions },
  })
}
