import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import type { PublishedManifest, SliceManifest } from '../src/contract/manifest.ts'

/** The file by which federation enters a slice. */
export const ENTRY = 'remoteEntry.js'

const documentsOf = (root: string) => {
  const path = join(root, 'src/generated/persisted-documents.json')
  return existsSync(path) ? readFileSync(path, 'utf8') : '{}\n'
}

/** Writes the trusted documents beside the built code, where the gateway reads them. */
export function publishDocuments(): Plugin {
  return {
    name: 'province:documents',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: documentsOf(process.cwd()) })
    },
  }
}

/** Eight hex digits over every built file: the same code has the same version, other code another one. */
export function contentHash(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(relative(folder, file)).update('\0').update(readFileSync(file))
  return hash.digest('hex').slice(0, 8)
}

/** What a build tells of its chunks, as far as following them needs. */
type Chunks = Readonly<
  Record<
    string,
    { imports?: readonly string[]; dynamicImports?: readonly string[]; facadeModuleId?: string | null }
  >
>

/** Words of the second language are fetched by who reads it. */
const isSpokenSeldom = (module: string | null | undefined): boolean =>
  /\/messages\/en\.\w+$/.test(module ?? '')

/** The files that a page loads to have the slice: the entry and whatever it leads to. */
export function codeFiles(chunks: Chunks): string[] {
  const files = new Set<string>()
  const follow = (file: string) => {
    if (files.has(file) || !chunks[file] || isSpokenSeldom(chunks[file].facadeModuleId)) return
    files.add(file)
    const { imports = [], dynamicImports = [] } = chunks[file]
    for (const next of [...imports, ...dynamicImports]) follow(next)
  }
  follow(ENTRY)
  return [...files]
}

/** Writes documents.json and manifest.json (with the version made from the content) into dist. */
export function publish(manifest: SliceManifest): Plugin[] {
  const root = process.cwd()
  const dist = join(root, 'dist')
  return [
    publishDocuments(),
    {
      name: 'province:manifest',
      apply: 'build',
      writeBundle(_, bundle) {
        const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
          version: string
        }
        const files = codeFiles(bundle as Chunks)
        const full: PublishedManifest & { version: string } = {
          ...manifest,
          version: `${version}-${contentHash(dist)}`,
          files,
        }
        writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify(full, null, 2)}\n`)
      },
    },
  ]
}
