import { createHash, createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeFile } from './lock.ts'
import { DatabaseProblem, databaseProblem } from './problems.ts'

/** Derives the secrets of one installation from a random seed kept only in its data folder. */
export interface InstallationSecret {
  derive(purpose: string): string
  /** The name that its roles in PostgreSQL bear; without one they bear none. */
  installation?: string | undefined
  /** By which a database knows the installation it belongs to; says nothing of the secret. */
  fingerprint: string
}

const SHORTEST = 32

function seedIn(dataDir: string): Buffer {
  const file = join(dataDir, 'secret')
  try {
    mkdirSync(dataDir, { recursive: true })
    if (!existsSync(file) && existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) throw lost(file)
    if (!existsSync(file)) placeFile(file, randomBytes(SHORTEST))
    return readFileSync(file)
  } catch (cause) {
    if (cause instanceof DatabaseProblem) throw cause
    throw databaseProblem(`The folder ${dataDir} cannot be used.`, cause)
  }
}

const lost = (file: string) =>
  new DatabaseProblem(
    `${file} is gone, and without it nothing in this folder opens: put it back from a backup, or choose another DATA_DIR.`,
  )

/** Reads the seed of this data folder, making it at the first start. */
export function loadSecret(dataDir: string, installation?: string): InstallationSecret {
  const seed = seedIn(dataDir)
  if (seed.length < SHORTEST) throw lost(join(dataDir, 'secret'))
  const derive = (purpose: string) => createHmac('sha256', seed).update(purpose).digest('base64url')
  const fingerprint = createHash('sha256').update(derive('fingerprint')).digest('hex').slice(0, 16)
  return { derive, fingerprint, installation }
}
