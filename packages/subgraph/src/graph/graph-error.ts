import { forbiddenOrMissing, Refusal } from '@province/runtime/refusal'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

const LOCK_TIMEOUT = '55P03'
const STATEMENT_TIMEOUT = '57014'
const OUTSIDE_SCOPE = '42501'

/** What PostgreSQL says of a text that is no id, day or number, or of one too large: 22P02, 22007, 22008, 22003. */
const UNREADABLE: readonly unknown[] = ['22P02', '22007', '22008', '22003']

// Arguments are checked before they are used; what is left is a cursor that somebody put together by hand.
const unreadable = () =>
  new Refusal('INPUT_INVALID', 'Có giá trị không đọc được trong yêu cầu: hãy đọc lại danh sách từ trang đầu.')

const busy = () => new Refusal('BUSY_TRY_AGAIN', 'Hệ thống đang bận: hãy thử lại sau giây lát.')

/** What the database refused by itself, in the words of the product; nothing for what nobody can act on. */
function refusalOf(cause: Error): Refusal | undefined {
  if (cause instanceof Refusal) return cause
  const { code } = cause as { code?: unknown }
  if (code === OUTSIDE_SCOPE) return forbiddenOrMissing()
  if (UNREADABLE.includes(code)) return unreadable()
  return code === LOCK_TIMEOUT || code === STATEMENT_TIMEOUT ? busy() : undefined
}

/** Shows an error as clients may see it: a refusal with its code, a bad document as it is, all else as internal. */
export function shown(error: GraphQLError, report: (cause: unknown) => void): GraphQLFormattedError {
  const { path, locations, originalError } = error
  if (!originalError || originalError instanceof GraphQLError) return error.toJSON()
  const refusal = refusalOf(originalError)
  if (refusal) {
    return {
      message: refusal.message,
      path,
      locations,
      extensions: { code: refusal.code, ...refusal.detail },
    }
  }
  report(originalError)
  return { message: 'Có lỗi bên trong hệ thống.', path, locations, extensions: { code: 'INTERNAL_ERROR' } }
}
