import { existsSync, linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseProblem } from './problems.ts'
import { isAlive, startOf } from './process-life.ts'

const TAKING_MS = 2_000
const sleeping = new Int32Array(new SharedArrayBuffer(4))
const sleep = (ms: number) => void Atomics.wait(sleeping, 0, 0, ms)

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const livingIn = (text: string | undefined): number | undefined => {
  const [pid, start] = text?.split(' ') ?? []
  const holder = Number(pid)
  return pid && isAlive(holder) && startOf(holder) === start ? holder : undefined
}

/** Who holds a data folder, when somebody living does. */
export const holderOf = (dataDir: string): number | undefined => livingIn(read(join(dataDir, 'holder')))

const done = (step: () => void): boolean => {
  try {
    step()
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}

/** Puts a file there with its whole content in one step; false when somebody was first. */
export function placeFile(file: string, content: string | Buffer, mode = 0o600): boolean {
  const beside = `${file}.${process.pid}.${startOf(process.pid)}`
  writeFileSync(beside, content, { mode })
  try {
    return done(() => linkSync(beside, file))
  } finally {
    rmSync(beside, { force: true })
  }
}

/** Removes what a dead holder left: one at a time, so that nobody removes what a living one has just put there. */
function clearDead(dataDir: string): void {
  const taking = join(dataDir, 'holder.taking')
  for (let waited = 0; !done(() => mkdirSync(taking)); waited += 10) {
    if (waited >= TAKING_MS)
      throw new DatabaseProblem(
        `A start was cut off while it took the folder: remove ${taking} and start again.`,
      )
    sleep(10)
  }
  try {
    // Of one reading: what a dead one left stays as it is, while a folder given back may be taken the moment after.
    const left = read(join(dataDir, 'holder'))
    if (left !== undefined && livingIn(left) === undefined) rmSync(join(dataDir, 'holder'))
  } finally {
    rmdirSync(taking)
  }
}

/** Takes a data folder for this process in one step; refuses while another holds it. Returns how to give it back. */
export function holdFolder(dataDir: string): () => void {
  const file = join(dataDir, 'holder')
  const own = `${process.pid} ${startOf(process.pid)}`
  mkdirSync(dataDir, { recursive: true })
  while (!placeFile(file, own, 0o644)) {
    const holder = holderOf(dataDir)
    if (holder === process.pid) break
    if (holder !== undefined)
      throw new DatabaseProblem(
        `${dataDir} is in use by process ${holder}: stop that one, or choose another DATA_DIR.`,
      )
    if (existsSync(file)) clearDead(dataDir)
  }
  return () => {
    if (read(file) === own) rmSync(file, { force: true })
  }
}
