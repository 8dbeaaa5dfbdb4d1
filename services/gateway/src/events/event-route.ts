import type { ServerResponse } from 'node:http'
import { type Actor, fieldAllowed } from '@province/actor'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refusal } from '../door/refusal.ts'
import { sessionsUnchecked } from '../graph/unavailable.ts'
import { credentialsOf } from '../session/credentials.ts'
import type { originCheck } from '../session/origin-check.ts'
import type { SessionCookie } from '../session/session-cookie.ts'
import type { SessionVerifier } from '../session/session-verifier.ts'
import { passwordDue, secondFactorDue, unauthenticated } from '../trust/document-door.ts'
import type { CursorSeal } from './event-cursor.ts'
import type { EventHub } from './event-hub.ts'
import { EventStream, type StreamSink } from './event-stream.ts'

/** Who listens is verified again this often: a removed grant or key ends the stream within 5 s. */
const VERIFY_MS = 2_000
const BEAT_MS = 15_000
/** What a reader may leave untaken before it is let go. */
const MOST_WAITING_BYTES = 256 * 1024

const NOT_FOR_YOU = {
  vi: 'Bạn không có quyền theo dõi sự kiện.',
  en: 'You have no permission to follow events.',
}
const tooManyStreams = (ofOne: number) => ({
  vi: `Mỗi tài khoản chỉ mở được ${ofOne} luồng sự kiện cùng lúc.`,
  en: `An account opens at most ${ofOne} event streams at a time: close one first.`,
})

/** How many streams are open at a time: in all, and of one account. */
export interface StreamPolicy {
  most: number
  ofOne: number
}

export interface EventRouteOptions {
  hub: EventHub
  cookie: SessionCookie
  /** Watches without using. */
  sessions: SessionVerifier
  checkOrigin: ReturnType<typeof originCheck>
  streams: StreamPolicy
  seal: CursorSeal
}

/** `GET /events`: what happened, by ids alone, as server-sent events for whoever may see it. */
export function eventRoute(server: FastifyInstance, options: EventRouteOptions): void {
  const { hub, cookie, sessions, checkOrigin, streams, seal } = options
  const verify = (secret: string | undefined, request: FastifyRequest) =>
    sessions.verify(secret, { address: request.ip })
  server.addHook('preClose', async () => hub.stop())
  server.get('/events', async (request, reply) => {
    const { secret, fromCookie } = credentialsOf(request.headers, cookie)
    if (fromCookie) checkOrigin(request.headers.origin, request.headers.host)
    const actor = await verify(secret, request).catch(() => {
      throw sessionsUnchecked()
    })
    refuseListener(actor, hub, streams)
    const last = request.headers['last-event-id']
    const stream = new EventStream(
      actor,
      seal,
      typeof last === 'string' ? last : undefined,
      openSink(reply.hijack().raw, reply.getHeaders()),
    )
    const watching = setInterval(async () => {
      const now = await verify(secret, request).catch(() => actor)
      if (stream.ended || rightsOf(now) !== rightsOf(actor)) hub.leave(stream)
    }, VERIFY_MS)
    const beating = setInterval(() => stream.beat(), BEAT_MS)
    request.raw.once('close', () => {
      clearInterval(watching)
      clearInterval(beating)
      hub.leave(stream)
    })
    await hub.join(stream)
    stream.beat()
  })
}

function refuseListener(actor: Actor, hub: EventHub, { most, ofOne }: StreamPolicy): void {
  if (actor.kind === 'stranger') throw unauthenticated()
  if (actor.secondFactorDue) throw secondFactorDue()
  if (actor.passwordDue) throw passwordDue()
  if (actor.grants.length === 0 || !fieldAllowed(actor, 'Query', 'events'))
    throw refusal('FORBIDDEN_OR_MISSING', NOT_FOR_YOU, 403)
  if (hub.size >= most || hub.streamsOf(actor.subject) >= ofOne)
    throw refusal('BUSY_TRY_AGAIN', tooManyStreams(ofOne), 429)
}

/** What a stream was opened with: when any of it changes the stream ends, and the client comes back as it is now. */
const rightsOf = ({ kind, subject, grants, fields, authzVersion }: Actor): string =>
  JSON.stringify([kind, subject, grants, fields, authzVersion])

function openSink(response: ServerResponse, headers: Record<string, unknown>): StreamSink {
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') response.setHeader(name, value)
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write('retry: 2000\n\n')
  return {
    write(text) {
      response.write(text)
      return response.writableLength < MOST_WAITING_BYTES
    },
    end: () => void response.end(),
  }
}
