import { inspect } from 'node:util'
import { type Clock, createLogger, type Logger, type ServiceSecret } from '@province/runtime'
import pg from 'pg'
import {
  demonstrationClock,
  type Install,
  inDatabase,
  onServer,
  TEST_SECRET,
  templateOf,
  urlsOf,
} from './template.ts'
import { testServer } from './world.ts'

/** A database of its own for one test file: the hierarchy is there, and the service under test is installed. */
export interface TestDatabase {
  databaseUrl: string
  /** As the owner of the service's schema, who migrates it and verifies its audit. */
  ownerUrl: string
  /** As the administrator of the server, who passes row-level security by. */
  adminUrl: string
  clock: Clock
  logger: Logger
  secret: ServiceSecret
  /** What a service does of its own accord, a test does when it wants to. */
  withoutBackground: true
  /** The id of the unit that carries this code on that day. */
  unitId(code: string, onDay?: string): Promise<string>
  /** Runs SQL as the administrator, past row-level security, to look at what was stored. */
  peek<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>
  drop(): Promise<void>
}

/** A test shows what a log must not: the whole error, since here it is a bug and no person is behind it. */
function candidLogger(): Logger {
  const logger = createLogger('test', 'silent')
  logger.error = ((facts: { err?: unknown }) =>
    process.stderr.write(`${inspect(facts.err)}\n`)) as Logger['error']
  // A refusal that blames what is no argument is a mistake of ours: it fails the test that meets it.
  logger.warn = ((facts: object, what: string) => {
    if ('blamed' in facts) throw new Error(`${what}: ${JSON.stringify(facts)}`)
  }) as unknown as Logger['warn']
  return logger
}

/** Clones the world in which this service is installed, or the hierarchy alone when it has nothing to install. */
export async function createTestDatabase(service: string, install?: Install): Promise<TestDatabase> {
  const { adminUrl } = testServer()
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2)}`
  const template = await templateOf(service, install)
  await onServer((server) => server.query(`create database ${name} template ${template}`))
  const urls = urlsOf(name, service)
  const clock = demonstrationClock()
  const admin = new pg.Pool({ connectionString: inDatabase(adminUrl, name), max: 2 })
  admin.on('error', () => undefined)
  const peek = async <Row extends object>(sql: string, values: unknown[] = []) =>
    (await admin.query(sql, values)).rows as Row[]
  return {
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    adminUrl: inDatabase(adminUrl, name),
    clock,
    logger: candidLogger(),
    secret: TEST_SECRET,
    withoutBackground: true,
    peek,
    unitId: async (code, onDay = clock.today()) => {
      const sql = 'select id from hierarchy.unit where code = $1 and valid_from <= $2 and valid_to > $2'
      const [unit] = await peek<{ id: string }>(sql, [code, onDay])
      if (!unit) throw new Error(`no unit ${code} on ${onDay}`)
      return unit.id
    },
    drop: async () => {
      await admin.end()
      await onServer((server) => server.query(`drop database ${name} with (force)`))
    },
  }
}
