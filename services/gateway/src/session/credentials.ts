import type { SessionCookie } from './session-cookie.ts'

/** The secret that a request shows, and whether a browser added it by itself. */
export interface Credentials {
  secret?: string | undefined
  fromCookie: boolean
}

interface RequestHeaders {
  authorization?: string | undefined
  cookie?: string | undefined
}

const SECRET = /^[A-Za-z0-9._~+/=-]{16,512}$/

/** Reads the session's secret from `Authorization: Bearer`, else from the cookie; other headers say nothing. */
export function credentialsOf(headers: RequestHeaders, cookie: SessionCookie): Credentials {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  const secret = headers.authorization === undefined ? cookie.read(headers.cookie) : bearer
  return {
    secret: secret !== undefined && SECRET.test(secret) ? secret : undefined,
    fromCookie: headers.authorization === undefined,
  }
}
