import { Readable } from 'node:stream'
import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { GraphContext } from '../graph/graph-context.ts'
import { acceptedLanguage } from '../language/accepted-language.ts'
import { whileAsked } from '../language/spoken-language.ts'
import type { UsageRecorder } from '../usage/usage-recorder.ts'
import { newAsking } from './asking.ts'
import type { callers } from './caller.ts'
import { httpGraphQLRequest } from './graphql-parameters.ts'
import { limitStrangers } from './stranger-limits.ts'
import type { Visit, Visitors } from './visitor.ts'

/** `/graphql`: who asks and what they may run is settled before Apollo Server reads the document. */
export function graphqlRoute(
  server: FastifyInstance,
  apollo: ApolloServer<GraphContext>,
  visitors: Visitors,
  usage: UsageRecorder,
  settleCaller: ReturnType<typeof callers>,
) {
  server.decorateRequest('caller')
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: settleCaller,
    preParsing: limitStrangers,
    handler: async (request, reply) => {
      const graphqlRequest = httpGraphQLRequest(request)
      const asking = newAsking(acceptedLanguage(request.headers['accept-language']), goneOf(reply))
      let visit: Visit | undefined
      const answer = await whileAsked(asking, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: graphqlRequest,
          context: async () => {
            visit = await visitors.welcome(request, graphqlRequest, asking)
            Object.assign(graphqlRequest, visit.request)
            return visit.context
          },
        }),
      ).finally(() => asking.leave?.())
      usage.note(asking)
      reply.headers(asking.headers)
      const cookies = visit?.cookies() ?? []
      if (cookies.length > 0) reply.header('set-cookie', cookies)
      return send(reply, answer)
    },
  })
}

/** Tells when the line ended before the answer was written. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new DOMException('Whoever asked has gone away.', 'AbortError'))
  })
  return gone.signal
}

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse) {
  for (const [name, value] of headers) reply.header(name, value)
  reply.header('cache-control', 'no-store').code(status ?? 200)
  return reply.send(body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator))
}
