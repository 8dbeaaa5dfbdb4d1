import { loadSecret, reachEmbedded, roleUrls } from '@province/database'
import { DOMAIN_NAMES } from '@province/domains'
import { rebuildRollups, verifyRollups } from '@province/rollups/keep'
import { readSettings } from './settings.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

const PARTS: Readonly<Record<string, string>> = { rows: 'days of units', sums: 'months and sums' }

/** Counts the roll-ups of a service anew and tells of each; answers whether all are what the rows come to. */
async function verify(ownerUrl: string, schema: string): Promise<boolean> {
  const verdicts = await verifyRollups(ownerUrl, schema)
  for (const { name, part, cells, wrong } of verdicts)
    say(
      `${schema}: ${name}, ${PARTS[part] ?? part}: ${cells} cells, ${wrong === 0 ? 'as counted anew' : `${wrong} wrong`}.`,
    )
  return verdicts.every(({ wrong }) => wrong === 0)
}

async function rebuild(ownerUrl: string, schema: string): Promise<boolean> {
  for (const name of await rebuildRollups(ownerUrl, schema)) say(`${schema}: ${name} is made anew.`)
  return true
}

/** Verifies what every service keeps counted, or makes it anew; whether the product runs or not. */
async function main(work: typeof verify): Promise<boolean> {
  const settings = readSettings()
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const embedded = settings.DATABASE_URL ? undefined : await reachEmbedded(settings.DATA_DIR, secret)
  const adminUrl = settings.DATABASE_URL ?? embedded?.adminUrl ?? ''
  try {
    let whole = true
    for (const schema of DOMAIN_NAMES)
      whole = (await work(roleUrls(adminUrl, secret, schema).owner, schema)) && whole
    return whole
  } finally {
    await embedded?.stop()
  }
}

main(process.argv[2] === 'rebuild' ? rebuild : verify).then(
  (whole) => {
    process.exitCode = whole ? 0 : 1
  },
  (cause: unknown) => {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
    process.exitCode = 2
  },
)
