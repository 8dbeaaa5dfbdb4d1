import { DatabaseProblem } from '@province/database'
import { clockOf, EnvironmentProblem, endedWithin, onStopSignal } from '@province/runtime'
import { type Database, openDatabase } from './database.ts'
import { requireFreePort } from './port.ts'
import { readSettings } from './settings.ts'
import type { Running, Topology } from './topology.ts'

/** Longer than a server takes to end what is busy, and short enough to stop the database within a balancer's patience. */
const RUNNING_PATIENCE_MS = 18_000

const say = (line: string) => void process.stdout.write(`${line}\n`)

const topologyOf = async (distributed: boolean): Promise<Topology> =>
  distributed
    ? (await import('./distributed.ts')).startDistributed
    : (await import('./in-process.ts')).startInProcess

/** What runs has its time to end; the database is stopped whatever became of it. */
async function stopAll(running: Running | undefined, database: Database): Promise<void> {
  try {
    if (running) await endedWithin(running.stop(), RUNNING_PATIENCE_MS)
  } finally {
    await database.stop()
  }
}

async function main(distributed: boolean): Promise<void> {
  const settings = readSettings()
  await requireFreePort(settings.HOST, settings.PORT)
  say('Starting the database and the services …')
  // PostgreSQL starts in its own process while the code of the domains is read in this one.
  const opening = openDatabase(settings)
  opening.catch(() => undefined)
  const [{ installWorld }, start] = await Promise.all([import('./world.ts'), topologyOf(distributed)])
  const database = await opening
  const clock = clockOf(settings.NOW)
  let running: Running | undefined
  const stop = () => stopAll(running, database)
  onStopSignal(stop)
  try {
    await installWorld(settings, database, clock, say)
    running = await start(settings, {
      clock,
      urlOf: (domain) => database.urls(domain).app,
      secretOf: database.secretOf,
      say,
    })
  } catch (cause) {
    await stop()
    throw cause
  }
  say(`Ready: ${running.address}`)
  await database.lost
  throw new DatabaseProblem('PostgreSQL ended unexpectedly: start again; what was acknowledged is kept.')
}

main(process.argv.includes('--distributed')).catch((cause: unknown) => {
  const known = cause instanceof EnvironmentProblem || cause instanceof DatabaseProblem
  process.stderr.write(
    known ? `${cause.message}\n` : `It could not start: ${cause instanceof Error ? cause.message : cause}\n`,
  )
  process.exit(1)
})
