import type { SubgraphExecutor } from '@province/actor'
import { roleUrls } from '@province/database'
import { fixedClock } from '@province/runtime'
import { createTestDatabase, type TestDatabase, testServer } from '@province/testbed'
import { DOMAINS, type DomainApp } from './domains.ts'

/** The demonstration in every domain, each of them running, on some day. */
export interface TestProvince {
  database: TestDatabase
  executors: Readonly<Record<string, SubgraphExecutor>>
  stop(): Promise<void>
}

/** Starts it; nothing works of its own accord there. */
export async function startTestProvince(today: string): Promise<TestProvince> {
  const database = await createTestDatabase('organization')
  const clock = fixedClock(`${today}T08:00:00+07:00`)
  const { secret: keys } = testServer()
  for (const { name, migrate, seed } of DOMAINS) {
    if (name === 'organization') continue
    const urls = roleUrls(database.adminUrl, keys, name)
    await migrate(urls.owner)
    await seed(urls.app, database.clock, 'a-password-of-the-tests', database.secret)
  }
  const executors: Record<string, SubgraphExecutor> = {}
  const apps: DomainApp[] = []
  for (const { name, createApp } of DOMAINS) {
    const { app: databaseUrl } = roleUrls(database.adminUrl, keys, name)
    const { logger, secret } = database
    const app = await createApp({ databaseUrl, clock, logger, secret, executors, withoutBackground: true })
    executors[name] = app.execute
    apps.push(app)
  }
  const stop = async () => {
    for (const app of apps) await app.stop()
    await database.drop()
  }
  return { database, executors, stop }
}
