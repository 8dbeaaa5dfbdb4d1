import pg from 'pg'
import { FUNCTIONS, RELATIONS, SCHEMA } from './schema-catalog.ts'

interface Relation {
  name: string
  kind: 'r' | 'p' | 'v' | 'm' | 'S'
  /** What stands between the brackets of a table, or behind the `as` of a view. */
  body: string[]
  /** Whole statements that belong to it: indexes, triggers, policies, grants. */
  after: string[]
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join(',\n')

function relationText({ name, kind, body, after }: Relation): string {
  const made = {
    r: () => `create table ${name} (\n${indented(body)}\n);`,
    p: () => `create table ${name} (\n${indented(body.slice(0, -1))}\n) partition by ${body.at(-1)};`,
    v: () => `create view ${name} as\n${body[0]}`,
    m: () => `create materialized view ${name} as\n${body[0]}`,
    S: () => `create sequence ${name} ${body[0]};`,
  }
  return [made[kind](), ...after].join('\n')
}

/** A schema as it is now: tables, views, indexes, policies, triggers, functions and who may use them, as text to read. */
async function oneSchema(client: pg.Client, schema: string): Promise<string[]> {
  const all = async <Row extends object>(sql: string) => (await client.query<Row>(sql, [schema])).rows
  const rights = await all<{ said: string[] }>(SCHEMA)
  const relations = await all<Relation>(RELATIONS)
  const functions = await all<{ said: string[] }>(FUNCTIONS)
  return [
    [`create schema ${schema};`, ...rights.flatMap(({ said }) => said)].join('\n'),
    ...relations.map(relationText),
    ...functions.map(({ said }) => said.join('\n')),
  ]
}

const trimmed = (text: string) => text.replace(/[ \t]+$/gm, '').trimEnd()

/** What the database says of these schemas, in an order that depends on names alone. */
export async function schemaText(adminUrl: string, schemas: readonly string[]): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    // Whatever is not in pg_catalog is named with its schema.
    await client.query(`select set_config('search_path', 'pg_catalog', false)`)
    const parts: string[] = []
    for (const schema of schemas) parts.push(...(await oneSchema(client, schema)))
    return `${parts.map(trimmed).join('\n\n')}\n`
  } finally {
    await client.end()
  }
}
