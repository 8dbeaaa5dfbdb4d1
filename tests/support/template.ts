import { constants } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'

/** The variable by which the run tells its test files where a data folder with the demonstration world lies. */
export const TEMPLATE = 'TEMPLATE_DATA_DIR'

/** Fills an empty data folder with the run's template; does nothing in a run without one, or where there is a world. */
export async function copyTemplate(dataDir: string): Promise<void> {
  const template = process.env[TEMPLATE]
  if (!template || (await readdir(dataDir).catch(() => [])).length > 0) return
  await cp(template, dataDir, { recursive: true, mode: constants.COPYFILE_FICLONE })
}
