import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DOMAIN_NAMES } from '@province/domains'
import { EnvironmentProblem } from '@province/runtime'
import pg from 'pg'
import type { Reached } from '../reached.ts'
import { VERSION } from '../version.ts'
import { framed, type Part } from './frames.ts'
import { writeSealed } from './sealed.ts'
import { heard, PLAIN_TEXT, RowHash, rowsOf, SCHEMAS, tablesOf } from './tables.ts'

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** Row-level security would leave rows out in silence: who takes a backup has to see all of them. */
async function refuseBlind(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    'select 1 from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)',
  )
  if (rows.length === 0)
    throw new EnvironmentProblem(
      'Whoever takes a backup has to see every row: name a superuser, or a role with BYPASSRLS, in DATABASE_URL.',
    )
}

/** While they are held, nobody signs heads of the audit: the files and what the database was told of them agree. */
const LEASES = `select pg_advisory_lock(hashtext('heads of the audit'), hashtext(name)) from unnest($1::text[]) as name`
const NO_LEASES = `select pg_advisory_unlock(hashtext('heads of the audit'), hashtext(name)) from unnest($1::text[]) as name`

async function files({ settings }: Reached): Promise<{ path: string; bytes: Buffer }[]> {
  const heads = await readdir(settings.AUDIT_DIR).catch(() => [])
  const paths = heads.map((name) => ['audit', join(settings.AUDIT_DIR, name), name] as const)
  return [
    { path: 'secret', bytes: await readFile(join(settings.DATA_DIR, 'secret')) },
    ...(await Promise.all(
      paths.map(async ([folder, from, name]) => ({ path: `${folder}/${name}`, bytes: await readFile(from) })),
    )),
  ]
}

async function migrationsOf(client: pg.Client): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const name of DOMAIN_NAMES) {
    const { rows } = await client.query<{ name: string }>(`select name from ${name}.migration order by id`)
    found[name] = rows.map((row) => row.name)
  }
  return found
}

async function headOf(client: pg.Client, { settings }: Reached) {
  const { rows } = await client.query<{ world: boolean }>(
    `select to_regclass('app.demonstration_world') is not null as world`,
  )
  const sequences = await client.query<{ name: string; value: string | null }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value as value from pg_sequences where schemaname = any($1)`,
    [SCHEMAS],
  )
  return {
    kind: 'backup',
    format: 1,
    version: VERSION,
    takenAt: new Date().toISOString(),
    installation: settings.INSTALLATION ?? null,
    world: rows[0]?.world ?? false,
    migrations: await migrationsOf(client),
    sequences: sequences.rows,
  }
}

/** The parts of a backup: all rows as of one moment, and the files as of the same. */
async function* partsOf(client: pg.Client, reached: Reached, told: { rows: number }): AsyncGenerator<Part> {
  await client.query(LEASES, [DOMAIN_NAMES])
  await client.query('begin isolation level repeatable read, read only')
  const head = await headOf(client, reached)
  const kept = await files(reached)
  await client.query(NO_LEASES, [DOMAIN_NAMES])
  yield { head, body: nothing() }
  for (const { path, bytes } of kept)
    yield {
      head: { kind: 'file', path },
      body: (async function* () {
        yield bytes
      })(),
    }
  const hashes: Record<string, string> = {}
  for (const table of await tablesOf(client)) {
    const hash = new RowHash()
    yield { head: { kind: 'table', ...table }, body: heard(rowsOf(client, table), hash) }
    hashes[table.name] = hash.said
    told.rows += Number.parseInt(hash.said, 10)
  }
  await client.query('commit')
  yield { head: { kind: 'end', hashes }, body: nothing() }
}

/** Takes a backup of the running or stopped installation into an encrypted file; answers how many rows are in it. */
export async function takeBackup(reached: Reached, file: string): Promise<number> {
  const { BACKUP_RECIPIENT } = reached.settings
  if (!BACKUP_RECIPIENT)
    throw new EnvironmentProblem(
      'Say for whom the backup is encrypted: BACKUP_RECIPIENT=age1… (npm run backup -- --new-key FILE makes a key).',
    )
  const client = new pg.Client({ connectionString: reached.adminUrl })
  await client.connect()
  const told = { rows: 0 }
  try {
    await refuseBlind(client)
    await client.query(PLAIN_TEXT)
    const bytes = (async function* () {
      for await (const part of partsOf(client, reached, told)) yield* framed(part)
    })()
    await writeSealed(file, BACKUP_RECIPIENT, bytes)
    return told.rows
  } finally {
    await client.end()
  }
}
