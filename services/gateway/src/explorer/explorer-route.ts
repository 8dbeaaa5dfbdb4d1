import { decide } from '@province/actor'
import type { FastifyInstance } from 'fastify'
import type { FileStore } from '../portal/file-store.ts'
import { sendFile, sendMissing } from '../portal/send-file.ts'
import { sendShellPage } from '../portal/shell-page.ts'
import { credentialsOf } from '../session/credentials.ts'
import type { SessionCookie } from '../session/session-cookie.ts'
import type { SessionVerifier } from '../session/session-verifier.ts'
import { FREE_DOCUMENTS_ACTION } from '../trust/open-fields.ts'
import { closedPage } from './closed-page.ts'

export interface ExplorerRouteOptions {
  /** The folder of the built explorer; without one there is none. */
  folder: string | undefined
  files: FileStore
  cookie: SessionCookie
  sessions: SessionVerifier
}

/** `/explorer`: the page for those who may ask freely; anybody else is told why it is closed. */
export function explorerRoute(server: FastifyInstance, options: ExplorerRouteOptions): void {
  const { folder, files, cookie, sessions } = options
  server.get('/explorer', async (request, reply) => {
    const { secret } = credentialsOf(request.headers, cookie)
    const actor = await sessions.verify(secret, { address: request.ip }).catch(() => undefined)
    reply.header('cache-control', 'no-store')
    if (!actor) return closedPage(reply, 503)
    if (actor.kind === 'stranger') return closedPage(reply, 401)
    if (!decide(actor, FREE_DOCUMENTS_ACTION)) return closedPage(reply, 403)
    const page = folder && (await files(folder, 'index.html'))
    return page ? sendShellPage(reply, page, { origins: [] }) : sendMissing(reply)
  })
  server.get<{ Params: { '*': string } }>('/explorer/*', async (request, reply) => {
    const path = request.params['*']
    const file = folder && path.startsWith('assets/') && (await files(folder, path))
    return file ? sendFile(request, reply, file, 'immutable') : sendMissing(reply)
  })
}
