import { join } from 'node:path'
import { readJsonFile } from './json-file.ts'
import { documentsShape } from './slice-manifest.ts'
import type { OnDocuments } from './slice-source.ts'

const REREAD_MS = 500

/** Reads the documents that the shell's build published, at most a few times a second. */
export function shellDocuments(shell: string, onDocuments: OnDocuments, now: () => number = Date.now) {
  let readAt = Number.NEGATIVE_INFINITY
  return async (): Promise<void> => {
    if (now() - readAt < REREAD_MS) return
    readAt = now()
    onDocuments((await readJsonFile(join(shell, 'documents.json'), documentsShape)) ?? {})
  }
}
