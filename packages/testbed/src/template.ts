import { createHash } from 'node:crypto'
import { type RoleUrls, roleUrls } from '@province/database'
import { type Clock, fixedClock, type ServiceSecret } from '@province/runtime'
import pg from 'pg'
import { inject } from 'vitest'
import { testServer } from './world.ts'

/** How a service brings its schema and its demonstration rows into a database. */
export interface Install {
  migrate(ownerUrl: string): Promise<unknown>
  seed?(appUrl: string, clock: Clock, password: string, secret: ServiceSecret): Promise<unknown>
}

/** The secret of every service in tests. */
export const TEST_SECRET: ServiceSecret = {
  keyFor: (purpose) => createHash('sha256').update(purpose).digest(),
}

const DEMONSTRATION_NOW = '2023-06-15T08:00:00+07:00'

/** The time in which the demonstration lives. */
export const demonstrationClock = (): Clock => fixedClock(DEMONSTRATION_NOW)

/** The same server, in another database. */
export const inDatabase = (url: string, name: string): string => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** How a service reaches its schema in a database of the tests' server. */
export function urlsOf(name: string, service: string): RoleUrls {
  const { adminUrl, secret } = testServer()
  return roleUrls(inDatabase(adminUrl, name), secret, service)
}

/** Works on the tests' server as its administrator. */
export async function onServer<Result>(work: (server: pg.Client) => Promise<Result>): Promise<Result> {
  const server = new pg.Client({ connectionString: testServer().adminUrl })
  await server.connect()
  return work(server).finally(() => server.end())
}

async function install(name: string, service: string, { migrate, seed }: Install): Promise<void> {
  const { owner, app } = urlsOf(name, service)
  await migrate(owner)
  await seed?.(app, demonstrationClock(), 'a-password-of-the-tests', TEST_SECRET)
}

/**
 * The database that test files of a service are cloned from: the hierarchy, with the service migrated and its
 * demonstration loaded by the first file that asks; files of another process wait for it meanwhile.
 */
export async function templateOf(service: string, installing: Install | undefined): Promise<string> {
  const hierarchy = inject('template')
  if (!installing) return hierarchy
  const name = `template_${service}${installing.seed ? '' : '_empty'}`
  await onServer(async (server) => {
    await server.query('select pg_advisory_lock(hashtext($1))', [name])
    const made = await server.query('select from pg_database where datname = $1', [name])
    if (made.rowCount) return
    // It gets its name when it is whole: one whose making failed is not taken for a template.
    const unfinished = `unfinished_${name}`
    await server.query(`drop database if exists ${unfinished} with (force)`)
    await server.query(`create database ${unfinished} template ${hierarchy}`)
    await install(unfinished, service, installing)
    await server.query(`alter database ${unfinished} rename to ${name}`)
  })
  return name
}
