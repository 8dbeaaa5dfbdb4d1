import type { Logger } from '@province/runtime'
import type { FastifyError, FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { INPUT_INVALID, INTERNAL, INTERNAL_MESSAGE } from './error-code.ts'

const TOO_LARGE = 413

/** Requests that fail before or beside GraphQL (bad JSON, too large, our own fault) get the same error shape. */
export function requestRefusals(server: FastifyInstance, logger: Logger): void {
  server.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .send({ errors: [{ message: 'Không có đường dẫn này.', extensions: { code: INPUT_INVALID } }] }),
  )
  server.setErrorHandler((error: FastifyError | GraphQLError, _request, reply) => {
    if (error instanceof GraphQLError && isRefusal(error))
      return reply.code(error.extensions.http.status).send(bodyOf(error))
    const status = ('statusCode' in error ? error.statusCode : undefined) ?? 500
    const ours = status >= 500
    if (ours) logger.error({ err: error }, 'A request failed')
    const unread =
      status === TOO_LARGE
        ? 'Yêu cầu quá lớn: hãy rút gọn, hoặc gửi từng phần.'
        : 'Không đọc được yêu cầu này.'
    const message = ours ? INTERNAL_MESSAGE : unread
    const code = ours ? INTERNAL : INPUT_INVALID
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
  })
}

type Refused = GraphQLError & { extensions: { code: string; http: { status: number } } }

/** A refusal at the door of something that is not a document. */
const isRefusal = (error: GraphQLError): error is Refused => {
  const { code, http } = error.extensions
  return typeof code === 'string' && typeof http === 'object'
}

const bodyOf = ({ message, extensions: { http: _, ...told } }: Refused) => ({
  errors: [{ message, extensions: told }],
})
