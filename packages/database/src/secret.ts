import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Derives the secrets of one installation from a random seed kept only in its data folder. */
export interface InstallationSecret {
  derive(purpose: string): string
}

/** Reads the seed of this data folder, making it at the first start. */
export function loadSecret(dataDir: string): InstallationSecret {
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32), { mode: 0o600 })
  }
  const seed = readFileSync(file)
  return { derive: (purpose) => createHmac('sha256', seed).update(purpose).digest('base64url') }
}
