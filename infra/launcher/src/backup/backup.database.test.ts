import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseUrl, loadSecret, provision, roleUrls } from '@province/database'
import { DOMAIN_NAMES } from '@province/domains'
import { migrate, seed } from '@province/organization/install'
import { createLogger, fixedClock, serviceSecret } from '@province/runtime'
import { publicHeadKey, verifyAudit } from '@province/subgraph/audit'
import { testServer } from '@province/testbed'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOMAINS } from '../domains.ts'
import type { Reached } from '../reached.ts'
import { readSettings } from '../settings.ts'
import { takeBackup } from './backup.ts'
import { restoreBackup } from './restore.ts'

const NAMES = ['drill_first', 'drill_again'] as const
const INSTALLATION = 'drill'

let folder: string
let server: pg.Client
let identity: string
let recipient: string

const inDatabase = (name: string) => testServer().adminUrl.replace(/[^/]*$/, name)
const settingsFor = (name: string, more: Record<string, string> = {}) =>
  readSettings({
    DATABASE_URL: inDatabase(name),
    DATA_DIR: join(folder, name),
    INSTALLATION,
    DEMO: '0',
    ...more,
  })

function reached(name: string): Reached {
  const settings = settingsFor(name, { BACKUP_RECIPIENT: recipient })
  const secret = loadSecret(settings.DATA_DIR, INSTALLATION)
  const adminUrl = inDatabase(name)
  return {
    settings,
    secret,
    adminUrl,
    clock: fixedClock('2023-06-15T08:00:00+07:00'),
    urls: (service) => roleUrls(adminUrl, secret, service),
    secretOf: (service) => serviceSecret(secret.derive(`service ${service}`)),
  }
}

async function ask(url: string, sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(sql, values)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** Entries of the audit, signed by a process that then ends. */
async function audited({ urls, secretOf, settings, clock, adminUrl }: Reached): Promise<void> {
  for (let count = 0; count < 20; count += 1)
    await ask(
      adminUrl,
      `select organization.audit_append($1, 'ai', 'signIn', 'DONE', null, null, 'h', null, 'a')`,
      [randomUUID()],
    )
  const organization = DOMAINS.find(({ name }) => name === 'organization')
  const app = await organization?.createApp({
    databaseUrl: urls('organization').app,
    clock,
    logger: createLogger('test', 'silent'),
    secret: secretOf('organization'),
    auditFolder: settings.AUDIT_DIR,
    executors: {},
    withoutBackground: true,
  })
  await app?.stop()
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'province-drill-'))
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
  server = new pg.Client({ connectionString: testServer().adminUrl })
  await server.connect()
  for (const name of NAMES) await server.query(`create database ${name}`)
  const first = reached(NAMES[0])
  await provision(first.adminUrl, first.secret)
  await migrate(first.urls('organization').owner)
  for (const name of DOMAIN_NAMES.filter((each) => each !== 'organization'))
    await DOMAINS.find((each) => each.name === name)?.migrate(first.urls(name).owner)
  await seed(first.urls('organization').app, first.clock, 'a-password-of-the-tests')
  await audited(first)
})

afterAll(async () => {
  for (const name of NAMES) await server.query(`drop database if exists ${name} with (force)`)
  const { rows } = await server.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname ~ '^drill_'`,
  )
  for (const { rolname } of rows) await server.query(`drop role ${rolname}`)
  await server.end()
  rmSync(folder, { recursive: true, force: true })
})

test('a drill: what was backed up comes back elsewhere as it was, and its audit verifies', async () => {
  const file = join(folder, 'backup.age')
  const rows = await takeBackup(reached(NAMES[0]), file)
  expect(rows).toBeGreaterThan(300)
  const text = readFileSync(file).toString('latin1')
  expect(text.startsWith('age-encryption.org/v1')).toBe(true)
  expect(text).not.toContain('Thành phố')

  const other = settingsFor(NAMES[1], { BACKUP_IDENTITY: await generateX25519Identity() })
  await expect(restoreBackup(other, file)).rejects.toThrow(/does not open with this BACKUP_IDENTITY/)

  const settings = settingsFor(NAMES[1], { BACKUP_IDENTITY: identity })
  const back = await restoreBackup(settings, file)
  expect(back.rows).toBe(rows)
  const again = reached(NAMES[1])
  const verdict = await verifyAudit({
    ownerUrl: again.urls('organization').owner,
    schema: 'organization',
    folder: settings.AUDIT_DIR,
    publicKey: publicHeadKey(again.secretOf('organization')),
  })
  expect(verdict).toMatchObject({ entries: 20, faults: [], brokenLine: undefined, lostLine: undefined })
  expect(verdict.lastSignedAt).toBeDefined()
  // Work goes on where it was: sequences too, and row-level security.
  await expect(audited(again)).resolves.toBeUndefined()
  expect(await ask(again.urls('organization').app, 'select count(*)::int from organization.account')).toEqual(
    [{ count: 0 }],
  )
  await expect(restoreBackup(settings, file)).rejects.toThrow(/is not empty/)
})

test('a backup that was changed or cut does not come back', async () => {
  const file = join(folder, 'backup.age')
  const bytes = readFileSync(file)
  const changed = Buffer.from(bytes)
  changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 1
  for (const wrong of [changed, bytes.subarray(0, bytes.length - 40)]) {
    const name = `drill_wrong_${randomUUID().slice(0, 8)}`
    await server.query(`create database ${name}`)
    writeFileSync(join(folder, 'wrong.age'), wrong)
    const settings = settingsFor(name, { BACKUP_IDENTITY: identity })
    await expect(restoreBackup(settings, join(folder, 'wrong.age'))).rejects.toThrow()
    expect(
      await ask(
        inDatabase(name),
        `select to_regclass('organization.account') is null or not exists (select from organization.account) as empty`,
      ).catch(() => [{ empty: true }]),
    ).toEqual([{ empty: true }])
    await server.query(`drop database ${name} with (force)`)
  }
  // It migrates twice a whole product.
}, 120_000)

test('who would not see every row takes no backup', async () => {
  const first = reached(NAMES[0])
  const blind = databaseUrl(
    first.adminUrl,
    'drill_organization_owner',
    new URL(first.urls('organization').owner).password,
  )
  await expect(takeBackup({ ...first, adminUrl: blind }, join(folder, 'blind.age'))).rejects.toThrow(
    /has to see every row/,
  )
})
