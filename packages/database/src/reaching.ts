import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseProblem, databaseProblem } from './problems.ts'

const OLDEST = 15
const NEWEST = 18
const PATIENCE_MS = 60_000

/** It is there and cannot answer yet: it starts, is full of connections, or is slow. */
const BUSY = new Set(['57P03', '53300', 'ECONNRESET', 'ETIMEDOUT'])

const isBusy = (cause: unknown): boolean => {
  const { code, message } = cause as { code?: string; message?: string }
  return BUSY.has(code ?? '') || /timeout|terminated unexpectedly/i.test(message ?? '')
}

async function once(url: string, timeoutMs: number): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs })
  try {
    await client.connect()
    return client
  } catch (cause) {
    await client.end().catch(() => undefined)
    throw cause
  }
}

async function refuseOther(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  )
  const major = Math.floor(Number(rows[0]?.version) / 10_000)
  if (major >= OLDEST && major <= NEWEST) return
  throw new DatabaseProblem(
    `DATABASE_URL leads to PostgreSQL ${major}: it takes ${OLDEST} to ${NEWEST}. Upgrade that server, or name another.`,
  )
}

/** A connection to a server that may be slow to answer: tried again after a growing wait, for a minute at most. */
export async function connected(url: string, patienceMs = PATIENCE_MS): Promise<pg.Client> {
  const until = Date.now() + patienceMs
  for (let wait = 250; ; wait = Math.min(8_000, wait * 2)) {
    try {
      const client = await once(url, Math.max(500, Math.min(5_000, until - Date.now())))
      await refuseOther(client).catch(async (cause) => {
        await client.end()
        throw cause
      })
      return client
    } catch (cause) {
      if (cause instanceof DatabaseProblem) throw cause
      if (!isBusy(cause) || Date.now() + wait > until)
        throw databaseProblem('The database cannot be used.', cause)
      await pause(wait)
    }
  }
}
