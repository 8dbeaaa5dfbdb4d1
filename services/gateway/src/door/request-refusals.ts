import type { IncomingMessage } from 'node:http'
import type { Logger } from '@province/runtime'
import type { Message } from '@province/runtime/refusal'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { acceptedLanguage } from '../language/accepted-language.ts'
import { INPUT_INVALID, INTERNAL, INTERNAL_MESSAGE } from './error-code.ts'

const TOO_LARGE = 413

/** How long a line is read to no purpose after its request was refused. */
const MOST_DRAINING_MS = 5000

const NO_SUCH_PATH = { vi: 'Không có đường dẫn này.', en: 'There is no such path.' }
const LARGE = {
  vi: 'Yêu cầu quá lớn: hãy rút gọn, hoặc gửi từng phần.',
  en: 'The request is too large: shorten it, or send it in parts.',
}
const UNREAD = { vi: 'Không đọc được yêu cầu này.', en: 'This request cannot be read.' }

/** Before anybody is known there is no account to ask for its language. */
const messageFor = ({ headers }: FastifyRequest, told: Message) =>
  told[acceptedLanguage(headers['accept-language']) ?? 'vi']

/** Requests that fail before or beside GraphQL (bad JSON, too large, our own fault) get the same error shape. */
export function requestRefusals(server: FastifyInstance, logger: Logger): void {
  server.setNotFoundHandler((request, reply) =>
    reply.code(404).send({
      errors: [{ message: messageFor(request, NO_SUCH_PATH), extensions: { code: INPUT_INVALID } }],
    }),
  )
  server.setErrorHandler((error: FastifyError | GraphQLError, request, reply) => {
    if (error instanceof GraphQLError && isRefusal(error))
      return answered(request, reply, error.extensions.http.status).send(bodyOf(error, request))
    const status = ('statusCode' in error ? error.statusCode : undefined) ?? 500
    const ours = status >= 500
    if (ours) logger.error({ err: error }, 'A request failed')
    const unread = status === TOO_LARGE ? LARGE : UNREAD
    const message = messageFor(request, ours ? INTERNAL_MESSAGE : unread)
    const code = ours ? INTERNAL : INPUT_INVALID
    return answered(request, reply, status).send({ errors: [{ message, extensions: { code } }] })
  })
}

/** An answer; whoever is told in mid-sending that it is too much can still read that. */
function answered(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply {
  if (status === TOO_LARGE) letFinishSending(request.raw, reply)
  return reply.code(status)
}

/**
 * The answer goes at once, and what still comes of the request is dropped for a while: where a line ends while the
 * other side is sending, most clients see a broken line and never read why.
 */
function letFinishSending(request: IncomingMessage, reply: FastifyReply): void {
  reply.removeHeader('connection')
  request.resume()
  // Once all of it has come the line may bear the next request.
  const last = setTimeout(() => request.complete || request.socket.destroy(), MOST_DRAINING_MS)
  last.unref()
  request.once('close', () => clearTimeout(last))
}

type Refused = GraphQLError & { extensions: { code: string; told: Message; http: { status: number } } }

/** A refusal at the door of something that is not a document. */
const isRefusal = (error: GraphQLError): error is Refused => {
  const { code, told, http } = error.extensions
  return typeof code === 'string' && typeof told === 'object' && typeof http === 'object'
}

const bodyOf = ({ extensions: { http: _, told, ...facts } }: Refused, request: FastifyRequest) => ({
  errors: [{ message: messageFor(request, told), extensions: facts }],
})
