import { Refusal } from '@province/runtime/refusal'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

const LOCK_TIMEOUT = '55P03'
const STATEMENT_TIMEOUT = '57014'

/** What a database said that a person can act on: try again. Everything else stays inside. */
const busy = (cause: { code?: unknown } | undefined): boolean =>
  cause?.code === LOCK_TIMEOUT || cause?.code === STATEMENT_TIMEOUT

/** Shows an error as clients may see it: a refusal with its code, a bad document as it is, all else as internal. */
export function shown(error: GraphQLError, report: (cause: unknown) => void): GraphQLFormattedError {
  const { message, path, locations } = error
  const cause = error.originalError
  if (cause instanceof Refusal) {
    return { message, path, locations, extensions: { code: cause.code, ...cause.detail } }
  }
  if (!cause || cause instanceof GraphQLError) return error.toJSON()
  if (busy(cause as { code?: unknown })) {
    return {
      message: 'Hệ thống đang bận: hãy thử lại sau giây lát.',
      path,
      locations,
      extensions: { code: 'BUSY_TRY_AGAIN' },
    }
  }
  report(cause)
  return { message: 'Có lỗi bên trong hệ thống.', path, locations, extensions: { code: 'INTERNAL_ERROR' } }
}
