import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseProblem } from './problems.ts'
import { isAlive } from './process-life.ts'

/** A process id can be another program's by now: it is ours only while its command line names this folder. */
const serves = (pid: number, folder: string): boolean => {
  const commandLine = `/proc/${pid}/cmdline`
  if (!existsSync('/proc/self/cmdline')) return isAlive(pid)
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(folder)
}

/** After a killed run PostgreSQL may still hold the folder: ask it to stop, wait, and clear what a crash left. */
export async function stopLeftover(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!serves(pid, folder)) return rmSync(file, { force: true })
  process.kill(pid, 'SIGINT')
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (!isAlive(pid)) return
    await pause(50)
  }
  throw new DatabaseProblem(`PostgreSQL of an earlier run does not stop: end process ${pid} and start again.`)
}
