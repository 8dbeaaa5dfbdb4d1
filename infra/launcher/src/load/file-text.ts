import { open } from 'node:fs/promises'
import { EnvironmentProblem } from '@province/runtime'

/** A hundred thousand lines of a load come to a third of it. */
const MOST_BYTES = 64 * 1024 * 1024
const MEGABYTE = 1024 * 1024

/** The bytes of a file whose size was looked at before anything of it is read. */
async function bytesOf(path: string, most: number): Promise<Buffer> {
  const file = await open(path, 'r').catch(() => {
    throw new EnvironmentProblem(`${path} cannot be read: check the path and that the file is there.`)
  })
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw new EnvironmentProblem(`${path} is no file: name one.`)
    const problem = `${path} is larger than ${Math.floor(most / MEGABYTE)} MB: divide it and load its parts.`
    if (stats.size > most) throw new EnvironmentProblem(problem)
    // No more than was looked at, also when somebody writes on meanwhile.
    const { buffer, bytesRead } = await file.read(Buffer.alloc(stats.size), 0, stats.size, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The text of a file; one in another encoding is refused, where its letters would be stored as question marks. */
export async function fileText(path: string, most = MOST_BYTES): Promise<string> {
  const bytes = await bytesOf(path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new EnvironmentProblem(`${path} is not UTF-8: save it as CSV UTF-8 and load it again.`)
  }
}
