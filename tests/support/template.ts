import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { promisify } from 'node:util'

/** The variable by which the run tells its test files where a data folder with the demonstration world lies. */
export const TEMPLATE = 'TEMPLATE_DATA_DIR'

/**
 * Fills an empty data folder with the run's template; does nothing in a run without one, or where there is a world. By the
 * system's own command, which takes a third of the time that Node does for some two thousand files.
 */
export async function copyTemplate(dataDir: string): Promise<void> {
  const template = process.env[TEMPLATE]
  if (!template || (await readdir(dataDir).catch(() => [])).length > 0) return
  await promisify(execFile)('cp', ['-a', `${template}/.`, dataDir])
}
