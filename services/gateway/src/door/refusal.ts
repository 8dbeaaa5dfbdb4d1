import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

/** A refusal at the door: a code of the contract, the HTTP status that goes with it, and facts that help further. */
export function refusal(
  code: string,
  message: string,
  status: number,
  cause?: GraphQLError,
  facts: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const options: GraphQLErrorOptions = {
    source: cause?.source,
    positions: cause?.positions,
    extensions: { code, http: { status }, ...facts },
  }
  return new GraphQLError(message, options)
}

export const inputInvalid = (message: string, cause?: GraphQLError) =>
  refusal('INPUT_INVALID', message, 400, cause)
