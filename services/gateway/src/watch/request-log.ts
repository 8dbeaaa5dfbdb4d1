import type { Logger } from '@province/runtime'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    visitorKind?: string
    publishedDocument?: string
  }
}

/** One line per request from an allow-list: no bodies, variables, searches, addresses or names. */
export function requestLog(server: FastifyInstance, logger: Logger): void {
  server.decorateRequest('visitorKind')
  server.decorateRequest('publishedDocument')
  server.addHook('onResponse', async (request, reply) => {
    logger.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        visitor: request.visitorKind,
        document: request.publishedDocument,
      },
      'Answered',
    )
  })
}
