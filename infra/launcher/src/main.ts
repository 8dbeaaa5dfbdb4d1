import { DatabaseProblem } from '@province/database'
import { EnvironmentProblem, onStopSignal } from '@province/runtime'
import { startDistributed } from './distributed.ts'
import { startInProcess } from './in-process.ts'
import { requireFreePort } from './port.ts'
import { readSettings } from './settings.ts'
import { openWorld } from './world.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

async function main(distributed: boolean): Promise<void> {
  const settings = readSettings()
  await requireFreePort(settings.HOST, settings.PORT)
  const world = await openWorld(settings, say)
  say(distributed ? 'Starting each service in its own process …' : 'Starting the services …')
  const running = await (distributed ? startDistributed : startInProcess)(settings, world).catch(
    async (cause) => {
      await world.stop()
      throw cause
    },
  )
  const stop = async () => {
    await running.stop()
    await world.stop()
  }
  onStopSignal(stop)
  // Whoever started us is gone without a signal: end as cleanly.
  process.on('disconnect', () => void stop().then(() => process.exit(0)))
  say(`Ready: ${running.address}`)
}

main(process.argv.includes('--distributed')).catch((cause: unknown) => {
  const known = cause instanceof EnvironmentProblem || cause instanceof DatabaseProblem
  process.stderr.write(
    known ? `${cause.message}\n` : `It could not start: ${cause instanceof Error ? cause.stack : cause}\n`,
  )
  process.exit(1)
})
