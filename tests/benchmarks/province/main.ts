import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, reachEmbedded, roleUrls } from '@province/database'
import { complaintsSecret, fillProvince } from '@province/launcher/province'
import { graphAt, signIn } from '../../support/client.ts'
import { type Province, startProvince } from '../../support/province.ts'
import { compare, HEAD, linesOf, UNBOUNDED } from './comparing.ts'
import { others, product, scopesOf } from './contenders.ts'
import { decidedDay } from './decided-day.ts'
import { residentMb } from './measuring.ts'
import { writePart } from './page-of-figures.ts'
import { WORKS } from './works.ts'

const PETITIONS = 20_000
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** The world, made once; and how long the product takes to start on it. */
async function world(dataDir: string, petitions: number) {
  const first = await startProvince({ env: { DATA_DIR: dataDir, ...UNBOUNDED } })
  const secret = loadSecret(dataDir)
  const { adminUrl } = await reachEmbedded(dataDir, secret)
  await fillProvince(adminUrl, petitions, complaintsSecret(secret), (line) => say(`  ${line}`))
  await first.stop()
  const from = performance.now()
  const province = await startProvince({ env: { DATA_DIR: dataDir, ...UNBOUNDED } })
  return { province, startedMs: performance.now() - from }
}

async function single(province: Province, petitions: number, lines: string[], startedMs: number) {
  lines.push(`| C, start on the filled world | ${(startedMs / 1000).toFixed(1)} s |`)
  lines.push(`| memory after all of the above | ${Math.round(await residentMb(province.pid))} MB |`)
  for (const [what, value] of await decidedDay(province)) lines.push(`| ${what} | ${value} |`)
  lines.push(`| petitions | ${petitions} |`)
}

async function main([size, rounds, seconds]: number[]): Promise<void> {
  const petitions = size || PETITIONS
  const dataDir = await mkdtemp(join(tmpdir(), 'province-bench-'))
  say(`Making a province of ${petitions} petitions …`)
  const { province, startedMs } = await world(dataDir, petitions)
  const secret = loadSecret(dataDir)
  const { adminUrl } = await reachEmbedded(dataDir, secret)
  const scopes = await scopesOf(adminUrl)
  const beside = await others(roleUrls(adminUrl, secret, 'complaints').app, scopes)
  const session = await signIn(province.url, 'integrator', province.password)
  const contenders = [product(province.url, province.pid, session, scopes), ...beside.contenders]
  const table = [...HEAD]
  const facts = ['| what | |', '|---|---|']
  try {
    await graphAt(province.url, session)('{ viewer { username } }')
    for (const work of WORKS)
      for (const scope of work.scopes) {
        const lines = linesOf(work, scope, await compare(work, scope, contenders, rounds || 3, seconds || 2))
        for (const line of lines) say(line)
        table.push(...lines)
      }
    await single(province, petitions, facts, startedMs)
    for (const line of facts) say(line)
    await writePart('Benchmarks', [report(petitions, table, facts)])
  } finally {
    beside.stop()
    await province.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const report = (
  petitions: number,
  table: readonly string[],
  facts: readonly string[],
) => `Made by \`npm run bench -- province ${petitions}\` in one run on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}): ${petitions} petitions over 254 units by Zipf, their clocks, a fifth as many visits. Rounds are interleaved; the ratio is of
requests a second in the same round, median and spread. CPU is that of the server’s own process, without PostgreSQL’s. Latency is of an open loop at half of each one’s own capacity, timed from the intended start.

${WORKS.map(({ name, what }) => `- **${name}**: ${what}`).join('\n')}

*floor*: node:http and one statement in one flight under the same policies. *mercurius with jit*: the same statement behind a compiled document. *PostGraphile*: the same role and policies through its \`pgSettings\`; each contender reads as who has the scope in sight,
the product as its integrator, who has the province.

${table.join('\n')}

${facts.join('\n')}
`

await main(process.argv.slice(2).map(Number))
