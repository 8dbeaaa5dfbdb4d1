import { readFile } from 'node:fs/promises'
import type { ZodType } from 'zod'

/** A JSON file of that shape; undefined when it is absent, half-written or of another shape. */
export async function readJsonFile<T>(path: string, shape: ZodType<T>): Promise<T | undefined> {
  try {
    return shape.safeParse(JSON.parse(await readFile(path, 'utf8'))).data
  } catch {
    return undefined
  }
}
