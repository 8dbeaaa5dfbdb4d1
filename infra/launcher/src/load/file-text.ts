import { readFile } from 'node:fs/promises'
import { EnvironmentProblem } from '@province/runtime'

/** The text of a file; one in another encoding is refused, where its letters would be stored as question marks. */
export async function fileText(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new EnvironmentProblem(`${path} cannot be read: check the path and that the file is there.`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new EnvironmentProblem(`${path} is not UTF-8: save it as CSV UTF-8 and load it again.`)
  }
}
