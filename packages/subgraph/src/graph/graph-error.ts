import { forbiddenOrMissing, type Language, Refusal } from '@province/runtime/refusal'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

const OUTSIDE_SCOPE = '42501'
const DISK_FULL = '53100'

/**
 * The database or the way to it had no room for the request, or cut it off in the middle: 55P03 a lock, 57014 a statement, 25P03 a
 * transaction waited too long; 40P01 and 40001 two changes stood in each other’s way; 53300 no connection is left; 57P01 to 57P03 it
 * is being stopped or started; 08… the line was lost. The same request sent again may well be answered.
 */
const BUSY: readonly unknown[] = [
  ...['55P03', '57014', '25P03', '40P01', '40001', '53300', '57P01', '57P02', '57P03'],
  ...['08000', '08001', '08003', '08004', '08006'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
]

/** The driver gives no code of its own to a line that was lost under a statement. */
const LOST_LINE =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** What PostgreSQL says of a text that is no id, day or number, or of one too large: 22P02, 22007, 22008, 22009, 22003. */
const UNREADABLE: readonly unknown[] = ['22P02', '22007', '22008', '22009', '22003']

// Arguments are checked before they are used; what is left is a cursor that somebody put together by hand.
const unreadable = () =>
  new Refusal('INPUT_INVALID', {
    vi: 'Có giá trị không đọc được trong yêu cầu: hãy đọc lại danh sách từ trang đầu.',
    en: 'A value of the request cannot be read: read the list again from its first page.',
  })

const busy = () =>
  new Refusal('BUSY_TRY_AGAIN', {
    vi: 'Hệ thống đang bận: hãy thử lại sau giây lát.',
    en: 'The system is busy: try again in a moment.',
  })

const storageFull = () =>
  new Refusal('STORAGE_FULL', {
    vi: 'Hết chỗ lưu trữ: chưa ghi gì. Hãy báo quản trị rồi gửi lại đúng yêu cầu này khi đã có chỗ.',
    en: 'There is no room left to store anything: nothing was. Tell your administrator, and send the same again later.',
  })

const internal = () =>
  new Refusal('INTERNAL_ERROR', {
    vi: 'Có lỗi bên trong hệ thống.',
    en: 'Something went wrong inside the system.',
  })

/** What the database refused by itself, in the words of the product; nothing for what nobody can act on. */
function refusalOf(cause: Error): Refusal | undefined {
  if (cause instanceof Refusal) return cause
  const { code } = cause as { code?: unknown }
  if (code === OUTSIDE_SCOPE) return forbiddenOrMissing()
  if (code === DISK_FULL) return storageFull()
  if (UNREADABLE.includes(code)) return unreadable()
  return BUSY.includes(code) || LOST_LINE.test(cause.message) ? busy() : undefined
}

/** A refusal where GraphQL takes only an error of its own kind; as its cause it would cost a stack written out each time. */
class RefusedByGraph extends GraphQLError {
  constructor(readonly refusal: Refusal) {
    super(refusal.message, { extensions: { code: refusal.code, ...refusal.detail } })
  }
}

/** A refusal of a scalar or of a whole document. */
export const refusedByGraph = (refusal: Refusal): GraphQLError => new RefusedByGraph(refusal)

/** The refusal behind an error, through the errors that GraphQL wrapped around it. */
function refusalBehind(error: GraphQLError): Refusal | undefined {
  if (error instanceof RefusedByGraph) return error.refusal
  const { originalError } = error
  if (originalError instanceof Refusal) return originalError
  return originalError instanceof GraphQLError ? refusalBehind(originalError) : undefined
}

/** An error of a document in the language of who asked, as far as the words are ours. */
export function worded(error: GraphQLError, language: Language): GraphQLFormattedError {
  const formatted = error.toJSON()
  const refusal = refusalBehind(error)
  if (!refusal) return formatted
  return { ...formatted, message: formatted.message.replace(refusal.message, () => refusal.in(language)) }
}

/** Shows an error as clients may see it: a refusal with its code, a bad document as it is, all else as internal. */
export function shown(
  error: GraphQLError,
  report: (cause: unknown) => void,
  language: Language,
): GraphQLFormattedError {
  const { path, locations, originalError } = error
  if (!originalError || originalError instanceof GraphQLError) return worded(error, language)
  const refusal = refusalOf(originalError)
  if (!refusal) report(originalError)
  const { code, detail, told } = refusal ?? internal()
  return { message: told[language], path, locations, extensions: { code, ...detail } }
}
