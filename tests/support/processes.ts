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

async function parentOf(pid: string): Promise<number> {
  const stat = await read(pid, 'stat')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** The processes that this one started and has. */
async function childrenOf(parent: number): Promise<number[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const parents = await Promise.all(processes.map(parentOf))
  return processes.filter((_, at) => parents[at] === parent).map(Number)
}

/** The processes that this one started, and those that they started. */
export async function descendantsOf(parent: number): Promise<number[]> {
  const children = await childrenOf(parent)
  return [...children, ...(await Promise.all(children.map(descendantsOf))).flat()]
}

/** Stops a process first, so that it starts no other, then all that it started; and lets them go on. */
export async function whileAllHang<T>(pid: number, work: () => Promise<T>): Promise<T> {
  process.kill(pid, 'SIGSTOP')
  const children = await childrenOf(pid)
  for (const child of children) process.kill(child, 'SIGSTOP')
  try {
    return await work()
  } finally {
    for (const each of [...children, pid]) process.kill(each, 'SIGCONT')
  }
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
