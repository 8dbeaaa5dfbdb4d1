import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, provision, roleUrls, schemaText, startEmbedded } from '@province/database'
import { DOMAINS } from '../domains.ts'
import { collectedStatements, type SentStatement } from './sent-statements.ts'
import { type CommittedFile, settle } from './settle.ts'

/** The schemas of a service; what all services look into is organization's. */
const schemasOf = (service: string) =>
  service === 'organization' ? ['organization', 'hierarchy', 'app'] : [service]

/** What the tables, policies and functions of each service are after all its migrations, from a database made for this. */
async function databaseFiles(): Promise<CommittedFile[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'province-sql-'))
  const secret = loadSecret(dataDir)
  const database = await startEmbedded(dataDir, secret, ['fsync=off'])
  try {
    await provision(database.adminUrl, secret)
    const files: CommittedFile[] = []
    for (const { name, migrate } of DOMAINS) await migrate(roleUrls(database.adminUrl, secret, name).owner)
    for (const { name } of DOMAINS) {
      const text = await schemaText(database.adminUrl, schemasOf(name))
      files.push({ path: `services/${name}/database.sql`, text })
    }
    return files
  } finally {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** A text without the indentation that it has in the code. */
function dedented(text: string): string {
  const [first = '', ...rest] = text
    .replace(/[ \t]+$/gm, '')
    .trim()
    .split('\n')
  const depths = rest.filter((line) => line.trim()).map((line) => line.search(/\S/))
  const depth = depths.length > 0 ? Math.min(...depths) : 0
  return [first, ...rest.map((line) => line.slice(depth))].join('\n')
}

const CLAUSE =
  /'[^']*'|"[^"]*"|(?<!\b(?:left|cross)) (?=(?:from|where|group by|order by|limit|union|left join|cross join|join)\b)/g

/** A text that was composed in one line, with a line for each of its clauses. */
const inClauses = (text: string) =>
  text.includes('\n') ? dedented(text) : text.replace(CLAUSE, (found) => (found === ' ' ? '\n' : found))

/** A name stands for one text: PostgreSQL keeps one plan for it. */
function refuseTwoTexts(statements: readonly SentStatement[]): void {
  const names = statements.map(({ service, name }) => `${service} ${name}`)
  const twice = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))]
  if (twice.length > 0)
    throw new Error(`Names of statements that stand for several texts: ${twice.join(', ')}`)
}

/** A list's statement is marked by its text, which varies with what is asked: all that were sent stand in one file. */
const listOf = (name: string) => name.replace(/_[0-9a-f]{6}$/, '')

const byLength = (one: SentStatement, other: SentStatement) =>
  one.text.length - other.text.length || (one.text < other.text ? -1 : 1)

// A test may make a domain of its own: what that one sends is nobody's.
const ofDomains = (statements: readonly SentStatement[]) =>
  statements.filter(({ service }) => DOMAINS.some(({ name }) => name === service))

function queryFiles(statements: readonly SentStatement[]): CommittedFile[] {
  refuseTwoTexts(statements)
  const files = Map.groupBy(
    statements,
    ({ service, name }) => `services/${service}/queries/${listOf(name)}.sql`,
  )
  return [...files].map(([path, sent]) => ({
    path,
    text: sent
      .toSorted(byLength)
      .map(({ name, text }) => `-- ${name}\n${inClauses(text)};\n`)
      .join('\n'),
  }))
}

/** Writes the text of every service's database and statements, or with `--check` names what is out of date. */
async function main(check: boolean): Promise<void> {
  const files = [...(await databaseFiles()), ...queryFiles(ofDomains(collectedStatements()))]
  const folders = DOMAINS.map(({ name }) => `services/${name}/queries`)
  settle(files, { check, command: 'pnpm run sql', folders })
}

main(process.argv.includes('--check')).catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 1
})
