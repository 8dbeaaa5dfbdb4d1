import { createHash } from 'node:crypto'
import type { SubgraphExecutor } from '@province/actor'
import type { FastifyInstance } from 'fastify'
import { LRUCache } from 'lru-cache'
import { LeakingBuckets } from '../limits/leaking-bucket.ts'
import { openToken } from './token-desk.ts'
import { TokenProblem } from './token-problem.ts'
import { readTokenRequest } from './token-request.ts'

/** Requests for tokens of one network address: a token lasts ten minutes, so a few are enough. */
const PACE = { size: 60, perSecond: 1 }

const MOST_PROVEN = 10_000
const PROVEN_MS = 24 * 3_600_000

/** `POST /oauth/token`: OAuth2 client credentials, with an API client's id and one of its keys as the secret. */
export const tokenRoute =
  (authority: SubgraphExecutor, buckets = new LeakingBuckets()) =>
  async (server: FastifyInstance): Promise<void> => {
    // Whose secret was right before is not kept out by others who guess from the same address.
    const proven = new LRUCache<string, true>({ max: MOST_PROVEN, ttl: PROVEN_MS })
    // Forms are read here and nowhere else: a form is what another site's page could send to /graphql.
    server.removeAllContentTypeParsers()
    const form = { parseAs: 'string', bodyLimit: 8_192 } as const
    server.addContentTypeParser('application/x-www-form-urlencoded', form, (_request, body, done) =>
      done(null, body),
    )
    server.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume()
      done(null, undefined)
    })
    server.post('/oauth/token', async (request, reply) => {
      reply.header('cache-control', 'no-store').header('pragma', 'no-cache')
      try {
        if (typeof request.body !== 'string')
          throw new TokenProblem('invalid_request', 400, 'Send application/x-www-form-urlencoded.')
        const asked = readTokenRequest(request.body, request.headers.authorization)
        const shown = createHash('sha256')
          .update(JSON.stringify([asked.clientId, asked.secret]))
          .digest('hex')
        const { allowed, retrySeconds } = buckets.draw(proven.has(shown) ? shown : request.ip, 1, PACE)
        if (!allowed) throw tooMany(retrySeconds)
        const token = await openToken(authority, asked, { address: request.ip })
        proven.set(shown, true)
        return token
      } catch (problem) {
        if (!(problem instanceof TokenProblem)) throw problem
        const { status, headers, error, description } = problem
        return reply.code(status).headers(headers).send({ error, error_description: description })
      }
    })
  }

const tooMany = (retrySeconds: number) =>
  new TokenProblem('temporarily_unavailable', 429, 'Too many requests for tokens; wait.', {
    'retry-after': String(retrySeconds),
  })
