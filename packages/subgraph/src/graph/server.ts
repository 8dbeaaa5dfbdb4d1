import type { SubgraphExecutor, TokenPayload } from '@province/actor'
import { endingServer } from '@province/runtime'
import Fastify from 'fastify'

/** What one subgraph's own HTTP door needs. */
export interface ServerParts {
  execute: SubgraphExecutor
  verify(token: string): Promise<TokenPayload>
  ready(): Promise<void>
}

interface Body {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

const bodySchema = {
  type: 'object',
  required: ['query'],
  properties: {
    query: { type: 'string' },
    variables: { type: ['object', 'null'] },
    operationName: { type: ['string', 'null'] },
  },
}

/** The HTTP door of one subgraph: only the gateway and services come in, each with a signed token. */
export function createServer({ execute, verify, ready }: ServerParts) {
  const server = Fastify({ bodyLimit: 4 << 20, logger: false, return503OnClosing: false })
  server.addHook('preClose', async () => endingServer(server.server))
  server.post<{ Body: Body }>('/graphql', { schema: { body: bodySchema } }, async (request, reply) => {
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    const caller = await verify(token).catch(() => null)
    if (!caller) return reply.code(401).send({ errors: [{ message: 'A signed token is required.' }] })
    const { query, variables, operationName } = request.body
    return execute({
      document: query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
      ...caller,
    })
  })
  server.get('/livez', async () => ({ alive: true }))
  server.get('/readyz', async (_request, reply) => {
    try {
      await ready()
      return { ready: true }
    } catch {
      return reply.code(503).send({ ready: false })
    }
  })
  return server
}
