import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { verifyAudit } from '../support/audit.ts'
import { signIn } from '../support/client.ts'
import { type Province, startProvince } from '../support/province.ts'
import { unitsAt, type Write, type Writer, writerAt, writtenAt } from './writes.ts'

const CLIENTS = 16
const [SHORTEST_MS, LONGEST_MS] = [150, 900]

/** What the rounds showed. */
export interface KillReport {
  /** Writes that were acknowledged before a kill, and all that were sent. */
  acknowledged: number
  sent: number
  /** Acknowledged writes whose answer was another one when they were sent again. */
  changed: number
  /** Rows that no write of the ledger stands for, and writes without a row. */
  surplus: number
  lost: number
  /** Did the audit hold one entry for each write, unbroken? */
  auditWhole: boolean
}

/** Writers that go on until the ground is taken away. */
async function writeUntilKilled(write: Writer, ledger: Write[], kill: () => Promise<void>): Promise<void> {
  let running = true
  let answered = 0
  const client = async () => {
    while (running) {
      const entry: Write = { number: ledger.length }
      ledger.push(entry)
      entry.id = await write(entry.number)
      if (entry.id === undefined) return
      answered += 1
    }
  }
  let ended = false
  const clients = Promise.all(Array.from({ length: CLIENTS }, client)).finally(() => {
    ended = true
  })
  await pause(SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS))
  // However slow the machine is: there is something to lose in every round.
  while (answered < CLIENTS && !ended) await pause(20)
  await kill()
  running = false
  await clients
}

/** Kills PostgreSQL itself: its postmaster by the id in its folder. */
async function killDatabase(dataDir: string): Promise<void> {
  const [pid] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

const [TURNS, TURN_MS] = [15, 1_000] as const

/** A system that has only just started may say on a busy machine that it is to be asked again. */
async function answered(write: Writer, number: number): Promise<string | undefined> {
  for (let turn = 1; turn < TURNS; turn += 1) {
    const id = await write(number)
    if (id !== undefined) return id
    await pause(TURN_MS)
  }
  return write(number)
}

/** Sends the round's writes again, each under its own key; answers how many were answered otherwise than before. */
async function sendAgain(write: Writer, entries: readonly Write[]): Promise<number> {
  let changed = 0
  for (const entry of entries) {
    const again = await answered(write, entry.number)
    if (again === undefined) throw new Error(`write ${entry.number} is not answered by a running system`)
    if (entry.id !== undefined && entry.id !== again) changed += 1
    entry.id = again
  }
  return changed
}

/**
 * Rounds of 16 clients writing while the process (even rounds) or PostgreSQL (odd rounds) is killed with SIGKILL; after
 * each the product starts again on the same folder, and every write of the round is sent again under its key.
 */
export async function killRounds(
  rounds: number,
  progress: (round: number) => void = () => undefined,
): Promise<KillReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'province-killed-'))
  const password = 'password-of-the-rounds'
  const start = () =>
    startProvince({ env: { DATA_DIR: dataDir, DEMO_PASSWORD: password, LOG_LEVEL: 'silent' } })
  const report = { acknowledged: 0, sent: 0, changed: 0, surplus: 0, lost: 0, auditWhole: false }
  const ledger: Write[] = []
  let province: Province = await start()
  try {
    const [lead, reader] = await Promise.all(
      ['reform.lead', 'integrator'].map((who) => signIn(province.url, who, password)),
    )
    if (!lead || !reader) throw new Error('nobody signed in')
    const units = await unitsAt(province.url, reader)
    for (let round = 0; round < rounds; round += 1) {
      const first = ledger.length
      const kill =
        round % 2 ? () => killDatabase(dataDir) : async () => void process.kill(province.pid, 'SIGKILL')
      await writeUntilKilled(await writerAt(province.url, lead, units), ledger, kill)
      await province.stop()
      const entries = ledger.slice(first)
      report.sent += entries.length
      report.acknowledged += entries.filter(({ id }) => id !== undefined).length
      province = await start()
      report.changed += await sendAgain(await writerAt(province.url, lead, units), entries)
      progress(round + 1)
    }
    const stored = await writtenAt(province.url, reader)
    const known = new Set(ledger.map(({ id }) => id))
    report.surplus = stored.filter((id) => !known.has(id)).length + stored.length - new Set(stored).size
    report.lost = [...known].filter((id) => !stored.includes(id ?? '')).length
    const audit = await verifyAudit(dataDir)
    report.auditWhole = audit.code === 0 && audit.said.includes(`reform: ${ledger.length} entries, whole`)
    return report
  } finally {
    await province.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
