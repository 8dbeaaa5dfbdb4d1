import { GraphQLError, type GraphQLFormattedError } from 'graphql'

const VARIABLE_PROBLEM = /^Variable "\$(\w+)" got invalid value .*?(?: at "([^"]+)")?; (.+)$/s

/** Inside the gateway only: the subgraph refused the request as a whole, because of what it was given. */
export const INPUT_REFUSED = 'inputRefused'
/** Inside the gateway only: the variable that it refused. */
export const REFUSED_VARIABLE = 'refusedVariable'

/**
 * A formatted error of a subgraph as an error of this realm. Its locations are in another document and go. Where a
 * scalar refused a variable with a code of its own, that variable is noted and its value is not echoed.
 */
export function ownError(error: GraphQLFormattedError, inputRefused: boolean): GraphQLError {
  const { message, path, extensions } = error
  const problem = extensions?.code ? VARIABLE_PROBLEM.exec(message) : null
  const [, variable, place, reason] = problem ?? []
  return new GraphQLError(reason ?? message, {
    ...(path && { path }),
    extensions: {
      ...(place && { field: place }),
      ...extensions,
      ...(variable && { [REFUSED_VARIABLE]: variable }),
      ...(inputRefused && { [INPUT_REFUSED]: true }),
    },
  })
}
