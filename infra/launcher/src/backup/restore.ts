import { existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { holdFolder, loadSecret, provision, roleUrls, startEmbedded } from '@province/database'
import { EnvironmentProblem } from '@province/runtime'
import pg from 'pg'
import { z } from 'zod'
import type { Settings } from '../settings.ts'
import { migrateAll } from '../world.ts'
import { parts } from './frames.ts'
import { readSealed } from './sealed.ts'
import { heard, loadRows, PLAIN_TEXT, RowHash, rowsOf, type Table, tablesOf } from './tables.ts'

const headShape = z.object({
  kind: z.literal('backup'),
  format: z.literal(1),
  version: z.string(),
  takenAt: z.string(),
  world: z.boolean(),
  migrations: z.record(z.string(), z.array(z.string())),
  sequences: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
})

type Head = z.infer<typeof headShape>

async function whole(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** A restore never writes over what is there: folder and database begin empty. */
function refuseUsed({ DATA_DIR, AUDIT_DIR }: Settings): void {
  for (const folder of [DATA_DIR, AUDIT_DIR])
    if (existsSync(folder) && readdirSync(folder).some((name) => name !== 'audit' && name !== 'holder'))
      throw new EnvironmentProblem(
        `${folder} is not empty: a restore begins in an empty DATA_DIR and AUDIT_DIR.`,
      )
}

async function refuseUsedDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select (select rolsuper from pg_roles where rolname = current_user) as super,
         exists (select from pg_namespace where nspname = 'organization') as used`,
    )
    if (rows[0]?.used)
      throw new EnvironmentProblem(
        'The database in DATABASE_URL is not empty: a restore begins in an empty one.',
      )
    if (!rows[0]?.super)
      throw new EnvironmentProblem(
        'A restore loads rows without their triggers: name a superuser in DATABASE_URL for it.',
      )
  } finally {
    await client.end()
  }
}

async function writeFileOf({ DATA_DIR, AUDIT_DIR }: Settings, path: string, bytes: Buffer): Promise<void> {
  const file = path === 'secret' ? join(DATA_DIR, 'secret') : join(AUDIT_DIR, basename(path))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, bytes, { mode: 0o600 })
}

/** A database with the schema that the backup was taken from, and no rows. */
async function emptySchema(settings: Settings, head: Head) {
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const embedded = settings.DATABASE_URL ? undefined : await startEmbedded(settings.DATA_DIR, secret)
  const adminUrl = settings.DATABASE_URL ?? embedded?.adminUrl ?? ''
  const urls = (service: string) => roleUrls(adminUrl, secret, service)
  const stop = async () => embedded?.stop()
  try {
    if (settings.DATABASE_URL) await refuseUsedDatabase(adminUrl)
    await provision(adminUrl, secret)
    await migrateAll({ adminUrl, urls }, false, head.migrations)
    const client = new pg.Client({ connectionString: adminUrl })
    await client.connect()
    await client.query(PLAIN_TEXT)
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const tables = await tablesOf(client)
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`)
    return { client, adminUrl, urls, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

type Opened = Awaited<ReturnType<typeof emptySchema>>

/** Loads one part; what was loaded of a table is heard as it goes in. */
async function finish({ client, adminUrl, urls, stop }: Opened, head: Head, hashes: Record<string, string>) {
  for (const { name, value } of head.sequences)
    if (value !== null) await client.query('select setval($1::regclass, $2::bigint)', [name, value])
  await client.query('commit')
  const wrong: string[] = []
  for (const table of await tablesOf(client)) {
    const hash = new RowHash()
    for await (const _ of heard(rowsOf(client, table), hash));
    if (hash.said !== (hashes[table.name] ?? '0:0')) wrong.push(table.name)
  }
  if (head.world) await client.query('create view app.demonstration_world as select true as loaded')
  if (wrong.length > 0) throw new Error(`Not restored as they were: ${wrong.join(', ')}.`)
  await client.query('analyze')
  await client.end()
  await migrateAll({ adminUrl, urls })
  await stop()
}

/** Restores a backup into an empty folder and database; answers when it was taken and how many rows came back. */
export async function restoreBackup(
  settings: Settings,
  file: string,
): Promise<{ takenAt: string; rows: number }> {
  if (!settings.BACKUP_IDENTITY)
    throw new EnvironmentProblem(
      'Say with what the backup opens: BACKUP_IDENTITY_FILE names the file of its key.',
    )
  refuseUsed(settings)
  if (!settings.DATABASE_URL) holdFolder(settings.DATA_DIR)
  let [head, opened, rows]: [Head | undefined, Opened | undefined, number] = [undefined, undefined, 0]
  try {
    for await (const part of parts(await readSealed(file, settings.BACKUP_IDENTITY))) {
      const { kind, path, hashes } = part.head as {
        kind: string
        path: string
        hashes: Record<string, string>
      }
      if (kind === 'backup') head = headShape.parse(part.head)
      else if (kind === 'file') await writeFileOf(settings, path, await whole(part.body))
      else if (!head) break
      else if (kind === 'table') {
        opened ??= await emptySchema(settings, head)
        await loadRows(opened.client, part.head as unknown as Table, part.body)
      } else if (kind === 'end' && opened) {
        rows = Object.values(hashes).reduce((sum, said) => sum + Number.parseInt(said, 10), 0)
        await finish(opened, head, hashes)
        return { takenAt: head.takenAt, rows }
      }
    }
    throw new EnvironmentProblem(`${file} is not a whole backup: take another one.`)
  } catch (cause) {
    await opened?.client.end().catch(() => undefined)
    await opened?.stop()
    throw cause
  }
}
