import { readFileSync } from 'node:fs'

/** What the kernel says of a process after its name, where it says so: the state first, the start time 20th. */
function statusOf(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
  } catch {
    return undefined
  }
}

/** Does this process run? One that ended and was not yet collected by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return statusOf(pid)?.[0] !== 'Z'
}

/** When it started, to tell it from a later process with the same id; empty where the system does not say. */
export const startOf = (pid: number): string => statusOf(pid)?.[19] ?? ''
