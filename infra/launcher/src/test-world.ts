import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, provision, roleUrls, startEmbedded } from '@province/database'
import { migrate, seed } from '@province/organization/install'
import { fixedClock } from '@province/runtime'
import type {} from '@province/testbed'
import type { TestProject } from 'vitest/node'
import { collectStatements } from './committed/sent-statements.ts'

// Nothing here outlives the tests: the disk is not waited for.
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Before the tests on PostgreSQL: one server, and in it the hierarchy as a template to clone. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'province-test-'))
  const secret = loadSecret(dataDir)
  const database = await startEmbedded(dataDir, secret, FORGETFUL)
  await provision(database.adminUrl, secret)
  const urls = roleUrls(database.adminUrl, secret, 'organization')
  await migrate(urls.owner)
  await seed(urls.app, fixedClock('2023-06-15T08:00:00+07:00'), 'a-password-of-the-tests')
  project.provide('adminUrl', database.adminUrl.replace(/\/province$/, '/postgres'))
  project.provide('dataDir', dataDir)
  project.provide('template', 'province')
  return async () => {
    await database.stop()
    collectStatements(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  }
}
