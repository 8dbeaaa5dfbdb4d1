import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { isCompressible, mediaTypeOf } from './media-types.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const MOST_BYTES = 64 * 1024 * 1024

/** A file ready to be sent, compressed once. */
export interface StoredFile {
  type: string
  plain: Buffer
  br?: Buffer
  gzip?: Buffer
}

export type FileStore = (folder: string, path: string) => Promise<StoredFile | undefined>

/** Reads files below a folder, never outside it nor hidden ones; what was read stays in memory while it is unchanged. */
export function fileStore(): FileStore {
  const files = new LRUCache<string, StoredFile>({ maxSize: MOST_BYTES, sizeCalculation: bytesOf })
  return async (folder, path) => {
    try {
      const file = await fileBelow(folder, path)
      if (!file) return undefined
      const { mtimeMs, size } = await stat(file)
      const key = `${file}:${mtimeMs}:${size}`
      const stored = files.get(key) ?? (await store(file))
      files.set(key, stored)
      return stored
    } catch {
      return undefined
    }
  }
}

/** The real path of a file, undefined when it is not below the real folder: links may not lead out either. */
async function fileBelow(folder: string, path: string): Promise<string | undefined> {
  if (path === '' || path.includes('\0') || path.split(/[\\/]/).some((step) => step.startsWith('.')))
    return undefined
  const base = await realpath(folder)
  const file = await realpath(join(base, path))
  const inside = relative(base, file)
  if (inside === '' || isAbsolute(inside) || inside.split(sep).includes('..')) return undefined
  return (await stat(file)).isFile() ? file : undefined
}

async function store(file: string): Promise<StoredFile> {
  const type = mediaTypeOf(file)
  const plain = await readFile(file)
  if (!isCompressible(type) || plain.length < 1_024) return { type, plain }
  const [br, gz] = await Promise.all([brotli(plain, QUALITY), zip(plain)])
  return { type, plain, br, gzip: gz }
}

const bytesOf = ({ plain, br, gzip: gz }: StoredFile) =>
  plain.length + (br?.length ?? 0) + (gz?.length ?? 0) + 1
