import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSecret, reachEmbedded } from '@province/database'
import autocannon from 'autocannon'
import { bearer, signIn } from '../support/client.ts'
import { startProvince } from '../support/province.ts'
import { WORKLOADS, type Workload } from './workloads.ts'

const ROUNDS = 5
const SECONDS = 3
const CONNECTIONS = 16

const say = (line: string) => void process.stdout.write(`${line}\n`)
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const spread = (values: readonly number[]) =>
  `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`

interface Contender {
  name: string
  perSecond(workload: Workload): Promise<number>
}

async function measured(options: autocannon.Options): Promise<number> {
  const result = await autocannon({ connections: CONNECTIONS, duration: SECONDS, ...options })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} answers were refused.`)
  return result.requests.average
}

const graph = (name: string, url: string, secret: string): Contender => ({
  name,
  perSecond: ({ query }) =>
    measured({
      url: `${url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(secret) },
      body: JSON.stringify({ query }),
    }),
})

async function startFloor(dataDir: string): Promise<{ contender: Contender; stop(): void }> {
  const { adminUrl } = await reachEmbedded(dataDir, loadSecret(dataDir))
  const path = fileURLToPath(new URL('floor.ts', import.meta.url))
  const child = fork(path, { env: { ...process.env, DATABASE_URL: adminUrl }, execArgv: ['--import', 'tsx'] })
  const [port] = (await once(child, 'message')) as [number]
  const perSecond = ({ name }: Workload) => measured({ url: `http://127.0.0.1:${port}/${name}` })
  return { contender: { name: 'floor', perSecond }, stop: () => child.disconnect() }
}

/** Interleaved rounds, so that what slows the machine slows all alike. */
async function compare(workload: Workload, contenders: readonly Contender[]): Promise<Map<string, number[]>> {
  const seen = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (const contender of contenders) await contender.perSecond(workload)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) seen.get(contender.name)?.push(await contender.perSecond(workload))
  }
  return seen
}

function report(workload: Workload, seen: ReadonlyMap<string, number[]>): void {
  const floor = seen.get('floor') ?? []
  for (const [name, rounds] of seen) {
    const ratios = rounds.map((perSecond, round) => perSecond / (floor[round] ?? 1))
    say(
      `| ${workload.name} | ${name} | ${median(ratios).toFixed(2)} | ${spread(ratios)} | ${Math.round(median(rounds))} |`,
    )
  }
}

async function main(): Promise<void> {
  const [here, there] = await Promise.all(
    ['here', 'there'].map(() => mkdtemp(join(tmpdir(), 'province-bench-'))),
  )
  if (!here || !there) return
  const one = await startProvince({ env: { DATA_DIR: here } })
  const many = await startProvince({ distributed: true, env: { DATA_DIR: there } })
  const floor = await startFloor(here)
  try {
    const contenders = [
      floor.contender,
      graph('one process', one.url, await signIn(one.url, 'integrator', one.password)),
      graph('a process each', many.url, await signIn(many.url, 'integrator', many.password)),
    ]
    say(
      `${ROUNDS} interleaved rounds of ${SECONDS} s, ${CONNECTIONS} connections; requests/s against the floor in the same round.`,
    )
    for (const { name, what } of WORKLOADS) say(`${name}: ${what}`)
    say('| work | who | median ratio | spread | requests/s |\n|---|---|---|---|---|')
    for (const workload of WORKLOADS) report(workload, await compare(workload, contenders))
  } finally {
    floor.stop()
    await Promise.all([one.stop(), many.stop()])
    await Promise.all([here, there].map((folder) => rm(folder, { recursive: true, force: true })))
  }
}

await main()
