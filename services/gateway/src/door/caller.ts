import type { Actor } from '@province/actor'
import type { FastifyRequest } from 'fastify'
import { sessionsUnchecked } from '../graph/unavailable.ts'
import { credentialsOf } from '../session/credentials.ts'
import type { originCheck } from '../session/origin-check.ts'
import type { SessionCookie } from '../session/session-cookie.ts'
import type { SessionVerifier } from '../session/session-verifier.ts'

/** Who asks, as the headers of a request show it. */
export interface Caller {
  actor: Actor
  secret: string | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, or why nobody can say so. */
    caller?: Caller | Error
  }
}

export interface CallersOptions {
  cookie: SessionCookie
  sessions: SessionVerifier
  checkOrigin: ReturnType<typeof originCheck>
}

/** Settles who asks from the headers alone, before a byte of the body is read. It never rejects: the answer says why. */
export function callers({ cookie, sessions, checkOrigin }: CallersOptions) {
  const settle = async (request: FastifyRequest): Promise<Caller> => {
    const { secret, fromCookie } = credentialsOf(request.headers, cookie)
    if (fromCookie) checkOrigin(request.headers.origin, request.headers.host)
    return { secret, actor: await sessions.verify(secret, { address: request.ip }) }
  }
  return async (request: FastifyRequest): Promise<void> => {
    request.caller = await settle(request).catch((problem: unknown) =>
      problem instanceof Error && 'extensions' in problem ? problem : sessionsUnchecked(),
    )
  }
}

/** Who asks; throws what stood against saying so. */
export function callerOf({ caller }: FastifyRequest): Caller {
  if (!caller || caller instanceof Error) throw caller ?? sessionsUnchecked()
  return caller
}
