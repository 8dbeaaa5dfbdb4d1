/** Why the database cannot serve, in one sentence that says what to do. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem'
}

const sentences: Record<string, string> = {
  ECONNREFUSED:
    'Nothing answers there: start that PostgreSQL, or unset DATABASE_URL to use the embedded one.',
  ENOTFOUND: 'Its host name is unknown: correct the host, or unset DATABASE_URL to use the embedded one.',
  EAI_AGAIN: 'Its host name cannot be looked up: correct the host, or unset DATABASE_URL.',
  ETIMEDOUT: 'It does not answer in time: check the host and port, or unset DATABASE_URL.',
  '28P01': 'The password is refused: correct user and password in DATABASE_URL.',
  '28000': 'The user is refused: correct the user in DATABASE_URL.',
  '3D000': 'That database does not exist: create it, or correct the name in DATABASE_URL.',
  '42501':
    'The user may not create roles and schemas: let one that may run npm run migrate once, or give it CREATEROLE and CREATE on the database.',
  '53100': 'The disk is full: free some space and start again; what was acknowledged is kept.',
  EACCES: 'It may not be written: choose another DATA_DIR, or give this user the right to write there.',
  EPERM: 'It may not be written: choose another DATA_DIR, or give this user the right to write there.',
  EROFS: 'It stands on a disk that is read-only: choose another DATA_DIR.',
  ENOTDIR: 'A part of its path is a file: choose another DATA_DIR.',
  EEXIST: 'A file stands in its place: choose another DATA_DIR.',
  ENOSPC: 'The disk is full: free some space and start again; what was acknowledged is kept.',
}

const codeOf = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null) return ''
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  return cause instanceof AggregateError ? codeOf(cause.errors[0]) : ''
}

/** Turns what the driver or the file system said into a sentence; the address never shows a password. */
export function databaseProblem(what: string, cause: unknown): DatabaseProblem {
  const code = codeOf(cause)
  const hint = sentences[code] ?? `It said: ${cause instanceof Error ? cause.message : String(cause)}.`
  return new DatabaseProblem(`${what} ${hint}`)
}
