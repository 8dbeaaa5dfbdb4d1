import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fromRoot } from '../root.ts'

/** A named statement of a service, as PostgreSQL prepares it. */
export interface SentStatement {
  service: string
  name: string
  text: string
}

const COLLECTED = fromRoot('test-output/statements.json')

/** Gathers what the test processes noted in this folder into one file. */
export function collectStatements(folder: string): void {
  const noted = readdirSync(folder).filter((name) => /^statements-\d+\.jsonl$/.test(name))
  const lines = noted.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  const statements = [...new Set(lines)].sort().map((line) => JSON.parse(line) as SentStatement)
  mkdirSync(dirname(COLLECTED), { recursive: true })
  writeFileSync(COLLECTED, JSON.stringify(statements))
}

/** What the last run of the tests on PostgreSQL sent. */
export function collectedStatements(): SentStatement[] {
  try {
    return JSON.parse(readFileSync(COLLECTED, 'utf8')) as SentStatement[]
  } catch {
    throw new Error(
      'No statements were collected: `pnpm run sql` runs the tests on PostgreSQL, which send them.',
    )
  }
}
