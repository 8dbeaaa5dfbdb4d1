import { statSync } from 'node:fs'
import { dirname } from 'node:path'

export const isRoot = (): boolean => process.getuid?.() === 0

/** Can anyone walk down to this folder? Under a folder like /root only root can. */
export const reachable = (folder: string): boolean => {
  const parent = dirname(folder)
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || reachable(parent))
}
