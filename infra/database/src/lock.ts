import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseProblem } from './problems.ts'

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// A process id is given again in time: after a restart of the machine another program may have ours.
const startOf = (pid: number): string => {
  const status = `/proc/${pid}/stat`
  return existsSync(status) ? (readFileSync(status, 'utf8').split(') ')[1]?.split(' ')[19] ?? '') : ''
}

/** Who holds a data folder, when somebody living does. */
export function holderOf(dataDir: string): number | undefined {
  const file = join(dataDir, 'holder')
  if (!existsSync(file)) return undefined
  const [pid, start] = readFileSync(file, 'utf8').split(' ')
  const holder = Number(pid)
  return alive(holder) && startOf(holder) === start ? holder : undefined
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
