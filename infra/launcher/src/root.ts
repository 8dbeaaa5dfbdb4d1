import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const climb = (folder: string): string =>
  existsSync(join(folder, 'pnpm-workspace.yaml')) ? folder : climb(dirname(folder))

const root = climb(dirname(fileURLToPath(import.meta.url)))

/** A path of this checkout. */
export const fromRoot = (relative: string): string => join(root, relative)
