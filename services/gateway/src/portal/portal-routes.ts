import type { FastifyInstance } from 'fastify'
import type { FileStore } from './file-store.ts'
import { sendFile, sendMissing } from './send-file.ts'
import { sendShellPage } from './shell-page.ts'
import type { Registry } from './slice-manifest.ts'
import type { SliceSource } from './slice-source.ts'

export interface PortalRoutesOptions {
  /** The folder of the built shell. */
  shell: string
  slices: SliceSource
  files: FileStore
  /** Origins that developers may load slices from. */
  sliceOrigins: readonly string[]
}

/** The shell for every route of the portal, the registry of slices, and each slice's files under its version. */
export function portalRoutes(server: FastifyInstance, options: PortalRoutesOptions): void {
  const { shell, slices, files, sliceOrigins } = options
  server.get('/registry.json', async (_request, reply) => {
    const registry: Registry = { contract: 1, slices: await slices.slices() }
    return reply.header('cache-control', 'no-cache').send(registry)
  })

  server.get<{ Params: { id: string; version: string; '*': string } }>(
    '/remotes/:id/:version/*',
    async (request, reply) => {
      const { id, version, '*': path } = request.params
      const folder = await slices.folderOf(id, version)
      const file = folder && (await files(folder, path))
      return file ? sendFile(request, reply, file, 'immutable') : sendMissing(reply)
    },
  )

  server.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*']
    if (isFilePath(path) && path !== 'index.html') {
      const file = await files(shell, path)
      return file
        ? sendFile(request, reply, file, path.startsWith('assets/') ? 'immutable' : 'ask')
        : sendMissing(reply)
    }
    const page = await files(shell, 'index.html')
    return page ? sendShellPage(reply, page, [...slices.origins(), ...sliceOrigins]) : sendMissing(reply)
  })
}

/** A route of the portal has no dot in its last step; a file has one. */
const isFilePath = (path: string) => path.slice(path.lastIndexOf('/') + 1).includes('.')
