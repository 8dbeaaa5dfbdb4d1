import { z } from 'zod'
import { documentsShape, type SliceEntry, sliceManifestShape } from './slice-manifest.ts'
import type { OnDocuments, SliceSource } from './slice-source.ts'

const FRESH_MS = 5_000
const PATIENCE_MS = 2_000

const registryShape = z.object({
  contract: z.literal(1),
  slices: z.array(
    z.object({
      id: sliceManifestShape.shape.id,
      version: sliceManifestShape.shape.version,
      base: z.string(),
      entry: z.string(),
      manifest: sliceManifestShape,
    }),
  ),
})

/** Slices published elsewhere: their registry is fetched and their bases made absolute; the last answer stands. */
export function remoteRegistry(
  registryUrl: string,
  onDocuments: OnDocuments,
  send: typeof fetch = fetch,
  now: () => number = Date.now,
): SliceSource {
  let slices: readonly SliceEntry[] = []
  let fetchedAt = Number.NEGATIVE_INFINITY
  const trusted = new Set<string>()
  const json = async (url: string): Promise<unknown> => {
    const response = await send(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
    return response.ok ? response.json() : undefined
  }
  const trust = async ({ base }: SliceEntry) => {
    if (trusted.has(base)) return
    const documents = documentsShape.safeParse(await json(`${base}documents.json`))
    if (!documents.success) return
    trusted.add(base)
    onDocuments(documents.data)
  }
  const refresh = async () => {
    if (now() - fetchedAt < FRESH_MS) return
    fetchedAt = now()
    const registry = registryShape.safeParse(await json(registryUrl))
    if (!registry.success) return
    slices = registry.data.slices.map((slice) => absolute(slice, registryUrl))
    await Promise.allSettled(slices.map(trust))
  }
  return {
    async slices() {
      await refresh().catch(() => {})
      return slices
    },
    folderOf: async () => undefined,
    origins: () => [...new Set(slices.map(({ base }) => new URL(base).origin))],
  }
}

const absolute = (slice: SliceEntry, registryUrl: string): SliceEntry => ({
  ...slice,
  base: new URL(slice.base, registryUrl).href,
  entry: new URL(slice.entry, registryUrl).href,
})
