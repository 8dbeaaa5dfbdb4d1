import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedDatabase, loadSecret, provision, roleUrls, startEmbedded } from '@province/database'
import { migrate, seed } from '@province/organization/install'
import { fixedClock } from '@province/runtime'
import type {} from '@province/testbed'
import type { TestProject } from 'vitest/node'
import { collectStatements } from './committed/sent-statements.ts'

// Nothing here outlives the tests: the disk is not waited for.
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

const start = (dataDir: string) => startEmbedded(dataDir, loadSecret(dataDir), FORGETFUL)

/** Leaves a data folder in which the hierarchy is loaded and nobody runs. */
async function makeHierarchy(dataDir: string): Promise<void> {
  const secret = loadSecret(dataDir)
  const database = await start(dataDir)
  try {
    await provision(database.adminUrl, secret)
    const urls = roleUrls(database.adminUrl, secret, 'organization')
    await migrate(urls.owner)
    await seed(urls.app, fixedClock('2023-06-15T08:00:00+07:00'), 'a-password-of-the-tests')
  } finally {
    await database.stop()
  }
}

interface TestServer {
  dataDir: string
  database: EmbeddedDatabase
}

/** Starts a server on each folder, or none. */
async function startAll(folders: readonly string[]): Promise<TestServer[]> {
  const started = await Promise.allSettled(
    folders.map(async (dataDir) => ({ dataDir, database: await start(dataDir) })),
  )
  const servers = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const failed = started.find((each) => each.status === 'rejected')
  if (!failed) return servers
  await Promise.all(servers.map(({ database }) => database.stop()))
  throw failed.reason
}

/**
 * Before the tests on PostgreSQL: a server for each worker, and in it the hierarchy as a template to clone. Of their own,
 * since a transaction that one file leaves open holds back what another may see of its events.
 */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'province-test-'))
  const workers = Math.max(1, Number(project.config.maxWorkers) || 1)
  const [first = folder, ...others] = Array.from({ length: workers }, (_, at) => join(folder, `server-${at}`))
  await makeHierarchy(first)
  for (const other of others) await cp(first, other, { recursive: true })
  const servers = await startAll([first, ...others])
  const reached = servers.map(({ dataDir, database }) => ({
    dataDir,
    adminUrl: database.adminUrl.replace(/\/province$/, '/postgres'),
  }))
  project.provide('servers', reached)
  project.provide('template', 'province')
  project.provide('statements', folder)
  return async () => {
    await Promise.all(servers.map(({ database }) => database.stop()))
    collectStatements(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}
