import type { Message } from '@province/runtime/refusal'
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

/**
 * A refusal at the door: a code of the contract, the HTTP status that goes with it, and facts that help further. Both
 * languages go along to where the answer is written, and no further.
 */
export function refusal(
  code: string,
  told: Message,
  status: number,
  cause?: GraphQLError,
  facts: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const options: GraphQLErrorOptions = {
    source: cause?.source,
    positions: cause?.positions,
    extensions: { code, told, http: { status }, ...facts },
  }
  return new GraphQLError(told.vi, options)
}

export const inputInvalid = (told: Message, cause?: GraphQLError) =>
  refusal('INPUT_INVALID', told, 400, cause)
