import { randomBytes } from 'node:crypto'
import { loadSecret, provision, roleUrls, startEmbedded } from '@province/database'
import { renewPasswords } from '@province/organization/install'
import { type Clock, fixedClock, wallClock } from '@province/runtime'
import { DOMAINS } from './domains.ts'
import type { Settings } from './settings.ts'

/** The database of this launch, installed, with how each domain reaches it. */
export interface World {
  clock: Clock
  urlOf(domain: string): string
  stop(): Promise<void>
}

type Say = (line: string) => void

const aPassword = () => randomBytes(12).toString('base64url')

async function install(
  settings: Settings,
  urls: (domain: string) => { owner: string; app: string },
  clock: Clock,
  say: Say,
) {
  const [organization, ...others] = DOMAINS
  if (!organization) return
  say('Bringing the database up to date …')
  await organization.migrate(urls(organization.name).owner)
  await Promise.all(others.map(({ name, migrate }) => migrate(urls(name).owner)))
  if (settings.DEMO === '0') return
  const password = settings.DEMO_PASSWORD ?? aPassword()
  const fresh = await organization.seed(urls(organization.name).app, clock, password)
  if (fresh) say('Loading the demonstration world …')
  await Promise.all(others.map(({ name, seed }) => seed(urls(name).app, clock, password)))
  if (fresh && !settings.DEMO_PASSWORD) say(`Password of the demonstration accounts, shown once: ${password}`)
  if (!fresh && settings.DEMO_PASSWORD) await renewPasswords(urls('organization').app, settings.DEMO_PASSWORD)
}

/** Starts or reaches PostgreSQL, provisions it, migrates every domain and loads the demonstration world. */
export async function openWorld(settings: Settings, say: Say): Promise<World> {
  const secret = loadSecret(settings.DATA_DIR)
  say(settings.DATABASE_URL ? 'Reaching the database …' : 'Starting the database …')
  const embedded = settings.DATABASE_URL ? undefined : await startEmbedded(settings.DATA_DIR, secret)
  const adminUrl = settings.DATABASE_URL ?? embedded?.adminUrl ?? ''
  const clock = settings.NOW ? fixedClock(settings.NOW) : wallClock()
  const stop = async () => embedded?.stop()
  try {
    await provision(adminUrl, secret)
    const urls = (domain: string) => roleUrls(adminUrl, secret, domain)
    await install(settings, urls, clock, say)
    return { clock, urlOf: (domain) => urls(domain).app, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
