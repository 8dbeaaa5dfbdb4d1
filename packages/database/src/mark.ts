import type pg from 'pg'
import { connected } from './reaching.ts'

/** What a database says of the installation it belongs to; kept as the comment of the schema that all look into. */
export interface Mark {
  /** By which the secret of its installation is known. */
  secret?: string
  /** Which roles and rights were made. */
  provisioned?: string
  /** The version of the product that migrated it last. */
  version?: string
}

/** Reads the mark; nothing where there is none. */
export async function readMark(client: pg.Client): Promise<Mark | undefined> {
  const { rows } = await client.query<{ said: string | null }>(
    `select obj_description(oid, 'pg_namespace') as said from pg_namespace where nspname = 'app'`,
  )
  try {
    return rows[0]?.said ? (JSON.parse(rows[0].said) as Mark) : undefined
  } catch {
    return undefined
  }
}

/** Leaves the mark. */
export async function withMark(client: pg.Client, mark: Mark): Promise<void> {
  await client.query(`comment on schema app is '${JSON.stringify(mark).replaceAll("'", "''")}'`)
}

/** Notes which version of the product has migrated the database; said by the owner of the schema. */
export async function markVersion(ownerUrl: string, version: string): Promise<void> {
  const client = await connected(ownerUrl)
  try {
    const mark = await readMark(client)
    if (mark?.version !== version) await withMark(client, { ...mark, version })
  } finally {
    await client.end()
  }
}

/** Whether roles and schemas were made in this database. */
export async function isProvisioned(url: string): Promise<boolean> {
  const client = await connected(url)
  return readMark(client)
    .then((mark) => mark?.provisioned !== undefined)
    .finally(() => client.end())
}
