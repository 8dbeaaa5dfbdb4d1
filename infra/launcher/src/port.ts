import { createServer } from 'node:net'
import { EnvironmentProblem } from '@province/runtime'

/** Refuses in one sentence when something already listens there, before anything slow is begun. */
export const requireFreePort = (host: string, port: number, setting = 'PORT'): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken: stop what uses it, or choose another with ${setting}=<number>.`
      const unusable = `Cannot listen on ${host}:${port} (${cause.code}): correct HOST and ${setting}.`
      reject(new EnvironmentProblem(cause.code === 'EADDRINUSE' ? taken : unusable))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
