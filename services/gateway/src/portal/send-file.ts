import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StoredFile } from './file-store.ts'

/** For how long a file may be kept: for ever, because its path names its content, or only after asking. */
export type Keeping = 'immutable' | 'ask'

const cacheControl: Readonly<Record<Keeping, string>> = {
  immutable: 'public, max-age=31536000, immutable',
  ask: 'no-cache',
}

/** Sends a file in the smallest form that the browser takes. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, file: StoredFile, keeping: Keeping) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  reply.header('content-type', file.type).header('cache-control', cacheControl[keeping])
  if (!file.br) return reply.send(file.plain)
  reply.header('vary', 'accept-encoding')
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(file.br)
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(file.gzip)
  return reply.send(file.plain)
}

/** A file that is not there (any more): never remembered, since it can come back. */
export const sendMissing = (reply: FastifyReply) =>
  reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('Not found\n')
