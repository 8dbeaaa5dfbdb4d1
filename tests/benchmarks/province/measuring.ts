import { readFile } from 'node:fs/promises'
import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'

/** One request, as every contender is sent it. */
export interface Sent {
  url: string
  headers: Record<string, string>
  body: string
}

const TICKS_PER_SECOND = 100

/** Processor time of a process so far, in milliseconds (on Linux, from /proc). */
export async function processorMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

/** Memory that a process holds, in megabytes. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

const CONNECTIONS = 16

/** What a closed loop came to: requests each second, and processor time of the server for each. */
export interface Capacity {
  perSecond: number
  cpuMs: number
}

/** As many requests as are answered by sixteen that never wait. */
export async function closedLoop(
  { url, headers, body }: Sent,
  pid: number,
  seconds: number,
): Promise<Capacity> {
  const before = await processorMs(pid)
  const { requests, non2xx, errors } = await autocannon({
    url,
    method: 'POST',
    headers,
    body,
    connections: CONNECTIONS,
    duration: seconds,
  })
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx + errors} answers were refused.`)
  return {
    perSecond: requests.average,
    cpuMs: ((await processorMs(pid)) - before) / Math.max(1, requests.total),
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

const answered = ({ url, headers, body }: Sent) =>
  new Promise<void>((resolve, reject) => {
    const asked = httpRequest(url, { method: 'POST', headers, agent }, (response) => {
      response.resume()
      response.once('end', resolve)
    })
    asked.once('error', reject)
    asked.end(body)
  })

/** How long requests take that come at a fixed rate, each timed from when it was to come; in milliseconds, sorted. */
export async function openLoop(sent: Sent, perSecond: number, seconds: number): Promise<number[]> {
  const all = Math.max(10, Math.round(perSecond * seconds))
  const start = performance.now()
  const times: Promise<number>[] = []
  for (let at = 0; at < all; at += 1) {
    const due = start + (at * 1000) / perSecond
    const early = due - performance.now()
    if (early > 1) await pause(early)
    times.push(answered(sent).then(() => performance.now() - due))
  }
  return (await Promise.all(times)).sort((one, other) => one - other)
}

export const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

export const median = (values: readonly number[]) =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )

export const spread = (values: readonly number[], digits = 2) =>
  `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`
