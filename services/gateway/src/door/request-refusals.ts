import type { Logger } from '@province/runtime'
import type { FastifyError, FastifyInstance } from 'fastify'
import { INPUT_INVALID, INTERNAL, INTERNAL_MESSAGE } from './error-code.ts'

/** Requests that fail before or beside GraphQL (bad JSON, too large, our own fault) get the same error shape. */
export function requestRefusals(server: FastifyInstance, logger: Logger): void {
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500
    const ours = status >= 500
    if (ours) logger.error({ err: error }, 'A request failed')
    const message = ours ? INTERNAL_MESSAGE : 'Không đọc được yêu cầu này.'
    const code = ours ? INTERNAL : INPUT_INVALID
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
  })
}
