import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SubgraphExecutor } from '@province/actor'
import { createLogger } from '@province/runtime'
import { createApp, type GatewayOptions } from '../src/app.ts'
import { books, members } from './library.ts'
import { compose, executorOf } from './library-subgraphs.ts'

/** A gateway over the library, listening on a free port, with an empty portal unless one is built before. */
export async function startGateway(
  changes: Partial<GatewayOptions> = {},
  build: (folder: string) => Promise<void> = async () => {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'))
  await build(folder)
  const executors: Record<string, SubgraphExecutor> = {
    members: executorOf(members),
    books: executorOf(books),
  }
  const app = await createApp({
    supergraph: compose([members, books]),
    executors,
    sessionAuthority: 'members',
    portal: { shell: join(folder, 'shell'), slices: join(folder, 'slices') },
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://portal.test',
    logger: createLogger('gateway', 'silent'),
    ...changes,
  })
  const address = await app.listen()
  const stop = async () => {
    await app.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { address, folder, executors, stop }
}

export const READER = 'secret-of-the-reader'
export const EXPLORER = 'secret-of-the-explorer'
