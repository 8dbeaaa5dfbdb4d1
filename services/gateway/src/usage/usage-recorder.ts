import { randomUUID } from 'node:crypto'
import { type SubgraphExecutor, serviceActor } from '@province/actor'
import { dateIn, type Logger } from '@province/runtime'
import type { Asking } from '../door/asking.ts'

const EVERY_MS = 5_000
/** Distinct (client, day, operation) kept between two writings; further operations are counted together. */
const MOST_ENTRIES = 500

const RECORD = `mutation RecordClientUsage($entries: [ClientUsageInput!]!, $key: String!) {
  recordClientUsage(entries: $entries, idempotencyKey: $key)
}`

interface Counted {
  client: string
  day: string
  operation: string
  requests: number
  errors: number
  cost: number
  milliseconds: number
}

/** Counts what API clients use and writes it in batches: ids and counts, never variables. */
export interface UsageRecorder {
  note(asking: Asking): void
  flush(): Promise<void>
  /** Writes what is left. */
  stop(): Promise<void>
}

interface Batch {
  key: string
  entries: Counted[]
}

export function usageRecorder(
  authority: SubgraphExecutor,
  logger: Logger,
  everyMs = EVERY_MS,
): UsageRecorder {
  let counting = new Map<string, Counted>()
  /** What could not be written: sent again with its key, so that nothing counts twice. */
  let unwritten: Batch | undefined
  let writing: Promise<void> | undefined

  const take = () => {
    if (unwritten || counting.size === 0) return unwritten
    unwritten = { key: randomUUID(), entries: [...counting.values()] }
    counting = new Map()
    return unwritten
  }
  const write = async () => {
    const batch = take()
    if (!batch) return
    const { key, entries } = batch
    const answer = await authority({
      document: RECORD,
      variables: { entries, key },
      actor: serviceActor('gateway'),
      client: { address: '127.0.0.1' },
      signal: AbortSignal.timeout(4_000),
    })
    if (answer.errors?.length) throw new Error('The session authority refused counts of usage.')
    unwritten = undefined
  }
  const flush = () => {
    writing ??= write()
      .catch((cause: unknown) => logger.warn({ err: cause }, 'Usage could not be written'))
      .finally(() => {
        writing = undefined
      })
    return writing
  }
  const timer = setInterval(flush, everyMs)
  timer.unref()

  return {
    note(asking) {
      if (asking.actor?.kind !== 'client') return
      const counted = countedOf(asking, asking.actor.subject)
      const place = placeOf(counted)
      const known = counting.get(place)
      if (known) add(known, counted)
      else if (counting.size < MOST_ENTRIES) counting.set(place, counted)
      else addTogether(counting, { ...counted, operation: 'other' })
    },
    flush,
    async stop() {
      clearInterval(timer)
      await flush()
      if (counting.size > 0 || unwritten) await flush()
    },
  }
}

const placeOf = ({ client, day, operation }: Counted) => `${client} ${day} ${operation}`

const countedOf = ({ operation, failed, cost, startedAt }: Asking, client: string): Counted => ({
  client,
  day: dateIn(new Date()),
  operation: (operation ?? 'unread').slice(0, 80),
  requests: 1,
  errors: failed ? 1 : 0,
  cost: Math.min(cost, 1e6),
  milliseconds: Math.round(performance.now() - startedAt),
})

function add(to: Counted, counted: Counted): void {
  to.requests += counted.requests
  to.errors += counted.errors
  to.cost = Math.min(to.cost + counted.cost, 2e9)
  to.milliseconds += counted.milliseconds
}

function addTogether(counting: Map<string, Counted>, counted: Counted): void {
  const known = counting.get(placeOf(counted))
  if (known) add(known, counted)
  // One row for each client at most beyond the bound: clients are as many as were opened.
  else counting.set(placeOf(counted), counted)
}
