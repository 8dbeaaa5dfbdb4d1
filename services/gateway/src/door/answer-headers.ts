import type { FastifyInstance } from 'fastify'

/** Headers of every answer: no guessing of types, no addresses to other sites, no framing. */
export function answerHeaders(server: FastifyInstance, publicUrl: string): void {
  const secure = new URL(publicUrl).protocol === 'https:'
  server.addHook('onRequest', async (_request, reply) => {
    reply
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'same-origin')
      .header('x-frame-options', 'DENY')
      .header('cross-origin-opener-policy', 'same-origin')
    if (secure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
  })
}
