import { Transform, type TransformCallback } from 'node:stream'
import type { FastifyReply, FastifyRequest, RequestPayload } from 'fastify'
import { refusal } from './refusal.ts'

/** What signing in takes, many times over. */
export const STRANGER_BYTES = 32 * 1024

const TOO_LARGE = {
  vi: 'Yêu cầu quá lớn khi chưa đăng nhập: hãy đăng nhập trước.',
  en: 'The request is too large for somebody who is not signed in: sign in first.',
}

const tooLarge = () => refusal('INPUT_INVALID', TOO_LARGE, 413)

/** Whoever is not signed in may send little: a larger request is refused by its head, or where it passes the limit. */
export async function limitStrangers(
  request: FastifyRequest,
  _reply: FastifyReply,
  payload: RequestPayload,
): Promise<RequestPayload> {
  const { caller } = request
  if (caller && !(caller instanceof Error) && caller.actor.kind !== 'stranger') return payload
  const announced = request.headers['content-length']
  if (announced !== undefined && Number(announced) > STRANGER_BYTES) throw tooLarge()
  return announced === undefined ? payload.pipe(bounded()) : payload
}

/** Passes on what comes and fails once it is too much. */
function bounded(): Transform & { receivedEncodedLength: number } {
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      stream.receivedEncodedLength += chunk.length
      if (stream.receivedEncodedLength > STRANGER_BYTES) done(tooLarge())
      else done(null, chunk)
    },
  }) as Transform & { receivedEncodedLength: number }
  stream.receivedEncodedLength = 0
  return stream
}
