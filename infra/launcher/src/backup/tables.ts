import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DOMAIN_NAMES } from '@province/domains'
import type pg from 'pg'
import { from, to } from 'pg-copy-streams'

/** The schemas of an installation. */
export const SCHEMAS = [...DOMAIN_NAMES, 'hierarchy', 'app']

/** A table as a backup names it, with the columns that are stored. */
export interface Table {
  name: string
  columns: string
}

/** How values are written, whatever the server’s own way is: the same rows give the same text everywhere. */
export const PLAIN_TEXT = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';
  set extra_float_digits = 3; set client_encoding = 'UTF8'; set statement_timeout = 0; set lock_timeout = 0`

/** Every table that holds rows; what was migrated is not among them, since restoring migrates. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.oid::regclass::text as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
     group by c.oid order by 1`,
    [SCHEMAS],
  )
  return rows
}

/** The rows of a table as PostgreSQL prints them. */
export const rowsOf = (client: pg.Client, { name, columns }: Table): AsyncIterable<Uint8Array> =>
  client.query(to(`copy (select ${columns} from ${name}) to stdout`))

/** Loads the rows of a table as they were printed. */
export async function loadRows(client: pg.Client, { name, columns }: Table, body: AsyncIterable<Uint8Array>) {
  await pipeline(
    Readable.from(body, { objectMode: false }),
    client.query(from(`copy ${name} (${columns}) from stdin`)),
  )
}

/** By which the rows of a table are known again. Their order is no part of it: each line is hashed, and all are added up. */
export class RowHash {
  #sum = 0n
  #lines = 0
  #left = Buffer.alloc(0)

  take(bytes: Uint8Array): void {
    let rest = this.#left.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.#left, bytes])
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const hash = createHash('sha256').update(rest.subarray(0, end)).digest()
      this.#sum = (this.#sum + hash.readBigUInt64BE()) & 0xffff_ffff_ffff_ffffn
      this.#lines += 1
      rest = rest.subarray(end + 1)
    }
    this.#left = rest
  }

  /** The number of rows and their hash. */
  get said(): string {
    return `${this.#lines}:${this.#sum.toString(16)}`
  }
}

/** Passes rows on and hears them. */
export async function* heard(body: AsyncIterable<Uint8Array>, hash: RowHash): AsyncGenerator<Uint8Array> {
  for await (const bytes of body) {
    hash.take(bytes)
    yield bytes
  }
}
