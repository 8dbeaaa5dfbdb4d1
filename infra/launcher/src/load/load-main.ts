import { loadSecret, reachEmbedded, roleUrls } from '@province/database'
import { clockOf, EnvironmentProblem, serviceSecret } from '@province/runtime'
import { readSettings } from '../settings.ts'
import { fileText } from './file-text.ts'
import { LOADERS } from './loaders.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Says what a file would change, and stores nothing. */
const DRY_RUN = '--dry-run'

const usage = () =>
  new EnvironmentProblem(
    `Say what to load: npm run load -- ${Object.keys(LOADERS).join('|')} FILE.csv [${DRY_RUN}]`,
  )

const dryRunning = () =>
  Object.entries(LOADERS)
    .flatMap(([name, loader]) => (loader.dryRun ? name : []))
    .join(', ')

/** Loads a file into the running system, or starts its database for as long as the load takes. */
async function main(words: readonly string[]): Promise<void> {
  const dryRun = words.includes(DRY_RUN)
  const [kind, file] = words.filter((word) => word !== DRY_RUN)
  const loader = kind === undefined ? undefined : LOADERS[kind]
  if (!loader || !file) throw usage()
  if (dryRun && !loader.dryRun) throw new EnvironmentProblem(`${DRY_RUN} is for ${dryRunning()} alone`)
  const settings = readSettings()
  const text = await fileText(file)
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const embedded = settings.DATABASE_URL ? undefined : await reachEmbedded(settings.DATA_DIR, secret)
  const { app } = roleUrls(settings.DATABASE_URL ?? embedded?.adminUrl ?? '', secret, loader.domain)
  const clock = clockOf(settings.NOW)
  try {
    const service = serviceSecret(secret.derive(`service ${loader.domain}`))
    const { changes = [], ...counts } = await loader.load({ appUrl: app, clock, secret: service }, text, {
      dryRun,
    })
    for (const change of changes) say(change)
    if (dryRun) say('Dry run: nothing was stored.')
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
