import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, startEmbedded } from '@province/database'
import { measureCost } from './cost.ts'
import { tryPolicy } from './trial.ts'

const CASES = 100_000
const TREES = 40

const say = (line: string) => void process.stdout.write(`${line}\n`)

// Whoever stops it knows what was found until then; differences are those of the tree in hand.
const progress = (done: number, differed: number) =>
  done % 2_500 === 0 && say(`  ${done} cases, ${differed} differences in this tree …`)

/** Runs what was asked for on a PostgreSQL of its own; `cost` measures, `cases` compares with the model. */
async function main(what: string): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'province-policy-'))
  const secret = loadSecret(dataDir)
  const database = await startEmbedded(dataDir, secret)
  const server = { adminUrl: database.adminUrl, secret }
  try {
    if (what === 'cost') await measureCost(server, say)
    if (what !== 'cases') return 0
    const counts: number[] = []
    for (const filtersOff of [false, true]) {
      say(
        `${CASES} random cases over ${TREES} trees${filtersOff ? ', the services’ policy switched off' : ''}:`,
      )
      const found = await tryPolicy(server, { seed: 1, cases: CASES, trees: TREES, filtersOff, progress })
      counts.push(found.length)
      say(`  ${found.length} differences from the model`)
    }
    return counts.every((count) => count === 0) ? 0 : 1
  } finally {
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv[2] ?? '')
