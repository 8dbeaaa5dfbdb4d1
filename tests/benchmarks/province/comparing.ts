import type { Contender } from './contenders.ts'
import { type Capacity, closedLoop, median, openLoop, quantile, spread } from './measuring.ts'
import type { Scope, Work } from './works.ts'

/** Budgets are for strangers: what is measured here is what the product can do, not what it lets one client do. */
export const UNBOUNDED = {
  CLIENT_BUCKET: '999999999/999999999',
  PERSON_BUCKET: '999999999/999999999',
  PARALLEL_REQUESTS: '64/9999',
}

interface Seen {
  capacity: Capacity[]
  p99: number
}

/** Interleaved rounds, so that what slows the machine slows all alike; then the latency of each at half its capacity. */
export async function compare(
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

/** The lines of a table: each contender’s, with the product beside it in the same rounds. */
export function linesOf(work: Work, scope: Scope, seen: ReadonlyMap<string, Seen>): string[] {
  const own = seen.get('province')?.capacity ?? []
  return [...seen].map(([name, { capacity, p99 }]) => {
    const ratios = capacity.map(({ perSecond }, round) => (own[round]?.perSecond ?? 0) / perSecond)
    const cpu = median(capacity.map(({ cpuMs }) => cpuMs)).toFixed(2)
    const rate = Math.round(median(capacity.map(({ perSecond }) => perSecond)))
    const beside = name === 'province' ? '' : `${median(ratios).toFixed(2)} (${spread(ratios)})`
    return `| ${work.name} | ${scope} | ${name} | ${rate} | ${cpu} | ${Number.isFinite(p99) ? p99.toFixed(1) : ''} | ${beside} |`
  })
}

/** The head of the table of those lines. */
export const HEAD = [
  '| work | scope | who | requests/s | CPU ms a request | p99 ms at half load | province ÷ it (spread) |',
  '|---|---|---|---|---|---|---|',
]
