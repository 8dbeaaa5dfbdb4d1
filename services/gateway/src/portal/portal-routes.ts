import type { FastifyInstance } from 'fastify'
import type { FileStore } from './file-store.ts'
import { sendFile, sendMissing } from './send-file.ts'
import { sendShellPage } from './shell-page.ts'
import type { Registry, SliceEntry } from './slice-manifest.ts'
import type { SliceSource } from './slice-source.ts'

export interface PortalRoutesOptions {
  /** The folder of the built shell. */
  shell: string
  slices: SliceSource
  files: FileStore
  /** Origins that developers may load slices from. */
  sliceOrigins: readonly string[]
  /** The instant at which time stands still. */
  standsAt?: string | undefined
}

/** The shell for every route of the portal, the registry of slices, and each slice's files under its version. */
export function portalRoutes(server: FastifyInstance, options: PortalRoutesOptions): void {
  const { shell, slices, files, sliceOrigins, standsAt } = options
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
    if (!isPortalPath(path, await slices.slices())) return sendMissing(reply)
    const page = await files(shell, 'index.html')
    const origins = [...slices.origins(), ...sliceOrigins]
    return page ? sendShellPage(reply, page, { origins, standsAt }) : sendMissing(reply)
  })
}

/** Pages of the shell itself. */
const OWN_PATHS = new Set(['', 'index.html', 'enter', 'overview', 'developer'])

/** Whether the portal has pages there: the shell's own, or all below the route of a slice. Nothing else is answered by the page. */
function isPortalPath(path: string, slices: readonly SliceEntry[]): boolean {
  const [first] = path.split('/')
  return OWN_PATHS.has(path.replace(/\/$/, '')) || slices.some(({ manifest }) => manifest.route === first)
}

/** A route of the portal has no dot in its last step; a file has one. */
const isFilePath = (path: string) => path.slice(path.lastIndexOf('/') + 1).includes('.')
