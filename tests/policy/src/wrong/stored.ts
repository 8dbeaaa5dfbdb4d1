import type pg from 'pg'

/** What is written of each try, refused or not, and what gathers by itself. */
const OF_EVERY_TRY = [
  'audit_entry',
  'audit_head',
  'audit_witness',
  'attempt',
  'idempotency',
  'migration',
  'notification_feed',
]

/** The tables of a schema whose rows are what people stored. */
export async function tablesOf(admin: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname = $1 and not c.relname = any($2) order by 1`,
    [schema, OF_EVERY_TRY],
  )
  return rows.map(({ name }) => name)
}

/** A statement that answers, of these tables, how many rows there are and which transaction wrote last. */
const marksOf = (tables: readonly string[]) =>
  tables
    .map(
      (table) =>
        `select '${table.replaceAll("'", "''")}' as t, count(*)::int as n, coalesce(max(xmin::text::bigint), 0)::text as x from ${table}`,
    )
    .join(' union all ')

/** What is stored in these schemas, so that any row that is added, changed or taken away shows. */
export async function storedIn(admin: pg.Client, schemas: readonly string[]) {
  const texts = new Map<string, string>()
  for (const schema of schemas) texts.set(schema, marksOf(await tablesOf(admin, schema)))
  return async (schema: string): Promise<Record<string, string>> => {
    const { rows } = await admin.query<{ t: string; n: number; x: string }>(texts.get(schema) ?? '')
    return Object.fromEntries(rows.map(({ t, n, x }) => [t, `${n} ${x}`]))
  }
}
