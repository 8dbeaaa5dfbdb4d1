import { loadSecret, reachEmbedded, roleUrls } from '@province/database'
import { clockOf, EnvironmentProblem, serviceSecret } from '@province/runtime'
import { readSettings } from '../settings.ts'
import { fileText } from './file-text.ts'
import { LOADERS } from './loaders.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

const usage = () =>
  new EnvironmentProblem(`Say what to load: npm run load -- ${Object.keys(LOADERS).join('|')} FILE.csv`)

/** Loads a file into the running system, or starts its database for as long as the load takes. */
async function main([kind, file]: readonly string[]): Promise<void> {
  const loader = kind === undefined ? undefined : LOADERS[kind]
  if (!loader || !file) throw usage()
  const settings = readSettings()
  const text = await fileText(file)
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const embedded = settings.DATABASE_URL ? undefined : await reachEmbedded(settings.DATA_DIR, secret)
  const { app } = roleUrls(settings.DATABASE_URL ?? embedded?.adminUrl ?? '', secret, loader.domain)
  const clock = clockOf(settings.NOW)
  try {
    const service = serviceSecret(secret.derive(`service ${loader.domain}`))
    const counts = await loader.load({ appUrl: app, clock, secret: service }, text)
    say(
      Object.entries(counts)
        .map(([what, count]) => `${what}: ${count}`)
        .join(', '),
    )
  } finally {
    await embedded?.stop()
  }
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  // A refusal of the file is meant for whoever holds the file: line, column, what to mend.
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 1
})
