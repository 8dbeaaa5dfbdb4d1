import { randomBytes } from 'node:crypto'
import { isWorldLoaded, markVersion, markWorldLoaded } from '@province/database'
import { renewPasswords } from '@province/organization/install'
import { type Clock, serviceSecret } from '@province/runtime'
import type { Database } from './database.ts'
import { DOMAINS } from './domains.ts'
import type { Settings } from './settings.ts'
import { shownApart } from './shown-once.ts'
import { VERSION } from './version.ts'

type Say = (line: string) => void

const aPassword = () => randomBytes(12).toString('base64url')

/** Organization first: every other domain reads its hierarchy. */
async function inOrder(work: (domain: (typeof DOMAINS)[number]) => Promise<unknown>): Promise<void> {
  const [organization, ...others] = DOMAINS
  if (organization) await work(organization)
  await Promise.all(others.map(work))
}

/** What domains made that nobody can be shown again. */
const shownOnce = (loaded: readonly unknown[]): string[] =>
  loaded.flatMap((each) => (each as { shownOnce?: string[] } | null)?.shownOnce ?? [])

async function loadDemonstration(settings: Settings, database: Database, clock: Clock, say: Say) {
  say('Loading the demonstration world …')
  const password = settings.DEMO_PASSWORD ?? aPassword()
  const loaded = new Map<string, unknown>()
  await inOrder(async ({ name, seed }) => {
    const secret = serviceSecret(database.secretOf(name))
    loaded.set(name, await seed(database.urls(name).app, clock, password, secret))
  })
  await markWorldLoaded(database.adminUrl)
  // A load that was cut off has made the accounts already, with a password nobody saw.
  if (!loaded.get('organization')) await renewPasswords(database.urls('organization').app, password)
  for (const line of shownApart(shownOnce([...loaded.values()]), settings.DATA_DIR)) say(line)
  if (!settings.DEMO_PASSWORD) say(`Password of the demonstration accounts, shown once: ${password}`)
}

/** Brings every domain to its newest migration, and answers which that took; with `plan` only tells which it would take. */
export async function migrateAll(
  database: Pick<Database, 'urls' | 'adminUrl'>,
  plan = false,
  only?: Readonly<Record<string, readonly string[]>>,
): Promise<string[]> {
  const taken: string[] = []
  await inOrder(async ({ name, migrate }) => {
    const names = await migrate(database.urls(name).owner, { plan, ...(only && { only: only[name] ?? [] }) })
    taken.push(...names.map((migration) => `${name}: ${migration}`))
  })
  if (!plan) await markVersion(database.urls('organization').owner, VERSION)
  return taken.sort()
}

/** Brings every domain to its newest migration and, where wanted and not there yet, loads the demonstration world. */
export async function installWorld(settings: Settings, database: Database, clock: Clock, say: Say) {
  await migrateAll(database)
  if (settings.DEMO === '0') return
  if (!(await isWorldLoaded(database.adminUrl))) return loadDemonstration(settings, database, clock, say)
  if (settings.DEMO_PASSWORD) await renewPasswords(database.urls('organization').app, settings.DEMO_PASSWORD)
}
