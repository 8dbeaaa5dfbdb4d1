import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseProblem } from './problems.ts'
import { isAlive, startOf } from './process-life.ts'

/** Who holds a data folder, when somebody living does. */
export function holderOf(dataDir: string): number | undefined {
  const file = join(dataDir, 'holder')
  if (!existsSync(file)) return undefined
  const [pid, start] = readFileSync(file, 'utf8').split(' ')
  const holder = Number(pid)
  return isAlive(holder) && startOf(holder) === start ? holder : undefined
}

/** Takes a data folder for this process; refuses while another holds it. Returns how to give it back. */
export function holdFolder(dataDir: string): () => void {
  const holder = holderOf(dataDir)
  if (holder !== undefined && holder !== process.pid) {
    throw new DatabaseProblem(
      `${dataDir} is in use by process ${holder}: stop that one, or choose another DATA_DIR.`,
    )
  }
  const file = join(dataDir, 'holder')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${process.pid} ${startOf(process.pid)}`)
  return () => rmSync(file, { force: true })
}
