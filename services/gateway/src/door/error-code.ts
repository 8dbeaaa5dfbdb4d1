import { ApolloServerErrorCode as Apollo } from '@apollo/server/errors'
import type { Message } from '@province/runtime/refusal'

export const INPUT_INVALID = 'INPUT_INVALID'
/** One asks for more at once than there are places for. */
export const BUSY = 'TOO_MANY_REQUESTS'
export const INTERNAL = 'INTERNAL_ERROR'
export const INTERNAL_MESSAGE: Message = {
  vi: 'Có lỗi bên trong hệ thống.',
  en: 'Something went wrong inside the system.',
}

/** Apollo's codes in the words of the contract. */
const translations: Readonly<Record<string, string>> = {
  [Apollo.BAD_REQUEST]: INPUT_INVALID,
  [Apollo.BAD_USER_INPUT]: INPUT_INVALID,
  [Apollo.GRAPHQL_PARSE_FAILED]: INPUT_INVALID,
  [Apollo.GRAPHQL_VALIDATION_FAILED]: INPUT_INVALID,
  [Apollo.OPERATION_RESOLUTION_FAILURE]: INPUT_INVALID,
  [Apollo.PERSISTED_QUERY_NOT_FOUND]: 'DOCUMENT_NOT_TRUSTED',
  [Apollo.PERSISTED_QUERY_NOT_SUPPORTED]: 'DOCUMENT_NOT_TRUSTED',
}

/** Codes of the machinery, whose messages may hold internals. */
const internals = new Set([
  Apollo.INTERNAL_SERVER_ERROR as string,
  'DOWNSTREAM_SERVICE_ERROR',
  'RESPONSE_VALIDATION_FAILED',
  'SUBREQUEST_HTTP_ERROR',
])

/** The contract's code for an error: the refusal's own, a translation of Apollo's, or the internal one. */
export function contractCode(code: unknown, ownCode?: unknown): string {
  const own = [ownCode, code].find((candidate) => isOwnCode(candidate))
  if (typeof own === 'string') return own
  return (typeof code === 'string' && translations[code]) || INTERNAL
}

const isOwnCode = (code: unknown) =>
  typeof code === 'string' &&
  /^[A-Z][A-Z0-9_]*$/.test(code) &&
  !(code in translations) &&
  !internals.has(code)
