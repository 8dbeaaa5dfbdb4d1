import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecret, reachEmbedded, roleUrls } from '@province/database'
import { complaintsSecret, fillProvince } from '@province/launcher/province'
import { graphAt, signIn } from '../../support/client.ts'
import { type Province, startProvince } from '../../support/province.ts'
import { type Contender, others, product, scopesOf } from './contenders.ts'
import { decidedDay } from './decided-day.ts'
import { type Capacity, closedLoop, median, openLoop, quantile, residentMb, spread } from './measuring.ts'
import { type Scope, WORKS, type Work } from './works.ts'

const PETITIONS = 20_000
const say = (line: string) => void process.stdout.write(`${line}\n`)

// Budgets are for strangers: what is measured here is what the product can do, not what it lets one client do.
const UNBOUNDED = {
  CLIENT_BUCKET: '999999999/999999999',
  PERSON_BUCKET: '999999999/999999999',
  PARALLEL_REQUESTS: '64/9999',
}

interface Seen {
  capacity: Capacity[]
  p99: number
}

/** Interleaved rounds, so that what slows the machine slows all alike; then the latency of each at half its capacity. */
async function compare(
  work: Work,
  scope: Scope,
  contenders: readonly Contender[],
  rounds: number,
  seconds: number,
) {
  const asked = contenders.flatMap((contender) => {
    const sent = contender.sent(work, scope)
    return sent ? [{ contender, sent }] : []
  })
  const seen = new Map<string, Seen>(asked.map(({ contender }) => [contender.name, { capacity: [], p99: 0 }]))
  for (let round = -1; round < rounds; round += 1) {
    for (const { contender, sent } of asked) {
      const capacity = await closedLoop(sent, contender.pid, round < 0 ? 1 : seconds)
      if (round >= 0) seen.get(contender.name)?.capacity.push(capacity)
    }
  }
  for (const { contender, sent } of asked) {
    const of = seen.get(contender.name) as Seen
    of.p99 = quantile(
      await openLoop(sent, median(of.capacity.map(({ perSecond }) => perSecond)) / 2, seconds),
      0.99,
    )
  }
  return seen
}

function linesOf(work: Work, scope: Scope, seen: ReadonlyMap<string, Seen>): string[] {
  const own = seen.get('province')?.capacity ?? []
  return [...seen].map(([name, { capacity, p99 }]) => {
    const ratios = capacity.map(({ perSecond }, round) => (own[round]?.perSecond ?? 0) / perSecond)
    const cpu = median(capacity.map(({ cpuMs }) => cpuMs)).toFixed(2)
    const rate = Math.round(median(capacity.map(({ perSecond }) => perSecond)))
    const beside = name === 'province' ? '' : `${median(ratios).toFixed(2)} (${spread(ratios)})`
    return `| ${work.name} | ${scope} | ${name} | ${rate} | ${cpu} | ${p99.toFixed(1)} | ${beside} |`
  })
}

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
  const table = [
    '| work | scope | who | requests/s | CPU ms a request | p99 ms at half load | province ÷ it (spread) |',
    '|---|---|---|---|---|---|---|',
  ]
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
    await writeFile('docs/benchmarks.md', report(petitions, table, facts))
  } finally {
    beside.stop()
    await province.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const report = (petitions: number, table: readonly string[], facts: readonly string[]) => `# Benchmarks

Made by \`npm run bench -- province ${petitions}\` in one run on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}): ${petitions} petitions over 254 units by Zipf, their clocks, a fifth as many visits. Rounds are interleaved; the ratio is of
requests a second in the same round, median and spread. CPU is that of the server’s own process, without PostgreSQL’s. Latency is of an open loop at half of each one’s own capacity, timed from the intended start.

${WORKS.map(({ name, what }) => `- **${name}**: ${what}`).join('\n')}

*floor*: node:http and one statement in one flight under the same policies. *mercurius with jit*: the same statement behind a compiled document. *PostGraphile*: the same role and policies through its \`pgSettings\`; each contender reads as who has the scope in sight,
the product as its integrator, who has the province.

${table.join('\n')}

${facts.join('\n')}
`

await main(process.argv.slice(2).map(Number))
