import { readdir, readFile } from 'node:fs/promises'

const read = (pid: string, file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')

/** The process in which a service of a distributed product runs (on Linux, from /proc). */
export async function processOf(service: string, launcher: number): Promise<number> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  for (const pid of processes) {
    const [command, stat] = await Promise.all([read(pid, 'cmdline'), read(pid, 'stat')])
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    if (parent === launcher && command.includes(`services/${service}/`)) return Number(pid)
  }
  throw new Error(`No process of ${service} was found.`)
}

/** Does this process run? One that ended and was not yet collected does not. */
export async function isRunning(pid: number): Promise<boolean> {
  const stat = await read(String(pid), 'stat')
  return stat !== '' && stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z'
}

/** Stops a process without its knowing, runs the work, and lets it go on. */
export async function whileHanging<T>(pid: number, work: () => Promise<T>): Promise<T> {
  process.kill(pid, 'SIGSTOP')
  try {
    return await work()
  } finally {
    process.kill(pid, 'SIGCONT')
  }
}
