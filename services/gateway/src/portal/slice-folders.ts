import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readJsonFile } from './json-file.ts'
import { documentsShape, type SliceEntry, type SliceManifest, sliceManifestShape } from './slice-manifest.ts'
import type { OnDocuments, SliceSource } from './slice-source.ts'

const RESCAN_MS = 500

interface FoundSlice {
  entry: SliceEntry
  /** The folder of its files; undefined while they are away. */
  folder: string | undefined
}

/**
 * Slices built side by side under one root, each in `<slice>/dist`. The folders are read again on demand, so that a
 * new build is offered without a restart; a slice whose files vanish keeps its last manifest and so its navigation.
 */
export function sliceFolders(
  root: string,
  onDocuments: OnDocuments,
  now: () => number = Date.now,
): SliceSource {
  const found = new Map<string, FoundSlice>()
  let scan: Promise<void> | undefined
  let scannedAt = Number.NEGATIVE_INFINITY

  const look = async () => {
    const present = new Map<string, FoundSlice>()
    for (const folder of await distFolders(root)) {
      const manifest = await readJsonFile(join(folder, 'manifest.json'), sliceManifestShape)
      if (!manifest) continue
      present.set(manifest.id, { entry: entryOf(manifest), folder })
      if (found.get(manifest.id)?.entry.version !== manifest.version) {
        onDocuments((await readJsonFile(join(folder, 'documents.json'), documentsShape)) ?? {})
      }
    }
    for (const [id, slice] of found) found.set(id, present.get(id) ?? { ...slice, folder: undefined })
    for (const [id, slice] of present) found.set(id, slice)
  }
  const rescan = () => {
    if (scan || now() - scannedAt < RESCAN_MS) return scan
    scan = look().finally(() => {
      scannedAt = now()
      scan = undefined
    })
    return scan
  }

  return {
    async slices() {
      await rescan()
      return [...found.values()].map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    async folderOf(id, version) {
      if (found.get(id)?.entry.version !== version) await rescan()
      const slice = found.get(id)
      return slice?.entry.version === version ? slice.folder : undefined
    },
    origins: () => [],
  }
}

async function distFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(root, entry.name, 'dist'))
}

function entryOf(manifest: SliceManifest): SliceEntry {
  const { id, version } = manifest
  const base = `/remotes/${id}/${version}/`
  return { id, version, base, entry: `${base}remoteEntry.js`, manifest }
}
