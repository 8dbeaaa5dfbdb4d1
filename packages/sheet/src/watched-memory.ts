import { setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'

const LOOK_EVERY_MS = 50

/** Ends this process when it grows too large: a thread of its own sees it while the reading holds the first. */
export function watchMemory(mostBytes: number): void {
  // Whoever types beside it is served first.
  setPriority(5)
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${mostBytes}) process.kill(process.pid, 'SIGKILL')
  }, ${LOOK_EVERY_MS})`
  new Worker(watch, { eval: true }).unref()
}
