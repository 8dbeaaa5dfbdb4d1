import { createHash } from 'node:crypto'
import type { SubgraphExecutor } from '@province/actor'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { LeakingBuckets } from '../limits/leaking-bucket.ts'
import { oauthMetadata } from './metadata.ts'
import { openToken, revokeToken } from './token-desk.ts'
import { TokenProblem } from './token-problem.ts'
import { readRevocationRequest, readTokenRequest } from './token-request.ts'

/** Requests for tokens of one network address: a token lasts ten minutes, so a few are enough. */
const PACE = { size: 60, perSecond: 1 }

const MOST_PROVEN = 10_000
const PROVEN_MS = 24 * 3_600_000

/** What a client shows. */
interface Shown {
  clientId: string
  secret: string
}

export interface TokenRouteOptions {
  /** The address that browsers and programs use. */
  publicUrl(): string
  /** A token has just ended: what is known of it is forgotten. */
  forget(token: string): void
  buckets?: LeakingBuckets
}

/**
 * `POST /oauth/token`: OAuth2 client credentials, with an API client's id and one of its keys as the secret;
 * `POST /oauth/revoke` ends a token; where both are stands at its well-known address.
 */
export const tokenRoute =
  (authority: SubgraphExecutor, { publicUrl, forget, buckets = new LeakingBuckets() }: TokenRouteOptions) =>
  async (server: FastifyInstance): Promise<void> => {
    // Whose secret was right before is not kept out by others who guess from the same address.
    const proven = new LRUCache<string, true>({ max: MOST_PROVEN, ttl: PROVEN_MS })
    const tried = async <T>(asked: Shown, address: string, work: () => Promise<T>): Promise<T> => {
      const shown = hashOf(asked)
      const { allowed, retrySeconds } = buckets.draw(proven.has(shown) ? shown : address, 1, PACE)
      if (!allowed) throw tooMany(retrySeconds)
      const result = await work()
      proven.set(shown, true)
      return result
    }
    formsOnly(server)
    server.get('/.well-known/oauth-authorization-server', async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=300').send(oauthMetadata(publicUrl())),
    )
    server.post('/oauth/token', (request, reply) =>
      answered(request, reply, async (form) => {
        const asked = readTokenRequest(form, request.headers.authorization)
        const client = { address: request.ip }
        return tried(asked, request.ip, () => openToken(authority, asked, client))
      }),
    )
    server.post('/oauth/revoke', (request, reply) =>
      answered(request, reply, async (form) => {
        const asked = readRevocationRequest(form, request.headers.authorization)
        const client = { address: request.ip }
        await tried(asked, request.ip, () => revokeToken(authority, asked, client))
        forget(asked.token)
        return ''
      }),
    )
  }

const hashOf = ({ clientId, secret }: Shown) =>
  createHash('sha256')
    .update(JSON.stringify([clientId, secret]))
    .digest('hex')

/** Forms are read here and nowhere else: a form is what another site's page could send to /graphql. */
function formsOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  const form = { parseAs: 'string', bodyLimit: 8_192 } as const
  server.addContentTypeParser('application/x-www-form-urlencoded', form, (_request, body, done) =>
    done(null, body),
  )
  server.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume()
    done(null, undefined)
  })
}

/** The answer to a form, or its refusal as RFC 6749 words it. */
async function answered<T>(request: FastifyRequest, reply: FastifyReply, work: (form: string) => Promise<T>) {
  reply.header('cache-control', 'no-store').header('pragma', 'no-cache')
  try {
    if (typeof request.body !== 'string')
      throw new TokenProblem('invalid_request', 400, 'Send application/x-www-form-urlencoded.')
    return await work(request.body)
  } catch (problem) {
    if (!(problem instanceof TokenProblem)) throw problem
    const { status, headers, error, description } = problem
    return reply.code(status).headers(headers).send({ error, error_description: description })
  }
}

const tooMany = (retrySeconds: number) =>
  new TokenProblem('temporarily_unavailable', 429, 'Too many requests for tokens; wait.', {
    'retry-after': String(retrySeconds),
  })
